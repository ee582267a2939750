#!/usr/bin/env python3
"""How much of a text PDF readers give back, by file.

usage: readers.py DIR [--least SHARE] [--pdfjs DIR]

For each DIR/NAME.pdf with DIR/NAME.txt beside it: the share of the text's character 3-grams that
poppler, PyMuPDF, PDFium and pdf.js find in the PDF, as ../shared/tools/check_pdf.py counts them,
and poppler in the order of the structure, as screen readers are given it; whether every telephone
number, and every address, code and name between right-to-left words, comes back as it was typed;
and whether right-to-left words come back with a space between them. Below SHARE (0.99), or
with something broken under any of them, the exit code is 1.

Needs poppler-utils; pip install pymupdf pypdfium2; npm install pdfjs-dist (in DIR of --pdfjs, which
is the folder that holds node_modules; without it pdf.js is left out).
"""
import argparse, json, re, subprocess, sys, unicodedata
from collections import Counter
from pathlib import Path

import pymupdf
import pypdfium2

INVISIBLE = re.compile("[\u00ad\u034f\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\x02]")
# Bullets, and the lines under headings and beside boxes of plain text.
BULLETS = re.compile("[\u2022\u2023\u25aa\u25e6\u2610\u2611\u2500-\u257f]")
# A hyphen that divides a word at the end of a line, where readers keep it; one that the word has
# anyway is another character, and is to come back.
HYPHEN = re.compile("[\u00ad\ufffe\x02]\r?\n")
NUMBER = re.compile(r"\+?[0-9۰-۹٠-٩]+(?:[ \u00a0.-][0-9۰-۹٠-٩]+)+")
# From left to right between right-to-left words; quotes, brackets and full stops may be of either.
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff]")
STRETCH = re.compile("[!-~\u00a1-\u024f]+(?:[ \u00a0][!-~\u00a1-\u024f]+)*")
# The number of a line in a list, and where one such text ends and another begins.
BETWEEN = re.compile(r"^\w+\. |\. ", re.M)
EDGES = " \u00a0.,:;!?()[]\"'*|-"
WORD = re.compile("[\u05d0-\u05ea\u0620-\u063f\u0641-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u200c]+")
STOPS = ".,:;!?،؛؟۔"


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


def broken(source, found):
    blank = lambda text: re.sub(r"\s+", " ", INVISIBLE.sub("", text).replace("\u00a0", " "))
    found = blank(found)
    missing = [number for number in map(blank, NUMBER.findall(source)) if number not in found]
    if RIGHT_TO_LEFT.search(source):
        # What a line ends with goes on in the next one.
        found = squeeze(found)
        stretches = {text.strip(EDGES) for text in STRETCH.findall(BETWEEN.sub("\n", source))}
        missing += [text for text in sorted(stretches) if squeeze(text) not in found]
    return missing


def joined(source, found):
    """Pairs of right-to-left words, with the stops after them, that do not come back with a space
    between them."""
    blank = lambda text: " ".join(INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).split())
    found = blank(found)
    is_word = lambda word: WORD.fullmatch(word.rstrip(STOPS))
    lines = [line.split() for line in source.splitlines()]
    pairs = {" ".join(pair) for words in lines for pair in zip(words, words[1:])
             if all(map(is_word, pair))}
    return [pair for pair in sorted(pairs) if blank(pair) not in found]


def options_of(purpose):
    arguments = argparse.ArgumentParser(description=purpose.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--least", type=float, default=0.99)
    arguments.add_argument("--pdfjs", type=Path)
    return arguments.parse_args()


def read_by(texts, paths, pdfjs_folder):
    """What each reader, and pdf.js if its folder is given, finds in each file."""
    found = {name: [read(path) for path in paths] for name, read in texts.items()}
    return found | ({"pdf.js": pdfjs(paths, pdfjs_folder)} if pdfjs_folder else {})


def main():
    options = options_of(__doc__)
    paths = [path for path in sorted(options.folder.glob("*.pdf"))
             if path.with_suffix(".txt").exists()]
    texts = {"poppler": poppler, "structure": structure, "PyMuPDF": mupdf, "PDFium": pdfium}
    found = read_by(texts, paths, options.pdfjs)
    width = max((len(path.stem) for path in paths), default=0)
    print(" " * width + "".join(f"{name:>10}" for name in found))
    failed = 0
    for at, path in enumerate(paths):
        source = path.with_suffix(".txt").read_text(encoding="utf-8")
        shares = {name: recall(source, HYPHEN.sub("", all[at])) for name, all in found.items()}
        lost = {name: broken(source, all[at]) + joined(source, all[at]) for name, all in found.items()}
        poor = [name for name, share in shares.items() if share < options.least]
        failed += bool(poor or any(lost.values()))
        print(f"{path.stem:{width}}" + "".join(f"{100 * share:9.1f}%" for share in shares.values())
              + ("  <" if poor else "")
              + "".join(f"  {name}: {', '.join(all)}" for name, all in lost.items() if all))
    print(f"{len(paths) - failed} passed, {failed} failed")
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
