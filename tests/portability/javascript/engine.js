// Holds schema/ against ajv (strict mode) and evaluate.js: every vector, then every generated report.
// Usage: node engine.js <folder schema/> <reports.ndjson>
//
// Out of sight are: a member twice (JSON.parse keeps the last), a lone surrogate (a legal string), an amount of more than 28 digits, and every
// digit beyond a double: 9007199254740991.4 is read as 9007199254740991. All of these are refused by the library's reader, and valid here.

import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import Ajv from 'ajv/dist/2020.js';
import { judge } from './evaluate.js';

const [, , folder, reports] = process.argv;
const read = name => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

const ajv = new Ajv({ strict: true, allErrors: true, verbose: true });
ajv.addVocabulary(['x-code', 'x-source']);
const catalogue = read('rules.json');
const editions = new Set(catalogue.rules.flatMap(rule => rule.editions));
for (const edition of editions) ajv.addSchema(read(`annual-report-${edition}.schema.json`));
const isValid = ajv.compile(read('annual-report.schema.json'));
const isFinding = ajv.compile(read('finding.schema.json'));
const isCatalogue = ajv.compile(read('rules.schema.json'));

const portable = new Set(catalogue.rules.filter(rule => ['sum', 'presence'].includes(rule.kind)).map(rule => rule.name));
let differences = 0;

function expect(what, place, actual, expected) {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return true;
  differences++;
  console.error(`ajv: ${place}: ${what}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
  return false;
}

function compareJudgement(place, report, verdict, findings) {
  const judged = judge(catalogue, report);
  expect('verdict', place, judged.verdict, verdict);
  expect('findings', place, judged.findings.map(inOrder), findings.filter(finding => portable.has(finding.rule)).map(inOrder));
  for (const finding of judged.findings) expect('finding', place, isFinding({ ...finding, message: '', source: '' }), true);
}

const inOrder = ({ rule, place, severity, outcome, pointer, related, expected, actual }) => [rule, place, severity, outcome, pointer, related, expected, actual];

/** A report with a negative figure is not valid, but can be read. The keyword "if" only says that the schema of the edition has errors. */
function isNegativeCell({ keyword, instancePath, data }) {
  return keyword === 'if' || keyword === 'minimum' && /^\/(proactiveDisclosure|requests|reviewAndLitigation)\//.test(instancePath) && data >= -Number.MAX_SAFE_INTEGER;
}

/** Strict where JavaScript is lenient: broken UTF-8 is no text, and a byte order mark is no JSON. */
function parse(bytes) {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
}

expect('rules.json', 'rules.schema.json', isCatalogue(catalogue), true);

let unseen = 0;
const { cases } = read('vectors/index.json');
for (const { file, json, valid, readable, verdict, findings } of cases) {
  let document;
  try {
    document = parse(readFileSync(`${folder}/vectors/${file}`));
  } catch {
    expect('is JSON', file, false, json);
    continue;
  }
  if (!expect('is JSON', file, true, json)) continue;
  if (!expect('valid', file, isValid(document), valid)) continue;
  if (!valid) expect('readable', file, isValid.errors.every(isNegativeCell), readable);
  if (readable) compareJudgement(file, document, verdict, findings);
  else if (valid) unseen++;
}

let count = 0;
for await (const line of createInterface({ input: createReadStream(reports) })) {
  const { valid, verdict, findings, report } = JSON.parse(line);
  count++;
  expect('valid', `report ${count}`, isValid(report), valid);
  compareJudgement(`report ${count}`, report, verdict, findings);
}

console.log(`ajv: ${cases.length} vectors, ${count} reports, ${differences} differences (${unseen} vectors that only a reader can refuse)`);
process.exitCode = differences || !cases.length || !count ? 1 : 0;
