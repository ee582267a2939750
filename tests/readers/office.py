#!/usr/bin/env python3
"""Whether LibreOffice opens office files whole.

usage: office.py DIR

Each DIR/**/NAME.docx is converted to text and to PDF by LibreOffice. Of the letters in NAME.txt
beside it (the same document as text), three by three, 98 % must stand in what comes out, every
telephone number as it was typed, and its pages must be as many as the text is long for.

Each DIR/**/NAME.pptx is opened by python-pptx, whose slides and notes must hold the letters of
NAME.txt, and converted to PDF by LibreOffice: a page a slide, with all its letters. The exit code
is 1 if one is not whole.

Needs libreoffice-writer, libreoffice-impress, poppler-utils and python-pptx.
"""
import re, subprocess, sys, tempfile, zipfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pptx

from readers import NUMBER, squeeze

# Marks of lists and their numbers, which are no text there.
MARKS = re.compile(r"[\W\d_]+")
# Characters that one page holds at most, and at least on average.
MOST, LEAST = 6000, 300


def convert(files, folder, kinds):
    for kind in kinds if files else []:
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
                   "--convert-to", kind, "--outdir", str(folder), *map(str, files)]
        subprocess.run(command, check=True, capture_output=True, timeout=600)


def grams(text):
    """The letters of a text, three by three: some scripts have no words to tell apart."""
    letters = MARKS.sub("", squeeze(text))
    return Counter(letters[i:i + 3] for i in range(len(letters) - 2))


def main():
    files = sorted(file for end in ["docx", "pptx"] for file in Path(sys.argv[1]).rglob(f"*.{end}"))
    if not files:
        sys.exit("there are no files")
    bad = 0
    for folder in sorted({file.parent for file in files}):
        with tempfile.TemporaryDirectory() as made:
            here = [file for file in files if file.parent == folder]
            texts, shows = ([file for file in here if file.suffix == end] for end in [".docx", ".pptx"])
            convert(texts, made, ["pdf", "txt:Text (encoded):UTF8"])
            convert(shows, made, ["pdf"])
            for file in here:
                pdf = Path(made) / f"{file.stem}.pdf"
                if pdf.exists():
                    look = check if file in texts else check_slides
                    bad += look(file, pdf, *read(pdf))
                else:
                    print(f"{file}: not opened")
                    bad += 1
    print(f"{len(files) - bad} of {len(files)} files are whole in LibreOffice")
    sys.exit(bad > 0)


def read(pdf):
    """How many pages a PDF has, and what stands on them."""
    info = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
    text = subprocess.run(["pdftotext", "-nopgbrk", str(pdf), "-"], check=True, capture_output=True)
    return int(re.search(r"Pages: +(\d+)", info)[1]), text.stdout.decode()


def unseen(file):
    """What pictures show and where links go: words in the text, but no ink here."""
    package = zipfile.ZipFile(file)
    nodes = lambda part: ElementTree.fromstring(package.read(part)).iter()
    yield from (node.attrib.get("descr", "") for node in nodes("word/document.xml"))
    yield from (node.attrib.get("Target", "") for node in nodes("word/_rels/document.xml.rels"))


def words(shapes):
    """What shapes say, those in groups and tables too."""
    for shape in shapes:
        if shape.has_text_frame:
            yield shape.text_frame.text
        if getattr(shape, "has_table", False):
            yield from (cell.text for row in shape.table.rows for cell in row.cells)


def check_slides(file, _pdf, pages, printed):
    slides = list(pptx.Presentation(file).slides)
    shown = "\n".join(text for slide in slides for text in words(slide.shapes))
    told = "\n".join("\n".join([*words(slide.shapes), slide.notes_slide.notes_text_frame.text])
                     for slide in slides)
    wanted = grams(file.with_suffix(".txt").read_text())
    # A mark stands once in the text, and on the master of the slides.
    lost = wanted - (grams(told) | grams(printed))
    not_seen = grams(shown) - grams(printed)
    # Where a line of the one is no line of the other, letters meet that did not.
    few = lambda part, whole, share: sum(part.values()) <= max(30, share * sum(whole.values()))
    # Readers of PDFs put the letters of some scripts together in their own ways.
    fine = pages == len(slides) and few(lost, wanted, 0.02) and few(not_seen, grams(shown), 0.1)
    if not fine:
        print(f"{file}: {pages} pages for {len(slides)} slides, {sum(lost.values())} of "
              f"{sum(wanted.values())} lost, {sum(not_seen.values())} not seen")
    return 0 if fine else 1


def check(file, pdf, pages, printed):
    source = file.with_suffix(".txt").read_text()
    # The text has no headers and footers, and readers of the PDF stumble over some scripts.
    written = pdf.with_suffix(".txt").read_text(encoding="utf-8-sig")
    wanted, got = grams(source), (grams(printed) | grams(written)) + grams("\n".join(unseen(file)))
    missing = wanted - got
    # Where a line of the one is no line of the other, letters meet that did not.
    whole = sum(missing.values()) <= max(12, sum(wanted.values()) / 50)
    found = printed + written
    number = lambda text: re.sub(r"\s+", " ", text)
    lost = [n for n in NUMBER.findall(source) if number(n) not in number(found)]
    fits = LEAST * (pages - 1) <= len(source) <= MOST * pages
    if whole and not lost and fits:
        return 0
    print(f"{file}: {pages} pages for {len(source)} characters, lost {lost}, {sum(missing.values())} of {sum(wanted.values())}")
    return 1


if __name__ == "__main__":
    main()
