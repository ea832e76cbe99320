// Judges an archive with ajv and the sums of schema/rules.json, both compiled to JavaScript before anything is measured.
// Usage: node ajv.js <reports.ndjson>. Goes through the file, which it holds in memory, once for each line on standard input, and says
// how many seconds that took and how many reports are broken. Nine rounds: yes | head -9 | node ajv.js reports.ndjson

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import Ajv from 'ajv/dist/2020.js';

const schema = new URL('../../schema/', import.meta.url);
const read = name => JSON.parse(readFileSync(new URL(name, schema), 'utf8'));

const catalogue = read('rules.json');
const errors = catalogue.rules.filter(rule => rule.severity === 'error');
const editions = new Set(catalogue.rules.flatMap(rule => rule.editions));

// Stops at the first error.
const ajv = new Ajv({ strict: true });
ajv.addVocabulary(['x-code', 'x-source']);
for (const edition of editions) ajv.addSchema(read(`annual-report-${edition}.schema.json`));
const isValid = ajv.compile(read('annual-report.schema.json'));

/** A function that says whether a report of an edition breaks a rule. In these archives no sum is beyond a double. */
function compile(edition) {
  const instances = kind => errors.filter(rule => rule.kind === kind).flatMap(rule => rule.instances).filter(instance => instance.edition === edition);
  const names = new Map();
  const name = pointer => names.get(pointer) ?? names.set(pointer, `v${names.size}`).get(pointer);
  const broken = [];
  for (const { left, comparison, right } of instances('sum')) {
    const sum = right.map(term => `${term[0]} ${name(term.slice(1))}`).join(' ') || '0';
    const known = [left, ...right.map(term => term.slice(1))].map(pointer => `${name(pointer)} !== null`).join(' && ');
    broken.push(`!(${name(left)} ${comparison === '=' ? '===' : comparison} ${sum}) && ${known}`);
  }
  for (const { anyOf } of instances('presence'))
    broken.push(anyOf.map(pointer => `${name(pointer)} === null && !Object.hasOwn(r.asPublished, '${pointer}')`).join(' && '));
  const values = [...names].map(([pointer, name]) => `${name} = r${pointer.replaceAll('/', '.')}`);
  return new Function('r', `const ${values.join(', ')};\nreturn ${broken.map(each => `(${each})`).join('\n|| ')};`);
}

const isBroken = Object.fromEntries([...editions].map(edition => [edition, compile(edition)]));

const file = readFileSync(process.argv[2]);

function run() {
  let broken = 0;
  for (let start = 0, end; start < file.length; start = end + 1) {
    end = file.indexOf(10, start);
    if (end < 0) end = file.length;
    const report = JSON.parse(file.utf8Slice(start, end));
    if (!isValid(report) || isBroken[report.edition](report)) broken++;
  }
  return broken;
}

for await (const _ of createInterface({ input: process.stdin })) {
  const start = process.hrtime.bigint();
  const broken = run();
  console.log(`${Number(process.hrtime.bigint() - start) / 1e9} ${broken}`);
}
