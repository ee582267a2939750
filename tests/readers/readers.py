#!/usr/bin/env python3
"""How much of a text PDF readers give back, by file.

usage: readers.py DIR [--least SHARE] [--pdfjs DIR]

For each DIR/NAME.pdf with DIR/NAME.txt beside it: the share of the text's character 3-grams that
poppler, PyMuPDF, PDFium and pdf.js find in the PDF, as ../shared/tools/check_pdf.py counts them,
and poppler in the order of the structure, as screen readers are given it; and whether every
telephone number comes back as it was typed. Below SHARE (0.99) with poppler, in the structure or
with PyMuPDF, or with a number broken under any of them, the exit code is 1.

Needs poppler-utils; pip install pymupdf pypdfium2; npm install pdfjs-dist (in DIR of --pdfjs, which
is the folder that holds node_modules; without it pdf.js is left out).
"""
import argparse, json, re, subprocess, sys, unicodedata
from collections import Counter
from pathlib import Path

import pymupdf
import pypdfium2

INVISIBLE = re.compile("[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\x02]")
BULLETS = re.compile("[\u2022\u2023\u25aa\u25e6\u2610\u2611]")
# A hyphen at the end of a line, where readers keep it.
HYPHEN = re.compile("[-\u2010\u00ad\ufffe\x02]\r?\n")
STRICT = ("poppler", "structure", "PyMuPDF")
NUMBER = re.compile(r"\+?[0-9۰-۹٠-٩]+(?:[ \u00a0.-][0-9۰-۹٠-٩]+)+")


def squeeze(text):
    text = INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    return re.sub(r"\s+", "", BULLETS.sub("", text))


def recall(source, found):
    grams = lambda text: Counter(text[i:i + 3] for i in range(len(text) - 2))
    wanted, got = grams(squeeze(source)), grams(squeeze(found))
    return sum((wanted & got).values()) / max(1, sum(wanted.values()))


def poppler(path):
    command = ["pdftotext", "-nopgbrk", str(path), "-"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def structure(path):
    command = ["pdfinfo", "-struct-text", str(path)]
    found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return "\n".join(re.findall('^ *"(.*?)"$', found, re.M | re.S))


def mupdf(path):
    with pymupdf.open(path) as document:
        return "".join(page.get_text() for page in document)


def pdfium(path):
    document = pypdfium2.PdfDocument(path)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def pdfjs(paths, folder):
    script = Path(__file__).with_name("pdfjs.mjs")
    command = ["node", str(script), str(folder), *map(str, paths)]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def broken_numbers(source, found):
    blank = lambda text: re.sub(r"\s+", " ", INVISIBLE.sub("", text).replace("\u00a0", " "))
    found = blank(found)
    return [number for number in map(blank, NUMBER.findall(source)) if number not in found]


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--least", type=float, default=0.99)
    arguments.add_argument("--pdfjs", type=Path)
    options = arguments.parse_args()
    paths = [path for path in sorted(options.folder.glob("*.pdf"))
             if path.with_suffix(".txt").exists()]
    texts = {"poppler": poppler, "structure": structure, "PyMuPDF": mupdf, "PDFium": pdfium}
    found = {name: [read(path) for path in paths] for name, read in texts.items()}
    if options.pdfjs:
        found["pdf.js"] = pdfjs(paths, options.pdfjs)
    width = max((len(path.stem) for path in paths), default=0)
    print(" " * width + "".join(f"{name:>10}" for name in found))
    failed = 0
    for at, path in enumerate(paths):
        source = path.with_suffix(".txt").read_text(encoding="utf-8")
        shares = {name: recall(source, HYPHEN.sub("", all[at])) for name, all in found.items()}
        broken = {name: broken_numbers(source, all[at]) for name, all in found.items()}
        poor = [name for name in STRICT if shares[name] < options.least]
        failed += bool(poor or any(broken.values()))
        print(f"{path.stem:{width}}" + "".join(f"{100 * share:9.1f}%" for share in shares.values())
              + ("  <" if poor else "")
              + "".join(f"  {name}: {', '.join(all)}" for name, all in broken.items() if all))
    print(f"{len(paths) - failed} passed, {failed} failed")
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
