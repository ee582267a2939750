#!/usr/bin/env python3
"""Makes the font files of this folder from the full Noto fonts: subsets, without hinting.

usage: make.py CORE LATIN
  CORE   the folder of Debian's fonts-noto-core 20201225-1
  LATIN  the unpacked npm package @expo-google-fonts/noto-sans 0.4.2

Needs fonttools (made with 4.68.0). See README.md for what comes from where, and why.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FEATURES = ("ccmp locl kern mark mkmk liga rlig calt clig init medi fina isol rclt curs "
            "tnum lnum pnum frac").split()

LATIN_GREEK_CYRILLIC = ("20-7E A0-24F 259 2B0-2FF 300-36F 370-3FF 400-52F 1E00-1EFF 2000-206F "
                        "2070-209F 20A0-20C0 2100-214F 2190-2199 2212 2215 25CC FB00-FB04 FFFD")
ARABIC = "20 A0 600-6FF 750-77F 200B-200F 2010-2011 25CC 2066-2069"
THAI = "20 A0 E00-E7F 200B-200D 25CC"
ARROWS = "2190-2199"
BOXES_AND_TICKS = "25A0 25A1 25AA 2610-2612 2713 2714 2717"
RELATIONS = "2248 2260 2264 2265"


def fonts(core, latin):
    """What to make: the new name, the full font, its characters."""
    for weight, folder in ("Regular", "400Regular"), ("Bold", "700Bold"):
        yield f"NotoSans-{weight}", latin / folder / f"NotoSans_{folder}.ttf", LATIN_GREEK_CYRILLIC
        yield f"NotoSansArabic-{weight}", core / f"NotoSansArabic-{weight}.ttf", ARABIC
        yield f"NotoSansThai-{weight}", core / f"NotoSansThai-{weight}.ttf", THAI
    yield "NotoSansSymbols-Regular", core / "NotoSansSymbols-Regular.ttf", ARROWS
    yield "NotoSansSymbols2-Regular", core / "NotoSansSymbols2-Regular.ttf", BOXES_AND_TICKS
    yield "NotoSansMath-Regular", core / "NotoSansMath-Regular.ttf", RELATIONS


def characters(ranges):
    for part in ranges.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def make(name, source, ranges):
    options = subset.Options(hinting=False, notdef_outline=True, layout_features=FEATURES,
                             name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], recalc_timestamp=False)
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters(ranges))
    subsetter.subset(font)
    target = Path(__file__).parent / f"{name}.ttf"
    font.save(target)
    print(f"{target.name}: {target.stat().st_size} bytes, {font['name'].getDebugName(5)}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    for font in fonts(Path(sys.argv[1]), Path(sys.argv[2])):
        make(*font)
