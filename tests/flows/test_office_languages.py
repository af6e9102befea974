"""A drive in German, in Japanese and in Arabic is made in the office, and is on the screen in its language."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.campaigns.folder import load_campaign
from kiosk.campaigns.letters import letter_notes
from kiosk.machine.pins.pin_door import PinDoor
from kiosk.ui.letters import undrawn
from tests.conftest import OpenKiosk
from tests.finger import place_of
from tests.flows.test_office import STAFF, Staff, home

__all__ = ["home"]


@dataclass(frozen=True)
class Drive:
    """What staff type."""

    language: str
    currency: str
    organisation: str
    title: str
    subtitle: str
    donate: str
    join: str
    story: tuple[str, str]
    goal: str
    target: str
    raised: str
    """The goal's figure as the screen says it."""
    by_touch: str
    """The last word of the title, touched on the keyboard of the screen."""
    other: tuple[str, str]
    """A language and the title in it."""


DRIVES = (
    Drive(
        language="de",
        currency="EUR",
        organisation="Verein für freie Bildung",
        title="Winteraktion für Nachwuchsentwicklerinnen",
        subtitle="Ein Laptop für jede, die programmieren lernen möchte",
        donate="Spenden",
        join="Mitglied werden",
        story=(
            "Barrierefreiheit für alle",
            "412 Schülerinnen haben dieses Jahr mit uns programmiert. 38 Kurse waren kostenlos.",
        ),
        goal="gespendet",
        target="12500",
        raised="12.500",
        by_touch=" 2026",
        other=("ar", "حملة الشتاء"),
    ),
    Drive(
        language="ja",
        currency="JPY",
        organisation="日本オープンソース協会",
        title="冬の募金キャンペーン",
        subtitle="学生にノートパソコンを届けます",
        donate="寄付する",
        join="会員になる",
        story=(
            "全国三十八校で授業を開きました",
            "今年は四百十二人の学生がプログラミングを学びました。教材はすべて無料です。",
        ),
        goal="集まった寄付",
        target="1500000",
        raised="1,500,000",
        by_touch=" 2026",
        other=("en", "Winter drive"),
    ),
    Drive(
        language="ar",
        currency="USD",
        organisation="جمعية البرمجيات الحرة",
        title="حملة",
        subtitle="حاسوب لكل طالبة تريد أن تتعلم البرمجة",
        donate="تبرع",
        join="كن عضوا",
        story=(
            "أربعمئة طالبة تعلمت معنا",
            "فتحنا هذا العام 38 دورة مجانية في Python، وحضرتها 412 طالبة من خمس مدن.",
        ),
        goal="تم جمعها",
        target="12500",
        raised="US$",
        by_touch=" الشتاء",
        other=("he", "קמפיין החורף"),
    ),
)


@pytest.mark.matrix(one_in=3)
@pytest.mark.parametrize("drive", DRIVES, ids=lambda drive: drive.language)
def test_a_drive_is_made_in_its_language_and_shown_in_it(
    open_kiosk: OpenKiosk,
    example_folder: Path,
    home: Path,
    tmp_path: Path,
    qtbot: QtBot,
    drive: Drive,
) -> None:
    PinDoor(tmp_path / "data").set_pin("staff", STAFF)
    Image.effect_noise((1200, 900), 60).convert("RGB").save(home / "Downloads" / "team.png")
    staff = Staff(open_kiosk(example_folder), qtbot)
    staff.comes_in()
    staff.touches("new-campaign")
    staff.until(lambda: staff.shown.section == "edit" and bool(staff.shown.edit.tabs))
    folder = Path(staff.shown.edit.folder)
    typed = {
        "language": drive.language,
        "organisation": drive.organisation,
        "title": drive.title,
        "subtitle": drive.subtitle,
        "currency": drive.currency,
    }
    for name, text in typed.items():
        fills(staff, name, text)
        for sign in drive.by_touch if name == "title" else "":
            staff.touches("type-space" if sign == " " else f"type-{sign}")
    fills(staff, "allowed_hosts", "www.example.org")
    staff.touches("type-done", "no-example")
    assert value(staff, "title") == drive.title + drive.by_touch
    staff.touches("page-asks", "open-asks.0")
    fills(staff, "asks.0.text", drive.donate)
    fills(staff, "asks.0.link", "https://www.example.org/give")
    staff.touches("type-done", "close-item", "open-asks.1")
    fills(staff, "asks.1.text", drive.join)
    fills(staff, "asks.1.link", "https://www.example.org/join")
    staff.touches("type-done", "page-stories", "add-highlights")
    fills(staff, "highlights.0.title", drive.story[0])
    fills(staff, "highlights.0.text", drive.story[1])
    staff.touches("type-done", "choose-highlights.0.picture")
    staff.until(lambda: "Downloads" in [place.name for place in staff.shown.chooser.places])
    downloads = [place.name for place in staff.shown.chooser.places].index("Downloads")
    staff.touches(f"place-{downloads}", "entry-team.png")
    staff.until(lambda: (folder / "team.png").exists())
    staff.touches("page-goals", "add-goals")
    fills(staff, "goals.0.title", drive.goal)
    fills(staff, "goals.0.target", drive.target)
    language, title = drive.other
    staff.touches("type-done", "page-languages", f"choice-translations-{language}")
    staff.until(lambda: staff.shown.edit.forms[-1].fields != ())
    key = next(row.key for row in staff.shown.edit.forms[-1].fields if row.original == drive.title + drive.by_touch)
    fills(staff, key, title)
    staff.touches("type-done")
    staff.until(lambda: staff.shown.edit.previewed)
    staff.window.grabWindow().save(str(tmp_path / "office.png"))
    assert not staff.shown.edit.overtaken
    staff.touches("save")
    staff.until(lambda: not staff.shown.edit.is_changed)

    loaded = load_campaign(folder, tmp_path / "cache")
    assert {one.kind for one in loaded.notes} <= {"advice"}
    assert letter_notes(loaded, drive.language, undrawn) == []
    assert loaded.in_language(language).title == title

    staff.touches("office-campaigns")
    staff.until(lambda: str(folder) in [card.folder for card in staff.shown.campaigns])
    place = next(n for n, card in enumerate(staff.shown.campaigns) if card.folder == str(folder))
    staff.touches(f"show-{place}")
    staff.until(lambda: staff.kiosk.view.shown.title == drive.title + drive.by_touch)
    staff.touches("leave-office", "leave-booth")
    staff.until(lambda: place_of(staff.window, "keyboard") is None)
    shown = staff.kiosk.view.shown
    assert staff.kiosk.campaign.language == drive.language
    assert drive.raised in shown.goals[0].target
    assert shown.asks[0].text == drive.donate
    assert (QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft) is (drive.language == "ar")
    staff.window.grabWindow().save(str(tmp_path / "attract.png"))


def fills(staff: Staff, key: str, text: str) -> None:
    """Type into a field that the keyboard of the screen does not cover."""
    if place_of(staff.window, "type-done") is not None:
        staff.touches("type-done")
    staff.types(f"field-{key}", text)


def value(staff: Staff, key: str) -> str:
    return {row.key: row.value for form in staff.shown.edit.forms for row in form.fields}[key]
