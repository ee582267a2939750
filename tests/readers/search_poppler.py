#!/usr/bin/env python3
"""Which phrases poppler's search finds in PDFs.

Reads [[FILE.pdf, [PHRASE, ...]], ...] as JSON; answers for each file, for each phrase whether it is
found. It needs python3-gi and gir1.2-poppler-0.18, which only the system's own Python knows.
"""
import json, sys
from pathlib import Path

import gi
gi.require_version("Poppler", "0.18")
from gi.repository import Poppler


def found(path, phrases):
    document = Poppler.Document.new_from_file(Path(path).resolve().as_uri(), None)
    pages = [document.get_page(number) for number in range(document.get_n_pages())]
    return [any(page.find_text(phrase) for page in pages) for phrase in phrases]


json.dump([found(path, phrases) for path, phrases in json.load(sys.stdin)], sys.stdout)
