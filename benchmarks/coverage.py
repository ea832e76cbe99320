#!/usr/bin/env python3
"""Adds up Cobertura files: a line or branch counts if any of the test projects reaches it."""
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

lines, branches = collections.defaultdict(dict), collections.defaultdict(dict)
for report in pathlib.Path(sys.argv[1]).rglob("*cobertura*.xml"):
    for package in xml.parse(report).getroot().iter("package"):
        for unit in package.iter("class"):
            file = unit.get("filename")
            # What the compiler's generators wrote is tested by their makers.
            if ".g.cs" in file or "/obj/" in file:
                continue
            for line in unit.iter("line"):
                key = (file, line.get("number"))
                lines[package.get("name")][key] = max(int(line.get("hits")), lines[package.get("name")].get(key, 0))
                if taken := re.search(r"\((\d+)/(\d+)\)", line.get("condition-coverage", "")):
                    reached, there = map(int, taken.groups())
                    before = branches[package.get("name")].get(key, (0, 0))
                    branches[package.get("name")][key] = (max(reached, before[0]), max(there, before[1]))
if not lines:
    sys.exit("no coverage was written")
for name in sorted(lines):
    hit, most = sum(hits > 0 for hits in lines[name].values()), len(lines[name])
    taken, there = (sum(pair[i] for pair in branches[name].values()) for i in (0, 1))
    print(f"{name}: lines {hit} of {most} ({100 * hit / most:.1f} %), branches {taken} of {there} ({100 * taken / there:.1f} %)")
