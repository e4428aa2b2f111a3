#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seeds of the fuzz targets below a folder, made of tests/data: seeds.py FOLDER."""
import email
import email.policy
import io
import pathlib
import sys
import zipfile

DATES = ["令和2年6月1日", "令和元年五月一日", "R2.6.1", "R020601", "2020-06-01", "２０２０／６／１", "平成31年4月30日",
         "20200601", "午後5時10分", "8:45", "24:00", "2020年6月1日(月) 00:00"]
WORDS = ["パスワード：Key2020!", "解凍PWは「Key2020!」です。", "パスワードは下記です。\n\nKey2020!\n", "ＰＷ：Ｋｅｙ２０２０！"]


def zips(lists):
    plain, nested = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("募集.csv", lists[0][:4000])
        file.writestr("folder/", b"")
        file.writestr("../up.csv", b"x,y")
    with zipfile.ZipFile(nested, "w") as file:
        file.writestr("inner.zip", plain.getvalue())
        file.writestr("mail.eml", b"From: a@example.jp\r\n\r\ntext")
    return [plain.getvalue(), nested.getvalue()]


def main():
    out = pathlib.Path(sys.argv[1])
    feed = pathlib.Path(__file__).parent.parent / "data" / "feed"
    mails = [path.read_bytes() for path in sorted(feed.glob("*.eml"))]
    parts = []
    for mail in mails:
        message = email.message_from_bytes(mail, policy=email.policy.default)
        parts += [part.get_content() for part in message.iter_attachments()]
    parts = [part if isinstance(part, bytes) else part.encode() for part in parts]
    packed = [part for part in parts if part.startswith(b"PK")]
    lists = [part for part in parts if not part.startswith(b"PK")]
    seeds = {
        "message_fuzz": mails,
        "archive_fuzz": packed + zips(lists),
        "table_fuzz": parts,
        "column_map_fuzz": [one.decode("cp932", "replace").encode()[:20000] for one in lists],
        "password_fuzz": [word.encode() for word in WORDS],
        "era_date_fuzz": [date.encode() for date in DATES],
    }
    for target, files in seeds.items():
        folder = out / target
        folder.mkdir(parents=True, exist_ok=True)
        for number, data in enumerate(files):
            (folder / f"seed-{number}").write_bytes(data)


main()
