#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the workbooks of this folder with the programs that senders use: make.py FOLDER.

Wants openpyxl and LibreOffice's soffice (they were made with 3.0.9 and 7.4.7); neither is needed by the tests.
One list, written the ways people write it: a merged title above the headings, headings over two lines, dates and
times as typed cells, numbers, a formula, text in several fonts, a cell with a line break, a note below, a sheet of
instructions before it and a hidden sheet for the drop-down choices behind it."""
import datetime
import pathlib
import subprocess
import sys
import tempfile

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.datavalidation import DataValidation

HEADINGS = ["募集番号", "医療機関名", "①募集職種", "②募集人数", "③郵便番号", "③施設類型", "③都道府県", "③市区町村",
            "④雇用期間\n開始", "④雇用期間\n終了", "⑤試用期間（週）", "⑥業務内容", "⑦給与", "⑦給与（円）", "⑧勤務時間_開始",
            "⑧勤務時間_終了", "⑧休憩時間（分）", "⑩敷地内禁煙", "⑪補足内容", "⑫担当者", "⑫電話番号"]
D, T = datetime.date, datetime.time
ROWS = [
    ["0012", "架空第一病院", "看護師", 3, "104-0061", "病院", "東京都", "中央区", D(2020, 6, 15), D(2020, 9, 30), 2,
     "一般内科外来業務", "時給", "=1500*1.2", T(8, 45), T(17, 10), 60, "敷地内禁煙", "週2日から。\n制服貸与。", "仮名花子",
     "03-0000-1234"],
    ["0013", "架空診療所", "医師", 1, "060-0001", "診療所", "北海道", "札幌市中央区", D(2020, 7, 1), D(2021, 3, 31), 0,
     "帰国者・接触者外来業務", "日給", 80000, T(22, 0), T(7, 0), 90, None, "当直あり", "仮名太郎", "011-000-0000"],
    ["0014", "架空保健所", "事務職", 2, "530-0001", "保健所", "大阪府", "大阪市北区", D(2020, 6, 10), D(2020, 12, 31), None,
     "保健所業務", "月給", 210000.0, T(9, 0), T(17, 30), 60, "敷地内禁煙", "電話対応", "仮名次郎", "06-0000-0000"],
]
MARKS = {"title": "募集情報一覧（令和2年6月1日現在）", "note": "※ 個人情報の取り扱いにご注意ください。"}


def by_openpyxl(path):
    book = openpyxl.Workbook()
    help_sheet = book.active
    help_sheet.title = "記入要領"
    help_sheet["A1"] = "この様式に記入し、6月5日までに返送してください。"
    sheet = book.create_sheet("募集一覧")
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(HEADINGS))
    sheet["A1"] = MARKS["title"]
    sheet["A1"].font = Font(bold=True, size=16)
    for column, heading in enumerate(HEADINGS, 1):
        cell = sheet.cell(row=3, column=column, value=heading)
        cell.alignment = Alignment(wrap_text=True)
        if column > 1:
            cell.comment = Comment("記入例を参照", "係")
    for at, row in enumerate(ROWS, 4):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(row=at, column=column, value=value)
            if isinstance(value, datetime.date):
                cell.number_format = '[$-411]ggge"年"m"月"d"日"'
            if isinstance(value, datetime.time):
                cell.number_format = "h:mm"
            if column == 1:
                cell.number_format = "@"
    sheet.cell(row=4 + len(ROWS) + 1, column=1, value=MARKS["note"])
    sheet.row_dimensions[2].hidden = True
    sheet.freeze_panes = "B4"
    choices = book.create_sheet("選択肢")
    for at, choice in enumerate(["医師", "看護師", "事務職"], 1):
        choices.cell(row=at, column=1, value=choice)
    choices.sheet_state = "hidden"
    validation = DataValidation(type="list", formula1="選択肢!$A$1:$A$3")
    sheet.add_data_validation(validation)
    validation.add("C4:C100")
    book.save(path)


def soffice(source, suffix, folder):
    subprocess.run(["soffice", "--headless", "--convert-to", suffix, "--outdir", str(folder), str(source)],
                   check=True, stdout=subprocess.DEVNULL)


def by_libreoffice(folder):
    """Opened and saved: shared strings, styles, cached values of formulas are LibreOffice's own. On the way, a word of
    the remarks is set in bold, which openpyxl cannot."""
    with tempfile.TemporaryDirectory() as work:
        source = pathlib.Path(work) / "libreoffice.xlsx"
        by_openpyxl(source)
        soffice(source, "fods", work)
        flat = pathlib.Path(work) / "libreoffice.fods"
        text = flat.read_text()
        bold = ('<style:style style:name="TBold" style:family="text"><style:text-properties fo:font-weight="bold"/>'
                "</style:style></office:automatic-styles>")
        text = text.replace("</office:automatic-styles>", bold)
        text = text.replace("制服貸与。", '制服<text:span text:style-name="TBold">貸与</text:span>。')
        flat.write_text(text)
        for suffix in ("ods", "xlsx"):
            soffice(flat, suffix, folder)


def main():
    folder = pathlib.Path(sys.argv[1])
    by_libreoffice(folder)
    for row in ROWS:
        row[13] = 1800 if row[13] == "=1500*1.2" else row[13]  # openpyxl keeps no cached values
    by_openpyxl(folder / "openpyxl.xlsx")


main()
