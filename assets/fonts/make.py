#!/usr/bin/env python3
"""Makes the font files of this folder from the full Noto fonts: subsets, without hinting.

usage: make.py CORE NPM
  CORE  the folder of Debian's fonts-noto-core 20201225-1
  NPM   a folder with the unpacked npm packages noto-sans (0.4.2), noto-sans-sc, noto-sans-jp and
        noto-sans-kr (0.4.3) of @expo-google-fonts, each in a folder of its name

Needs fonttools (made with 4.68.0). See README.md for what comes from where, and why.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

# Of alphabets only what text needs; scripts whose letters take part in one another need all.
ALPHABET = ("ccmp locl kern mark mkmk liga rlig calt clig init medi fina isol rclt curs "
            "tnum lnum pnum frac").split()
SYLLABIC = ["*"]
SQUARE = "ccmp locl kern liga calt".split()

LATIN_GREEK_CYRILLIC = ("20-7E A0-24F 259 2B0-2FF 300-36F 370-3FF 400-52F 1E00-1EFF 2000-206F "
                        "2070-209F 20A0-20C0 2100-214F 2190-2199 2212 2215 25CC FB00-FB04 FFFD")
# Each with punctuation, digits, joiners and the dotted circle that a mark without a letter stands
# on, so far as the font has them.
COMMON = "20-40 5B-60 7B-7E A0 AB AD BB 200B-200F 2010-2026 2039 203A 25CC "
SCRIPTS = [
    ("Arabic", "600-6FF 750-77F 2066-2069", ALPHABET),
    ("Armenian", "530-58F FB13-FB17", ALPHABET),
    ("Bengali", "951-952 964-965 980-9FF", SYLLABIC),
    ("Devanagari", "900-97F A8E0-A8FF 20B9", SYLLABIC),
    ("Ethiopic", "1200-139F 2D80-2DDF", ALPHABET),
    ("Georgian", "10A0-10FF 1C90-1CBF 2D00-2D2F", ALPHABET),
    ("Hebrew", "590-5FF FB1D-FB4F 20AA", ALPHABET),
    ("Khmer", "1780-17FF 19E0-19FF", SYLLABIC),
    ("Lao", "E80-EFF", ALPHABET),
    ("Myanmar", "1000-109F", SYLLABIC),
    ("Tamil", "964-965 B80-BFF", SYLLABIC),
    ("Thai", "E00-E7F", ALPHABET),
]
ARROWS = "2190-2199"
BOXES_AND_TICKS = "25A0 25A1 25AA 2610-2612 2713 2714 2717"
RELATIONS = "2248 2260 2264 2265"


def ranges(text):
    for part in text.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def rows(codec, numbers):
    """The characters in rows of a character set of 94 by 94 places."""
    for row in numbers:
        for place in range(1, 95):
            try:
                yield ord(bytes([0xA0 + row, 0xA0 + place]).decode(codec))
            except UnicodeDecodeError:
                pass


def square(codec, numbers):
    """Basic Latin, punctuation, wide forms, and what stands in rows of a character set."""
    return [*ranges("20-7E A0-FF 2010-2027 2030-203B 3000-303F FF01-FF5E FFE0-FFE6"),
            *rows(codec, numbers)]


def fonts(core, npm):
    """What to make: the new name, the full font, its characters, its features."""
    for weight, folder in ("Regular", "400Regular"), ("Bold", "700Bold"):
        yield (f"NotoSans-{weight}", npm / "noto-sans" / folder / f"NotoSans_{folder}.ttf",
               ranges(LATIN_GREEK_CYRILLIC), ALPHABET)
        for script, characters, features in SCRIPTS:
            name = f"NotoSans{script}-{weight}"
            yield name, core / f"{name}.ttf", ranges(COMMON + characters), features
        # GB 2312, both levels; JIS X 0208, both levels; KS X 1001 and every other syllable.
        for part, characters in [
            ("SC", square("gb2312", [1, 2, 3, *range(16, 88)])),
            ("JP", square("euc_jp", [1, 2, 3, 4, 5, *range(16, 85)])),
            ("KR", [*square("euc_kr", [1, 2, 3]), *ranges("1100-11FF 3130-318F AC00-D7A3")]),
        ]:
            full = npm / f"noto-sans-{part.lower()}" / folder / f"NotoSans{part}_{folder}.ttf"
            yield f"cjk/NotoSans{part}-{weight}", full, characters, SQUARE
    yield "NotoSansSymbols-Regular", core / "NotoSansSymbols-Regular.ttf", ranges(ARROWS), []
    yield ("NotoSansSymbols2-Regular", core / "NotoSansSymbols2-Regular.ttf",
           ranges(BOXES_AND_TICKS), [])
    yield "NotoSansMath-Regular", core / "NotoSansMath-Regular.ttf", ranges(RELATIONS), []


def make(name, source, characters, features):
    options = subset.Options(hinting=False, notdef_outline=True, layout_features=features,
                             name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], recalc_timestamp=False,
                             drop_tables=["vhea", "vmtx", "VORG", "BASE", "DSIG"])
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    target = Path(__file__).parent / f"{name}.ttf"
    target.parent.mkdir(exist_ok=True)
    font.save(target)
    print(f"{name}: {target.stat().st_size} bytes, {font['name'].getDebugName(5)}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    for font in fonts(Path(sys.argv[1]), Path(sys.argv[2])):
        make(*font)
