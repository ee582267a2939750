#!/usr/bin/env python3
"""Whether another program reads appointments as they are meant.

usage: calendars.py DIR

Each DIR/**/NAME.ics is one event, on the day and from the time that the agenda NAME.txt beside it
begins with, and each line of the agenda's table is in its description.

Needs icalendar.
"""
import re, sys
from pathlib import Path

import icalendar

# A line of the table: when, what, how, how long. Lines of modules, which last whole minutes too,
# have no method.
ACTIVITY = re.compile(r"^(\d+[.:]\d\d)  +(.+?)  +(\S.*?)  +\d+$", re.M)


def main():
    files = sorted(Path(sys.argv[1]).rglob("*.ics"))
    if not files:
        sys.exit("there are no files")
    bad = sum(not whole(file) for file in files)
    print(f"{len(files) - bad} of {len(files)} appointments are read as they are meant")
    sys.exit(bad > 0)


def whole(file):
    data = file.read_bytes()
    long = [line for line in data.split(b"\r\n") if len(line) > 75]
    [event] = icalendar.Calendar.from_ical(data).walk("VEVENT")
    agenda = file.with_suffix(".txt").read_text()
    squeeze = lambda text: re.sub(r"\s+", "", text)
    says, begins, ends = squeeze(event["description"]), event.start, event.end
    activities = ACTIVITY.findall(agenda)
    lost = [what for when, what, *_ in activities if squeeze(when + what) not in says]
    times = re.findall(r"\b\d+[.:]\d\d\b", agenda)
    clock = lambda text: tuple(map(int, re.split("[.:]", text)))
    on_time = clock(times[0]) == (begins.hour, begins.minute) and clock(times[-1]) == (ends.hour, ends.minute)
    fine = not long and not lost and on_time and len(activities) > 1 and begins.tzinfo is None
    if not fine:
        print(f"{file}: lost {lost}, long {long}, {begins}–{ends}, {len(activities)} lines")
    return fine


if __name__ == "__main__":
    main()
