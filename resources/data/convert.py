#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the files of this folder from the originals that README.md names.

usage: convert.py PREFECTURES.csv MUNICIPALITIES.csv POSTAL_CODES.csv.gz HOLIDAYS_CP932.csv [TARGET_FOLDER]
"""
import csv
import datetime
import gzip
import pathlib
import re
import sys
import zlib


def with_line_feeds(original: bytes) -> bytes:
    return original.replace(b"\r\n", b"\n")


def checked_cells(text: str, name: str, columns: int) -> None:
    """The program splits at commas and knows no quotes."""
    for number, line in enumerate(text.splitlines(), 1):
        if '"' in line or line.count(",") != columns - 1:
            sys.exit(f"{name}, line {number}: {columns} cells without quotes were expected")


def table(path: str, columns: int) -> bytes:
    result = with_line_feeds(pathlib.Path(path).read_bytes())
    checked_cells(result.decode("utf-8"), path, columns)
    return result


def postal_codes(path: str) -> bytes:
    """qCompress's format: the length as four bytes, then a zlib stream."""
    plain = gzip.decompress(pathlib.Path(path).read_bytes())
    text = plain.decode("utf-8")
    checked_cells(text, path, 3)
    lines = text.splitlines()[1:]
    codes = [line[:7] for line in lines]
    if codes != sorted(codes) or not plain.endswith(b"\n"):
        sys.exit(f"{path}: the program searches it line by line and needs it sorted, with a line end at its end")
    if not all(re.match(r"[0-9]{7},[0-9]{5},", line) for line in lines):
        sys.exit(f"{path}: codes of seven and five digits were expected")
    return len(plain).to_bytes(4, "big") + zlib.compress(plain, 9)


def holidays(path: str) -> bytes:
    rows = csv.reader(pathlib.Path(path).read_bytes().decode("cp932").splitlines())
    next(rows)
    result = "date,name\n"
    for date, name in rows:
        year, month, day = map(int, date.split("/"))
        result += f"{datetime.date(year, month, day).isoformat()},{name}\n"
    checked_cells(result, path, 2)
    return result.encode("utf-8")


def main() -> None:
    if len(sys.argv) not in (5, 6):
        sys.exit(__doc__)
    target = pathlib.Path(sys.argv[5]) if len(sys.argv) == 6 else pathlib.Path(__file__).parent
    made = {
        "prefectures.csv": table(sys.argv[1], 7),
        "municipalities.csv": table(sys.argv[2], 7),
        "postal_codes.csv.qz": postal_codes(sys.argv[3]),
        "holidays.csv": holidays(sys.argv[4]),
    }
    for name, content in made.items():
        (target / name).write_bytes(content)
        print(f"{target / name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
