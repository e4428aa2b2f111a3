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

ITEMS = [("募集番号", "R1"), ("医療機関名", "みどり病院"), ("①募集職種", "看護師"), ("②募集人数", "2名"), ("③就業場所", ""),
         ("施設類型", "病院"), ("住所", "東京都中央区銀座1-2-3"), ("④雇用期間", "令和2年6月15日～令和2年9月30日"),
         ("⑤試用期間", "有（2週間）"), ("⑥業務内容", "☑一般内科外来業務"), ("⑦給与", "時給 1,800円"),
         ("⑧勤務時間", "8:45～17:15"), ("休日", "土日"), ("⑪補足内容", "制服貸与"), ("⑫担当者連絡先", ""),
         ("電話番号", "03-1234-5678")]
TEXTS = ["\n".join(label + sign + value for label, value in ITEMS) for sign in ("：", "=", "\n", "　　", "\t")] + [
    "\n".join(f"【{label}】{value}" for label, value in ITEMS), "> 職種：医師\n-- \nTEL：03-1-1\n━━━━━\n"]
SHEETS = ["\n".join(f"{label},{value}" for label, value in ITEMS),
          "①募集職種,医師,○看護師,薬剤師\n③就業場所,〒,104-0061,施設類型,○病院,診療所\n,住所,東京,都道府県,中央区,市区町村\n"
          "④雇用期間,令和,2,年,6,月,1,日,～,令和,2,年,9,月,30,日\n⑤試用期間の有無,☑,有,□,無,2,週間\n⑦給与,○時給,1800,円\n"
          "⑨加入保険,☑雇用保険,□労災保険\n,☑他の保険,団体生命\n"]


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
        "text_body_fuzz": [text.encode() for text in TEXTS],
        "form_sheet_fuzz": [sheet.encode() for sheet in SHEETS],
        "password_fuzz": [word.encode() for word in WORDS],
        "era_date_fuzz": [date.encode() for date in DATES],
    }
    for target, files in seeds.items():
        folder = out / target
        folder.mkdir(parents=True, exist_ok=True)
        for number, data in enumerate(files):
            (folder / f"seed-{number}").write_bytes(data)


main()
