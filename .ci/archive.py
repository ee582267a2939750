#!/usr/bin/env python3
"""Whether PDFs are fit for archives (PDF/A-2a) as well as accessible (PDF/UA-1).

usage: archive.py FILE.pdf ...

Prints the rules that each file breaks; exit 1 if there is any. Needs: pip install page-validation
"""
import sys

import page

PROFILES = {
    "PDF/A-2a": page.ValidationProfile.PDF_A_2A,
    "PDF/UA-1": page.ValidationProfile.PDF_UA_1,
}


def main(paths):
    if not paths:
        sys.exit("no files")
    broken = 0
    for path in paths:
        for name, profile in PROFILES.items():
            for failure in page.validate_pdf(path, profile=profile).failures:
                print(f"{path}: {name} {failure.rule_id}: {failure.message}")
                broken += 1
    print(f"{len(paths)} files, {broken} rules of {' and '.join(PROFILES)} broken")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
