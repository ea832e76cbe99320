// Judges a report by schema/rules.json, as schema/README.md says. The report must be valid by the schema but for negative figures.

const SEVERITIES = ['info', 'warning', 'error'];

// BigInt on the right, Number or BigInt on the left: JavaScript compares the two exactly.
const COMPARISONS = { '=': (a, b) => a == b, '>=': (a, b) => a >= b, '<=': (a, b) => a <= b };

/** All findings of the kinds sum and presence, in the order of the rules, and the verdict. */
export function judge(catalogue, report) {
  const findings = [];
  let hasError = false, hasOpen = false;
  for (const rule of catalogue.rules)
    for (const instance of rule.instances ?? []) {
      if (instance.edition !== report.edition) continue;
      const finding = rule.kind === 'sum' ? judgeSum(rule, instance, report) : judgePresence(rule, instance, report);
      if (!finding) continue;
      findings.push(finding);
      hasError ||= finding.severity === 'error';
      hasOpen ||= finding.outcome === 'notAssessable' && rule.severity === 'error';
    }
  return { verdict: hasError ? 'broken' : hasOpen ? 'notAssessable' : 'sound', findings };
}

function judgeSum(rule, { place, left, comparison, right }, report) {
  const related = right.map(term => term.slice(1));
  const actual = at(report, left);
  const terms = related.map(pointer => at(report, pointer));
  const found = { rule: rule.name, place, pointer: left, related };
  if (actual === null || terms.includes(null)) {
    if (rule.onNull === 'notApplicable') return null;
    // A rule that cannot be judged is never more than a warning.
    const severity = SEVERITIES[Math.min(SEVERITIES.indexOf(rule.severity), 1)];
    return { ...found, severity, outcome: 'notAssessable', expected: null, actual: null };
  }
  // A cell is a safe integer, a sum of cells need not be. Amounts of money stand in no sum, only on the left of one without terms.
  const expected = terms.reduce((sum, term, i) => right[i][0] === '-' ? sum - BigInt(term) : sum + BigInt(term), 0n);
  if (COMPARISONS[comparison](actual, expected)) return null;
  return { ...found, severity: rule.severity, outcome: 'broken', expected: Number(expected), actual };
}

function judgePresence(rule, { place, pointer, anyOf }, report) {
  if (anyOf.some(each => at(report, each) !== null || Object.hasOwn(report.asPublished, each))) return null;
  return { rule: rule.name, place, severity: rule.severity, outcome: 'broken', pointer, related: [], expected: null, actual: null };
}

/** The value at a JSON Pointer. */
function at(document, pointer) {
  return pointer.split('/').slice(1).reduce((value, name) => value[name], document);
}
