import dataclasses
import datetime as dt
import io
import random
import re
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QTextCursor

from kiosk.app.report_child import report_pdf_apart
from kiosk.ledger.reports.report import Report
from kiosk.model.fact import METHODS, Correction, Gift, Void
from kiosk.model.money import Money
from kiosk.model.part_json import from_json, to_json
from kiosk.system.resources import resource_folder
from kiosk.ui.report.ink import SCALE, Ink
from kiosk.ui.report.pdf import report_pdf
from kiosk.ui.report.picture import HEIGHT, draw_picture
from kiosk.ui.report.table import insert_table, letter_of, new_document, table_width
from kiosk.words.paper import Paper
from kiosk.words.report import ReportWords
from kiosk.words.report_paper import axis_of, goal_shares, paper_of, picture_of
from kiosk.words.report_standing import StandingSectionWords
from kiosk.words.table import Column, Section
from kiosk.words.words import ENGLISH
from tests.ledger.reports.finance_days import NOON, Days, campaign_with, cash

CAMPAIGN = campaign_with()
pytestmark = pytest.mark.usefixtures("qapp")


def pages_of(report: Report) -> list[str]:
    """The words of each page; blanks come back as tabs where a font has one sign for both."""
    reader = pypdf.PdfReader(io.BytesIO(report_pdf(report, resource_folder())))
    return [re.sub(r"\s+", " ", page.extract_text()) for page in reader.pages]


def busy_day(gifts: int) -> Days:
    chance = random.Random(gifts)  # noqa: S311 - the same day each time
    days = Days()
    for number in range(gifts):
        at = NOON + dt.timedelta(minutes=chance.randrange(9 * 60) - 240)
        fact = days.add(Gift(chance.choice(METHODS), Money(chance.randrange(1, 300_00), "USD")), at)
        days.add(Void(fact, f"typed twice, slip {number}"), at)
    return days


def height_of(section: Section, width: float) -> float:
    """Of its table on paper, in points."""
    document = new_document()
    document.setTextWidth(width * SCALE)
    table = insert_table(QTextCursor(document), section, letter_of(section, width))
    return document.documentLayout().frameBoundingRect(table).height() / SCALE


def picture(report: Report, *, grey: bool = False) -> QImage:
    image = QImage(int(500 * SCALE), int(HEIGHT * SCALE), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_picture(Ink(painter), QRectF(0, 0, 500, HEIGHT), picture_of(report, ReportWords()))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8) if grey else image


def test_it_is_a4_with_a_title_and_numbered_pages() -> None:
    reader = pypdf.PdfReader(io.BytesIO(report_pdf(busy_day(60).report(CAMPAIGN), resource_folder())))
    assert reader.metadata is not None
    assert reader.metadata.title == "Snake Friends: Winter drive, Monday, November 23, 2026"
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in reader.pages} == {(595, 842)}
    numbers = [re.search(r"Page\s(\d+)\sof\s(\d+)", page.extract_text()) for page in reader.pages]
    assert [number and number.groups() for number in numbers] == [
        (str(n), str(len(reader.pages))) for n in range(1, len(reader.pages) + 1)
    ]


def test_a_day_without_gifts_is_a_page_that_says_so() -> None:
    (page, *more) = pages_of(Days().report(CAMPAIGN))
    assert "No gifts on this day." in page
    assert not more


def test_every_row_is_there_once_and_each_page_has_its_heads() -> None:
    pages = pages_of(busy_day(150).report(CAMPAIGN))
    slips = [int(slip) for page in pages for slip in re.findall(r"slip (\d+)", page)]
    assert sorted(slips) == list(range(150))
    with_slips = [page for page in pages if "slip" in page]
    assert len(with_slips) > 3
    assert all("Reason Amount" in page for page in with_slips)


def test_a_sum_never_stands_alone_on_a_page() -> None:
    days, places = Days(), []
    for number in range(1, 15):
        days.add(cash(20_00), NOON + dt.timedelta(days=number))
        if number >= 7:
            pages = pages_of(days.report(CAMPAIGN, None))
            place = next(index for index, page in enumerate(pages) if f" All {number} " in page)
            rows, _, _ = pages[place].partition(f" All {number} ")
            assert re.search(r"20\d\d.\d\d.\d\d 1 20.00 20.00 0.00 20.00$", rows)
            places.append(place)
    assert set(places) == {0, 1}, "a page ended in its midst"


def test_a_bar_shows_what_each_goals_figure_is_made_of() -> None:
    days = Days()
    days.add(cash(20_00), NOON)
    goals = goal_shares(days.report(CAMPAIGN, None), ENGLISH)
    assert [share.text for share in goals[0].shares] == ["This kiosk (0%)", "At the start (99%)"]
    (page, *_) = pages_of(days.report(CAMPAIGN, None))
    assert re.search(r"This kiosk .\d+%.*At the start .\d+%", page)


def test_another_process_draws_the_same_pages() -> None:
    report = busy_day(20).report(CAMPAIGN)
    assert from_json(Paper, to_json(paper_of(report))) == paper_of(report)
    apart = pypdf.PdfReader(io.BytesIO(report_pdf_apart(report, ENGLISH)))
    assert [re.sub(r"\s+", " ", page.extract_text()) for page in apart.pages] == pages_of(report)


def test_practice_is_marked_on_every_page() -> None:
    pages = pages_of(dataclasses.replace(busy_day(60).report(CAMPAIGN), is_practice=True))
    assert all("PRACTICE" in page for page in pages)
    assert len(pages) > 1


