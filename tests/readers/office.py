#!/usr/bin/env python3
"""Whether LibreOffice opens office files whole.

usage: office.py DIR

Each DIR/**/NAME.docx is converted to text and to PDF by LibreOffice. Of the letters in NAME.txt
beside it (the same document as text), three by three, 98 % must stand in what comes out, every
telephone number as it was typed, and its pages must be as many as the text is long for. The exit
code is 1 if one is not.

Needs libreoffice-writer and poppler-utils.
"""
import re, subprocess, sys, tempfile, zipfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

from readers import NUMBER, squeeze

# Marks of lists and their numbers, which are no text there.
MARKS = re.compile(r"[\W\d_]+")
# Characters that one page holds at most, and at least on average.
MOST, LEAST = 6000, 300


def convert(files, folder):
    for kind in ["pdf", "txt:Text (encoded):UTF8"]:
        command = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile",
                   "--convert-to", kind, "--outdir", str(folder), *map(str, files)]
        subprocess.run(command, check=True, capture_output=True, timeout=600)


def grams(text):
    """The letters of a text, three by three: some scripts have no words to tell apart."""
    letters = MARKS.sub("", squeeze(text))
    return Counter(letters[i:i + 3] for i in range(len(letters) - 2))


def main():
    files = sorted(Path(sys.argv[1]).rglob("*.docx"))
    if not files:
        sys.exit("there are no files")
    bad = 0
    for folder in sorted({file.parent for file in files}):
        with tempfile.TemporaryDirectory() as made:
            convert([file for file in files if file.parent == folder], made)
            for file in (file for file in files if file.parent == folder):
                bad += check(file, Path(made) / f"{file.stem}.pdf")
    print(f"{len(files) - bad} of {len(files)} files are whole in LibreOffice")
    sys.exit(bad > 0)


def unseen(file):
    """What pictures show and where links go: words in the text, but no ink here."""
    package = zipfile.ZipFile(file)
    nodes = lambda part: ElementTree.fromstring(package.read(part)).iter()
    yield from (node.attrib.get("descr", "") for node in nodes("word/document.xml"))
    yield from (node.attrib.get("Target", "") for node in nodes("word/_rels/document.xml.rels"))


def check(file, pdf):
    if not pdf.exists():
        print(f"{file}: not opened")
        return 1
    # The text has no headers and footers, and readers of the PDF stumble over some scripts.
    read = subprocess.run(["pdftotext", "-nopgbrk", str(pdf), "-"], check=True, capture_output=True)
    info = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
    pages = int(re.search(r"Pages: +(\d+)", info)[1])
    source, printed = file.with_suffix(".txt").read_text(), read.stdout.decode()
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
