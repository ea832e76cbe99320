"""Puts the results of shards together: findings with the lines of the whole archive, and one summary."""

import json
import re

LINE = re.compile(r'^(\{"input":"[^"]*","line":)(\d+)')
# Of a line that cannot be read the message, too, names the line.
LINE_IN_MESSAGE = re.compile(r"第 \d+ 行")


def results(path, lines_before=0):
    """The lines of a result but the last, numbered for the archive, and the summary."""
    *found, last = path.read_text(encoding="utf-8").splitlines()
    return [renumbered(line, lines_before) for line in found], json.loads(last)["summary"]


def renumbered(line, lines_before):
    number = lambda match: f"{match.group(1)}{int(match.group(2)) + lines_before}"
    line = LINE.sub(number, line, count=1)
    return LINE_IN_MESSAGE.sub("第 … 行", line, count=1) if '"verdict":"unreadable"' in line else line


def merged(shards, folder):
    """What a single run would have said. The lines of a shard are counted in the shard: blank ones leave no result."""
    findings, total, before = [], {}, 0
    for shard in shards:
        found, summary = results(folder / shard.name, before)
        findings += found
        total = added(total, summary)
        before += shard.read_bytes().count(b"\n")
    return findings, total


def added(one, other):
    """The sum of two summaries, which are trees of counts."""
    return {name: added(one.get(name, {}), other.get(name, {})) if isinstance(one.get(name, other.get(name)), dict)
            else one.get(name, 0) + other.get(name, 0) for name in {**one, **other}}
