#!/usr/bin/env python3
"""How much of a leaflet PDF readers give back, by paper.

usage: papers.py DIR [--least SHARE] [--pdfjs DIR]

For each DIR/LANG/NAME-PAPER.pdf with DIR/LANG/NAME.txt beside it, as `lyhty leaflet --format
pdf,text` writes them: the share of the text's character 3-grams that readers find in the PDF, as
readers.py counts them, without what every page or panel says again: the mark of drafts and the
foot. A poster prints a part of the text: of posters it is the share of what readers find that is in
the text. Prints the least of each paper and language. Below SHARE (0.99)
under poppler or MuPDF the exit code is 1.
"""
import sys

import readers

PAPERS = ["a4", "large", "tri-fold", "booklet", "card", "poster"]
HELD = ["poppler", "MuPDF"]


def paper_of(path):
    return next((paper for paper in PAPERS if path.stem.endswith("-" + paper)), None)


def repeated(source):
    """The mark of drafts, with its brackets and without, and the foot."""
    first, *_, foot = source.strip().split("\n\n")
    marks = [first, first.strip("[ ]")] if first.startswith("[ ") else []
    return [readers.squeeze(text) for text in [*marks, foot]]


def share(paper, source, found):
    again = repeated(source)
    source, found = readers.squeeze(source), readers.squeeze(readers.HYPHEN.sub("", found))
    for text in again:
        source, found = source.replace(text, ""), found.replace(text, "")
    return readers.recall(*((found, source) if paper == "poster" else (source, found)))


def main():
    options = readers.options_of(__doc__)
    leaflets = []
    for path in sorted(options.folder.glob("*/*.pdf")):
        # A leaflet on one paper only is named without it.
        paper = paper_of(path) or "a4"
        name = path.stem.removesuffix("-" + paper)
        source = path.with_name(name + ".txt")
        if source.exists():
            leaflets.append((path, paper, source.read_text(encoding="utf-8")))
    texts = {"poppler": readers.poppler, "MuPDF": readers.mupdf, "PDFium": readers.pdfium}
    found = readers.read_by(texts, [path for path, _, _ in leaflets], options.pdfjs)
    least, poor = {}, []
    for name, all in found.items():
        for (path, paper, source), text in zip(leaflets, all):
            of_path = share(paper, source, text)
            place = (paper, path.parent.name)
            row = least.setdefault(place, {})
            row[name] = min(of_path, row.get(name, 1))
            if name in HELD and of_path < options.least:
                poor.append(f"{path.relative_to(options.folder)}: {name} {100 * of_path:.2f}%")
    print(f"{'':20}" + "".join(f"{name:>9}" for name in found))
    for (paper, lang), row in sorted(least.items(), key=lambda row: PAPERS.index(row[0][0])):
        print(f"{paper:11}{lang:9}" + "".join(f"{100 * row[name]:8.1f}%" for name in found))
    print("\n".join(poor + [f"{len(leaflets)} files, {len(poor)} too poor"]))
    return 1 if poor or not leaflets else 0


if __name__ == "__main__":
    sys.exit(main())
