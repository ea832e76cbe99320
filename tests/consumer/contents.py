#!/usr/bin/env python3
"""Holds what is in each package against contents.txt. With --write, writes contents.txt."""
import pathlib
import re
import sys
import zipfile

folder, expected = pathlib.Path(sys.argv[1]), pathlib.Path(__file__).with_name("contents.txt")
found = ""
for package in sorted([*folder.glob("*.nupkg"), *folder.glob("*.snupkg")]):
    name = re.sub(r"\.\d+\.\d+\.\d+[^/]*?(\.s?nupkg)$", r"\1", package.name)
    with zipfile.ZipFile(package) as archive:
        # The part of the packaging standard that has a random name.
        files = sorted(re.sub(r"[0-9a-f]{32}(?=\.psmdcp$)", "*", item) for item in archive.namelist())
        for text in archive.namelist():
            if text.endswith(".nuspec"):
                nuspec = archive.read(text).decode()
                for part in ("<license type=\"expression\">MIT<", "<icon>icon.png<", "<readme>README.md<", "<releaseNotes>", "<tags>"):
                    if package.suffix == ".nupkg" and part not in nuspec:
                        sys.exit(f"{package.name}: {text} has no {part}")
    found += f"{name}\n" + "".join(f"  {file}\n" for file in files)
if "--write" in sys.argv:
    expected.write_text(found)
elif found != expected.read_text():
    import difflib
    sys.exit("".join(difflib.unified_diff(expected.read_text().splitlines(True), found.splitlines(True), "contents.txt", "packages")))
print(f"{found.count('  ')} files in the packages, as listed")
