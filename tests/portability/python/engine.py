"""Holds schema/ against python3-jsonschema and evaluate.py: every vector, then every generated report.

Usage: engine.py <folder schema/> <reports.ndjson>

Out of sight is an amount of more than 28 digits, which the library's reader refuses. A member twice and a lone surrogate are seen here, by
more strictness than Python has of its own; jsonschema is not asked about them.
"""

import json
import sys
from decimal import Decimal
from pathlib import Path

import jsonschema
from evaluate import judge


class Unreadable(Exception):
    """JSON by its grammar, but what it says would be lost on the way into Python's values."""


def members(pairs):
    if len(dict(pairs)) < len(pairs):
        raise Unreadable("a member twice")
    return dict(pairs)


def no_number(text):
    raise ValueError(f"{text} is no JSON")


def parse(utf8):
    """Strict where Python is lenient: NaN is no JSON, a member stands once, a text is Unicode, and no digit of a number is lost."""
    document = json.loads(utf8.decode("utf-8"), parse_float=Decimal, parse_constant=no_number, object_pairs_hook=members)
    try:
        json.dumps(document, ensure_ascii=False, default=str).encode("utf-8")
    except UnicodeEncodeError as error:
        raise Unreadable("a lone surrogate") from error
    return document


def is_integer(_, value):
    return isinstance(value, int) and not isinstance(value, bool) or isinstance(value, Decimal) and value == value.to_integral_value()


# Known to jsonschema are int and float; a Decimal that is whole is an integer as well. Under a name, or else what is behind a $ref,
# having a "$schema" of its own, would be validated by the original class.
Draft = jsonschema.Draft202012Validator
Validator = jsonschema.validators.validates("decimal")(
    jsonschema.validators.extend(Draft, type_checker=Draft.TYPE_CHECKER.redefine("integer", is_integer)))

folder = Path(sys.argv[1])
differences = 0


def read(name):
    return json.loads((folder / name).read_bytes(), parse_float=Decimal)


def compile_schema(name):
    schema = read(name)
    Validator.check_schema(schema)
    store = {other["$id"]: other for other in map(read, (path.name for path in folder.glob("*.schema.json")))}
    return Validator(schema, resolver=jsonschema.RefResolver(schema["$id"], schema, store=store))


def expect(what, place, actual, expected):
    global differences
    if actual != expected:
        differences += 1
        print(f"jsonschema: {place}: {what}: {actual}, expected {expected}", file=sys.stderr)
    return actual == expected


def compare_judgement(place, report, verdict, findings):
    actual_verdict, actual_findings = judge(catalogue, report)
    expect("verdict", place, actual_verdict, verdict)
    expect("findings", place, actual_findings, [finding for finding in findings if finding["rule"] in portable])


catalogue = read("rules.json")
portable = {rule["name"] for rule in catalogue["rules"] if rule["kind"] in ("sum", "presence")}
validator = compile_schema("annual-report.schema.json")
expect("rules.json", "rules.schema.json", compile_schema("rules.schema.json").is_valid(catalogue), True)

cases, unseen = read("vectors/index.json")["cases"], 0
for case in cases:
    try:
        document = parse((folder / "vectors" / case["file"]).read_bytes())
    except Unreadable:
        # More than a schema can see: the reader refuses these as well.
        expect("is readable", case["file"], False, case["readable"])
        continue
    except (ValueError, RecursionError):
        expect("is JSON", case["file"], False, case["json"])
        continue
    if not expect("is JSON", case["file"], True, case["json"]):
        continue
    expect("valid", case["file"], validator.is_valid(document), case["valid"])
    if case["readable"]:
        compare_judgement(case["file"], document, case["verdict"], case["findings"])
    elif case["valid"]:
        unseen += 1

count = 0
with open(sys.argv[2], "rb") as reports:
    for line in reports:
        count += 1
        item = parse(line)
        expect("valid", f"report {count}", validator.is_valid(item["report"]), item["valid"])
        compare_judgement(f"report {count}", item["report"], item["verdict"], item["findings"])

print(f"jsonschema: {len(cases)} vectors, {count} reports, {differences} differences ({unseen} vectors that only a reader can refuse)")
sys.exit(1 if differences or not cases or not count else 0)
