"""Judges a report by schema/rules.json, as schema/README.md says. The report must be valid by the schema but for negative figures."""

import operator

SEVERITIES = ["info", "warning", "error"]
COMPARISONS = {"=": operator.eq, ">=": operator.ge, "<=": operator.le}


def judge(catalogue, report):
    """The verdict, and all findings of the kinds sum and presence in the order of the rules."""
    findings, has_error, has_open = [], False, False
    for rule in catalogue["rules"]:
        for instance in rule.get("instances", []):
            if instance["edition"] != report["edition"]:
                continue
            finding = (judge_sum if rule["kind"] == "sum" else judge_presence)(rule, instance, report)
            if finding is None:
                continue
            findings.append(finding)
            has_error |= finding["severity"] == "error"
            has_open |= finding["outcome"] == "notAssessable" and rule["severity"] == "error"
    return "broken" if has_error else "notAssessable" if has_open else "sound", findings


def judge_sum(rule, instance, report):
    related = [term[1:] for term in instance["right"]]
    actual, terms = at(report, instance["left"]), [at(report, pointer) for pointer in related]
    if actual is None or None in terms:
        if rule["onNull"] == "notApplicable":
            return None
        # A rule that cannot be judged is never more than a warning.
        severity = min(rule["severity"], "warning", key=SEVERITIES.index)
        return finding(rule, instance["place"], severity, "notAssessable", instance["left"], related)
    expected = sum(-value if term[0] == "-" else value for term, value in zip(instance["right"], terms))
    if COMPARISONS[instance["comparison"]](actual, expected):
        return None
    return finding(rule, instance["place"], rule["severity"], "broken", instance["left"], related, expected, actual)


def judge_presence(rule, instance, report):
    if any(at(report, pointer) is not None or pointer in report["asPublished"] for pointer in instance["anyOf"]):
        return None
    return finding(rule, instance["place"], rule["severity"], "broken", instance["pointer"], [])


def finding(rule, place, severity, outcome, pointer, related, expected=None, actual=None):
    return {"rule": rule["name"], "place": place, "severity": severity, "outcome": outcome,
            "pointer": pointer, "related": related, "expected": expected, "actual": actual}


def at(document, pointer):
    """The value at a JSON Pointer."""
    for name in pointer.split("/")[1:]:
        document = document[name]
    return document
