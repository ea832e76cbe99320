"""Runs programs in turn and prints medians and ratios. Called by the script process, which makes what it needs."""

import os
import re
import subprocess
import sys
import time
from statistics import median

ROUNDS = 15
command, empty, one, *files = sys.argv[1:]
CHECK = [command, "check", "--format", "ndjson"]


def run(arguments):
    """Seconds from the start of a process to its first byte of output and to its end; output is read and dropped."""
    start = time.perf_counter()
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, bufsize=0) as process:
        output = process.stdout
        first = output.read(1)
        begun = time.perf_counter()
        while output.read(1 << 20):
            pass
        process.wait()
    assert process.returncode in (0, 1), (arguments, process.returncode)
    return (begun if first else time.perf_counter()) - start, time.perf_counter() - start


def run_to_file(arguments):
    """Seconds that a process takes whose output goes nowhere."""
    start = time.perf_counter()
    subprocess.run(arguments, stdout=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


def in_turn(candidates):
    """Medians over rounds in which each had its turn; the first round only warms the caches."""
    rounds = [[measure(arguments) for measure, arguments in candidates] for _ in range(ROUNDS + 1)][1:]
    return [median(values) for values in zip(*rounds)]


def first(arguments):
    return run(arguments)[0]


def peak(arguments):
    """The most memory a process held, in MiB: the median of three runs."""
    def once():
        timed = subprocess.run(["/usr/bin/time", "-f", "peak %M", *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
        return int(re.search(r"peak (\d+)", timed.stderr).group(1)) / 1024
    return median(once() for _ in range(3))


big = next(file for file in files if "-180" in file)
wc, check, one_thread = in_turn([
    (run_to_file, ["wc", "-l", big]),
    (run_to_file, [*CHECK, big]),
    (run_to_file, ["taskset", "-c", "0", *CHECK, big]),
])
print(f"\n{os.path.getsize(big) / 1e6:.0f} MB, cached, output to /dev/null; medians of {ROUNDS} runs in turn.\n")
print("| whole process | × wc -l | ms |\n|---|---:|---:|")
for name, seconds in ("wc -l", wc), ("govinforeport check --format ndjson", check), ("the same on one processor (taskset -c 0)", one_thread):
    print(f"| {name} | {seconds / wc:.2f} | {seconds * 1e3:.1f} |")

nothing, finding, end, true = in_turn([
    (run_to_file, [empty]),
    (first, [*CHECK, one]),
    (run_to_file, [*CHECK, one]),
    (run_to_file, ["/bin/true"]),
])
print(f"\nStart, on a file of one broken report; the start of a process by this script included (see /bin/true).\n")
print("| from start to | × the empty program | ms |\n|---|---:|---:|")
for name, seconds in ("end: an empty program, native AOT", nothing), ("first finding: govinforeport check", finding), ("end: govinforeport check", end), ("end: /bin/true", true):
    print(f"| {name} | {seconds / nothing:.2f} | {seconds * 1e3:.2f} |")

print("\n| file, MB | peak memory, MiB |\n|---:|---:|")
for file in files:
    print(f"| {os.path.getsize(file) / 1e6:.0f} | {peak([*CHECK, file]):.1f} |")
print(f"| (the empty program) | {peak([empty]):.1f} |")
