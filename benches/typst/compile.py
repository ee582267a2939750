#!/usr/bin/env python3
"""The Typst side of `cargo bench --bench against_typst`.

usage: compile.py FONTS                    a line `SOURCE OUTPUT` on standard input makes a
                                           PDF/UA-1 file; the answer is `SECONDS`
       compile.py FONTS SOURCE OUTPUT      one file; prints `SECONDS PEAK_KB BASE_KB`: the time of
                                           the processor in Typst alone, the peak memory of the
                                           process, and what of it was there before Typst did
                                           anything
"""
import sys
import time

import typst

FONTS = sys.argv[1]


def compile_one(source, output):
    begin = time.process_time()
    typst.compile(source, output=output, font_paths=[FONTS], ignore_system_fonts=True, pdf_standards="ua-1")
    return time.process_time() - begin


def peak():
    with open("/proc/self/status", encoding="ascii") as status:
        return next(line.split()[1] for line in status if line.startswith("VmHWM"))


if len(sys.argv) > 2:
    base = peak()
    print(compile_one(sys.argv[2], sys.argv[3]), peak(), base)
else:
    for line in sys.stdin:
        source, output = line.rstrip("\n").split(" ")
        print(compile_one(source, output), flush=True)
