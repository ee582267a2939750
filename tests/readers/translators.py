#!/usr/bin/env python3
"""Whether what `lyhty translate export` writes opens in the programs of translators, and says the
same there as here; and whether what they save can be taken back.

usage: translators.py PROGRAM LIBRARY LANG

Exports LANG of LIBRARY with PROGRAM as XLIFF, PO and XLSX. Reads XLIFF and PO with
translate-toolkit, PO with polib, XLSX with openpyxl, compares all of them with each other, saves
each with its reader, and imports it again: nothing may have changed in LIBRARY.

Needs pip install translate-toolkit polib openpyxl.
"""
import hashlib, subprocess, sys, tempfile
from pathlib import Path

import openpyxl
import polib
from translate.storage import po, xliff2


def texts(rows):
    return sorted((source, target or "") for source, target in rows if source)


def state(folder):
    files = sorted(Path(folder, "locales").rglob("*.ftl"))
    return {str(file): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def main():
    program, library, lang = sys.argv[1:]
    before = state(library)
    with tempfile.TemporaryDirectory() as folder:
        def run(*args):
            command = [program, "translate", *args, "--library", library, "--ui-lang", "en"]
            done = subprocess.run(command, capture_output=True, text=True)
            assert done.returncode == 0, done.stdout + done.stderr
        paths = {kind: Path(folder, f"texts.{ending}")
                 for kind, ending in [("xliff", "xlf"), ("po", "po"), ("xlsx", "xlsx")]}
        for kind, path in paths.items():
            run("export", "--lang", lang, "--format", kind, "--out", str(path))
        found = {}
        in_po = polib.pofile(str(paths["po"]), wrapwidth=0)
        found["polib"] = texts((entry.msgid, entry.msgstr) for entry in in_po)
        in_toolkit = po.pofile.parsefile(str(paths["po"]))
        found["translate-toolkit, PO"] = texts(
            (unit.source, unit.target) for unit in in_toolkit.units if not unit.isheader())
        book = openpyxl.load_workbook(paths["xlsx"])
        found["openpyxl"] = texts(
            (row[2], row[3]) for row in book.active.iter_rows(min_row=2, values_only=True))
        in_xliff = xliff2.Xliff2File.parsefile(str(paths["xliff"]))
        count = len(in_xliff.units)
        for name, rows in found.items():
            print(f"{name}: {len(rows)} texts")
        print(f"translate-toolkit, XLIFF: {count} texts")
        first = found["polib"]
        assert first and all(rows == first for rows in found.values()), "the formats differ"
        assert count == len(first), f"XLIFF has {count} texts, PO {len(first)}"
        in_po.save(str(paths["po"]))
        book.save(paths["xlsx"])
        in_xliff.savefile(str(paths["xliff"]))
        for path in paths.values():
            run("import", str(path))
            assert state(library) == before, f"{path.name} came back as something else"
    print(f"{lang}: saved by all of them and taken back unchanged")


if __name__ == "__main__":
    main()
