#!/usr/bin/env python3
"""Which right-to-left words that follow one another PDF readers find, by file.

usage: search.py DIR --pdfjs DIR

For each DIR/NAME.pdf with DIR/NAME.txt beside it: how many of all pairs and triples of words that
stand on one line of the PDF the searches of poppler, PyMuPDF, PDFium and pdf.js find. “letters” are
right-to-left words of nothing but letters, “stops” such words some of which have a comma, a stop or
the like after them, “others” have a word in Latin letters, a number, marks or brackets. All of the
first have to be found; otherwise the exit code is 1. Left out is what these readers do not find as
a single word either (see `cannot`).

Needs what readers.py needs, and python3-gi and gir1.2-poppler-0.18.
"""
import argparse, json, subprocess, sys, unicodedata
from pathlib import Path

import pymupdf
import pypdfium2

from readers import RIGHT_TO_LEFT, STOPS, WORD, squeeze

KINDS = ("letters", "stops", "others")


def kind(words):
    if all(WORD.fullmatch(word) for word in words):
        return "letters"
    return "stops" if all(WORD.fullmatch(word.rstrip(STOPS)) for word in words) else "others"


def phrases(source, path):
    """Two and three words that follow one another on a line, at least one of them right-to-left."""
    with pymupdf.open(path) as document:
        shown = [squeeze(line) for page in document for line in page.get_text().splitlines()]
    words = [line.split() for line in source.splitlines()]
    groups = [line[at:at + count] for line in words for count in (2, 3)
              for at in range(len(line) - count + 1)]
    found = {" ".join(group): kind(group) for group in groups
             if RIGHT_TO_LEFT.search("".join(group))
             and any(squeeze("".join(group)) in line for line in shown)}
    return sorted(found.items())


def cannot(reader, phrase):
    """What a reader does not find however it is written. poppler takes letters with a hamza apart
    in the text, and not in what is searched for; pdf.js leaves out what only keeps letters from
    joining in the text, and not in what is searched for."""
    return (reader == "poppler" and unicodedata.normalize("NFD", phrase) != phrase
            or reader == "pdf.js" and "\u200c" in phrase)


def mupdf(path, phrases):
    with pymupdf.open(path) as document:
        return [any(page.search_for(phrase) for page in document) for phrase in phrases]


def pdfium(path, phrases):
    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage() for page in document]
    return [any(page.search(phrase).get_next() for page in pages) for phrase in phrases]


def helper(command, jobs):
    script = Path(__file__).with_name(command[1])
    command = [command[0], str(script), *command[2:]]
    done = subprocess.run(command, input=json.dumps(jobs), stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--pdfjs", type=Path, required=True)
    options = arguments.parse_args()
    sources = {path: path.with_suffix(".txt").read_text(encoding="utf-8")
               for path in sorted(options.folder.glob("*.pdf")) if path.with_suffix(".txt").exists()}
    wanted = {path: phrases(source, path) for path, source in sources.items()
              if RIGHT_TO_LEFT.search(source)}
    jobs = [(str(path), [phrase for phrase, _ in all]) for path, all in wanted.items()]
    found = {
        # Only the system's own Python knows the modules of the system.
        "poppler": helper(["/usr/bin/python3", "search_poppler.py"], jobs),
        "PyMuPDF": [mupdf(*job) for job in jobs],
        "PDFium": [pdfium(*job) for job in jobs],
        "pdf.js": helper(["node", "search_pdfjs.mjs", str(options.pdfjs)], jobs),
    }
    width = max((len(path.stem) for path in wanted), default=0)
    print(" " * width + "".join(f"  {reader + ': ' + ', '.join(KINDS):32}" for reader in found))
    failed = 0
    for at, (path, all) in enumerate(wanted.items()):
        row, lost = "", []
        for reader, answers in found.items():
            hits = {kind: [] for kind in KINDS}
            for (phrase, kind), hit in zip(all, answers[at], strict=True):
                if cannot(reader, phrase):
                    continue
                hits[kind].append(hit)
                if kind == "letters" and not hit:
                    lost.append(f"{reader}: {phrase}")
            row += f"  {', '.join(f'{sum(some)}/{len(some)}' for some in hits.values()):32}"
        failed += bool(lost)
        print(f"{path.stem:{width}}{row}" + "".join(f"\n  not found: {what}" for what in lost))
    print(f"{len(wanted) - failed} passed, {failed} failed")
    return 1 if failed or not wanted else 0


if __name__ == "__main__":
    sys.exit(main())
