"""The managed functions that a run went through, by name: from callgrind's addresses and nm's symbols."""

import bisect
import sys


def read_symbols(lines):
    """Addresses and names of functions in the order of addresses, and where managed code starts and ends."""
    functions, marks = [], {}
    for fields in map(str.split, lines):
        if len(fields) == 3 and fields[2].endswith("___managedcode"):
            marks[fields[2].strip("_").split("___")[0]] = int(fields[0], 16)
        elif len(fields) == 3 and fields[1] in "tT":
            functions.append((int(fields[0], 16), fields[2]))
    return sorted(functions), marks["start"], marks["stop"]


def run_addresses(lines, binary):
    """The addresses of the instructions of a binary that were run."""
    is_own = False
    for line in lines:
        if line.startswith("ob="):
            # The tool knows nothing of code without symbols, as that is which the compiler made.
            is_own = line[3:].strip() in (binary, "???")
        elif is_own and line.startswith("0x"):
            yield int(line.split(maxsplit=1)[0], 16)


def main(binary, calls, symbols):
    with open(symbols, encoding="utf-8") as lines:
        functions, start, stop = read_symbols(lines)
    addresses = [address for address, _ in functions]
    with open(calls, encoding="utf-8") as lines:
        names = {functions[bisect.bisect_right(addresses, at) - 1][1] for at in run_addresses(lines, binary) if start <= at < stop}
    # The tool's processor has vectors of 256 bits; those that take wider ones are for a processor of today.
    names |= {name.replace("Bytes32", "Bytes64") for name in names}
    print("\n".join(sorted(names)))


main(*sys.argv[1:])