def test_the_longest_names_and_sums_are_not_cut() -> None:
    days = Days()
    name, place = (
        "Donaudampfschifffahrtsgesellschaft Nr. 1",
        "Halle der Gesellschaft, links neben dem Haupteingang 12345",
    )
    for _ in range(9):
        days.add(cash(999_999_99), name=name, place=place)
    report = days.report(CAMPAIGN, None)
    text = " ".join(pages_of(report))
    assert name in text
    assert place in text
    assert "8,999,999.91" in text


def test_long_names_go_on_below_before_letters_get_smaller() -> None:
    columns = (Column("Kiosk", breaks=True), Column("Place", breaks=True), Column("Net", is_number=True))
    short = Section("By kiosk", columns, (("Kiosk A", "Hall 1", "8,999,999.91"),))
    long = Section("By kiosk", columns, (("Kiosk A " * 9, "Hall 1 " * 9, "8,999,999.91"),))
    assert letter_of(long, 300) == letter_of(short, 300)
    assert height_of(long, 300) > height_of(short, 300) + 8.5


def test_goals_with_corrections_and_large_sums_stay_on_the_page() -> None:
    days = Days()
    days.add(cash(999_999_99))
    days.add(Correction("gifts", -999_999_99, "float of the box", "USD"))
    report = days.report(CAMPAIGN)
    goals = tuple((goal, dataclasses.replace(told, raised=9_999_999_99)) for goal, told in report.goals)
    section = StandingSectionWords().goals(dataclasses.replace(report, goals=goals))
    assert "Corrections" in [column.title for column in section.columns]
    assert table_width(section, letter_of(section, 485), 485) <= 485.1


def test_columns_of_names_share_what_the_sums_leave() -> None:
    columns = (Column("Kiosk", breaks=True), Column("Place", breaks=True), Column("Net", is_number=True))
    one_long = Section("By kiosk", columns, (("A", "Hall 1 by the door " * 2, "1.00"),))
    assert height_of(one_long, 300) == height_of(Section("", columns, (("A", "B", "1.00"),)), 300)


def test_the_picture_has_the_pattern_that_tells_methods_apart_in_grey() -> None:
    shades: dict[str, float] = {}
    for method in METHODS:
        days = Days()
        days.add(Gift(method, Money(100_00, "USD")))
        image = picture(days.report(CAMPAIGN), grey=True)
        middle = image.copy(image.width() // 2 - 60, image.height() // 2, 120, 120)
        pixels = [middle.pixelColor(x, y).lightness() for x in range(0, 120, 3) for y in range(0, 120, 3)]
        shades[method] = sum(pixels) / len(pixels)
        spread = max(pixels) - min(pixels)
        assert (spread > 40) == (method in ("phone", "cheque", "transfer", "other")), method
    plain = sorted(shades[method] for method in ("card_reader", "cash"))
    assert plain[1] - plain[0] > 100


def test_a_bar_is_as_high_as_its_sum() -> None:
    days = Days()
    days.add(cash(100_00), NOON)
    days.add(cash(50_00), NOON + dt.timedelta(hours=1))
    image = picture(days.report(CAMPAIGN))
    below_legend = range(int(15 * SCALE), image.height())
    yellow = {
        sum(image.pixelColor(x, y).name() == "#ffd43b" for y in below_legend)
        for x in range(int(60 * SCALE), image.width(), int(10 * SCALE))
    } - {0}
    assert len(yellow) == 2
    assert max(yellow) == pytest.approx(2 * min(yellow), rel=0.02)


@given(st.integers(1, 10**12), st.sampled_from([0, 2, 3]))
def test_an_axis_holds_the_highest_bar_in_few_round_steps(most: int, digits: int) -> None:
    step, top = axis_of(most, digits)
    assert most <= top
    assert top % step == 0
    assert 1 <= top // step <= 5
    assert step % 10**digits == 0
    assert str(step).rstrip("0") in ("1", "2", "5")


def test_a_drive_of_many_days_has_a_picture_too() -> None:
    days = Days()
    for number in range(90):
        days.add(cash(20_00), NOON + dt.timedelta(days=number))
    assert picture(days.report(CAMPAIGN, None)) != picture(days.report(CAMPAIGN, NOON.date()))


def test_the_letters_are_those_that_ship_with_the_kiosk(qapp: QGuiApplication) -> None:
    reader = pypdf.PdfReader(io.BytesIO(report_pdf(busy_day(3).report(CAMPAIGN), resource_folder())))
    fonts = {str(font) for page in reader.pages for font in page._get_fonts()[0]}
    assert fonts
    assert all("Manrope" in font for font in fonts)


@pytest.mark.parametrize("text", ["word " * 60, "x" * 300])
def test_text_that_is_too_long_for_a_line_breaks(text: str) -> None:
    heads = (Column("Reason", breaks=True),)
    assert height_of(Section("", heads, ((text,),)), 200) > height_of(Section("", heads, (("x",),)), 200) + 4 * 8.5


def test_nothing_is_written_beside_the_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    report_pdf(busy_day(3).report(CAMPAIGN), resource_folder())
    assert list(tmp_path.iterdir()) == []


def test_letters_grow_smaller_only_where_columns_need_it() -> None:
    def letters(columns: int, *, breaks: bool) -> float:
        row = tuple("a few words " * 12 for _ in range(columns))
        heads = tuple(Column(str(number), breaks=breaks) for number in range(columns))
        return letter_of(Section("", heads, (row,)), 500).size

    assert letters(1, breaks=True) == letters(3, breaks=True) == 8.5
    assert letters(1, breaks=False) < 8.5
