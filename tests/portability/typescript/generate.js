// Writes TypeScript types of the documents, and every valid vector as a program that must compile against them.
// Usage: node generate.js <folder schema/> <output folder>

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from 'json-schema-to-typescript';

const [, , folder, output] = process.argv;

const EDITIONS = JSON.parse(readFileSync(`${folder}/annual-report.schema.json`, 'utf8')).properties.edition.enum;
const TYPES = { ...Object.fromEntries(EDITIONS.map(edition => [`AnnualReport${edition}`, `annual-report-${edition}`])), RuleCatalogue: 'rules', Finding: 'finding' };

/** The generator names a type by its title, of which only Latin letters would be left, and makes a type of its own of every $ref with siblings. */
function forGenerator(name, value) {
  if (name === 'title' && typeof value === 'string') return undefined;
  return typeof value?.$ref === 'string' ? { $ref: value.$ref } : value;
}

mkdirSync(output, { recursive: true });
const read = name => readFileSync(`${folder}/${name}`, 'utf8');

for (const [type, name] of Object.entries(TYPES)) {
  const schema = JSON.parse(read(`${name}.schema.json`), forGenerator);
  // Else the address names the type of the document.
  delete schema.$id;
  writeFileSync(`${output}/${name}.ts`, await compile(schema, type, { bannerComment: '' }));
}

const valid = JSON.parse(read('vectors/index.json')).cases.filter(each => each.json && each.valid && each.readable);
writeFileSync(`${output}/vectors.ts`, [
  ...EDITIONS.map(edition => `import type { AnnualReport${edition} } from './annual-report-${edition}';`),
  "import type { RuleCatalogue } from './rules';",
  `export const catalogue: RuleCatalogue = ${read('rules.json')};`,
  `export const vectors: (${EDITIONS.map(edition => `AnnualReport${edition}`).join(' | ')})[] = [`,
  ...valid.map(({ file }) => `// ${file}\n${read(`vectors/${file}`)},`),
  '];',
].join('\n'));
copyFileSync(new URL('use.ts', import.meta.url), `${output}/use.ts`);
console.log(`${valid.length}`);
