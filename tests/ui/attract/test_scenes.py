"""Every scene in every size: all of its words there, none cut, none over another, codes that scan."""

import datetime as dt
import gzip
import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import tomlkit
import zxingcpp
from PIL import Image
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app.kiosk import Kiosk
from kiosk.campaigns.posts.importing import import_post
from kiosk.commands.run import COMPOSED_SIZES
from kiosk.machine.settings import Settings
from kiosk.model.matching import Match
from kiosk.ui.attract.records import GoalFigure
from kiosk.ui.snapshot import scenes_of, set_scene
from tests.conftest import SHARED, OpenKiosk, Warnings
from tests.finger import arrange, find, get, items

DONATE = "https://psfmember.org/civicrm/contribute/transact/?reset=1&id=49"
MEMBER = "https://psfmember.org/"
Change = Callable[[dict[str, Any]], None]


OFFER = "https://www.partner.example/editor/promo/drive-2026"


def add_offer(values: dict[str, Any]) -> None:
    offer = {"kind": "offer", "text": "Get the editor", "detail": "30 % off, and all proceeds go to the drive."}
    days = {"show_from": dt.date(2026, 11, 1), "show_until": dt.date(2026, 12, 12)}
    values["asks"].append({**offer, **days, "partner": "The Company", "link": OFFER})
    values["allowed_hosts"].append("www.partner.example")


def long_texts(values: dict[str, Any]) -> None:
    values["organisation"] = "Gesellschaft zur Förderung freier Programmiersprachen und ihrer Gemeinschaften"
    values["title"] = "Jahresendsammlung und Mitgliederwerbung für das kommende Jahr voller Vorhaben und Reisen"
    values["subtitle"] = "Zwei Wege, mitzumachen, " * 6
    for story in values["highlights"]:
        story["title"] = "Donaudampfschifffahrtsgesellschaft und weitere Neuigkeiten aus der Verwaltung des Vereins"
        story["text"] = "Ein langer Satz, der viel erklärt und nicht aufhören will. " * 11
        story["credit"] = "Ermöglicht durch die Stiftung für digitale Gemeingüter und ihre Freundinnen und Freunde"
    values["benefits"]["title"] = "Was Ihre Spende in diesem Jahr alles bewirken kann, hier und anderswo"
    values["benefits"]["lines"] = ["Bringt die weltweite Gemeinschaft zusammen, auch über lange Wege hinweg"] * 6
    for goal in values["goals"]:
        goal["title"] = "gesammelt seit dem Beginn"
    values["asks"][1]["text"] = "Mitglied im Förderverein werden"
    add_offer(values)
    values["asks"][-1]["text"] = "Entwicklungsumgebung günstiger kaufen"
    values["asks"][-1]["detail"] = (
        "Dreißig Prozent Nachlass, und der ganze Erlös geht bis zum letzten Tag an diese Sammlung."
    )
    values["asks"][-1]["partner"] = "Gesellschaft für Entwicklungswerkzeuge und ihre Vermarktung mbH"
    values["thanks"]["text"] = "Danke an alle, die geben, mitmachen und weitersagen. " * 12
    values["thanks"]["title"] = "Herzlichen Dank an alle, die in diesem Jahr dabei gewesen sind"
    values["follow"] = [{"name": "Soziale Netzwerke", "address": "@gesellschaft@sozial.example.org"}] * 5


LONG_WORD = "Rindfleischetikettierungsüberwachung"


def long_words(values: dict[str, Any]) -> None:
    del values["highlights"][1:]
    values["highlights"][0].update(title=f"{LONG_WORD} im Land", text=f"Die {LONG_WORD} und die {LONG_WORD} helfen.")
    values["benefits"]["lines"] = [LONG_WORD]


def longest_lists(values: dict[str, Any]) -> None:
    values["benefits"]["lines"] = [("Bringt die weltweite Gemeinschaft zusammen, " * 4)[:158]] * 6
    values["follow"] = [
        {"name": "Soziale Netzwerke und Neuigkeiten", "address": "@gesellschaft.zur.foerderung" * 3}
    ] * 5
    values["goals"].append({"id": "donors", "unit": "donors", "title": "Spenderinnen und Spender", "target": 900})
    values["goals"][0].update(target="999999998", start="123456789.50", start_count=1234567, stretch="999999999")
    values["asks"][0]["printed"] = "psfmember.org/" + "a-rather-long-path-to-type/" + "x" * 15


def short_texts(values: dict[str, Any]) -> None:
    values.update(title="Go", subtitle="Now.", organisation="A")
    for story in values["highlights"]:
        story.update(title="B", text="C.")
        story.pop("credit", None)


def one_goal(values: dict[str, Any]) -> None:
    del values["goals"][1:]


def three_goals(values: dict[str, Any]) -> None:
    values["goals"].append({"id": "donors", "unit": "donors", "title": "donors", "target": 900, "start": 512})


def two_goals(values: dict[str, Any]) -> None:
    assert len(values["goals"]) == 2
    values["matching"] = {"by": "the Example Foundation", "cap": "5000"}


def three_long_goals(values: dict[str, Any]) -> None:
    three_goals(values)
    for goal in values["goals"]:
        goal["title"] = "raised for the travel and the work of the whole community"


def no_goal(values: dict[str, Any]) -> None:
    values["goals"] = []


def over_the_top(values: dict[str, Any]) -> None:
    values["goals"][0].update(start="71000.50", as_of=dt.datetime(2026, 11, 23, 11, 5, tzinfo=dt.UTC))
    values["goals"][1].update(start=140)


def large_sums(values: dict[str, Any]) -> None:
    values["goals"][0].update(
        target="999999999", start="123456789.50", start_count=1234567, stretch="999999999.99", milestones=["500000000"]
    )


def one_ask(values: dict[str, Any]) -> None:
    del values["asks"][1:]


def pictures(values: dict[str, Any]) -> None:
    for story in values["highlights"]:
        story.update(picture="hall.png", picture_text="a hall")
    values["look"]["logo"] = "hall.png"


def days_left(values: dict[str, Any]) -> None:
    values["dates"]["ends"] = dt.date(2026, 12, 31)


def before_its_start(values: dict[str, Any]) -> None:
    values["dates"].update(starts=dt.date(2026, 12, 24), ends=dt.date(2027, 1, 31))


def after_its_end(values: dict[str, Any]) -> None:
    values["dates"].update(starts=dt.date(2026, 10, 1), ends=dt.date(2026, 11, 1))


def no_dates(values: dict[str, Any]) -> None:
    del values["dates"]


VARIANTS: list[Change] = [
    *(
        long_texts,
        longest_lists,
        short_texts,
        one_goal,
        three_goals,
        no_goal,
        over_the_top,
        large_sums,
        one_ask,
        pictures,
    ),
    *(days_left, before_its_start, after_its_end, no_dates),
]


@pytest.fixture
def varied(example_folder: Path, tmp_path: Path) -> Callable[[Change], Path]:
    """The example campaign with a change, in a folder of its own."""

    def build(change: Change) -> Path:
        values = tomlkit.parse((example_folder / "campaign.toml").read_text("utf-8")).unwrap()
        change(values)
        folder = tmp_path / change.__name__
        folder.mkdir()
        (folder / "campaign.toml").write_text(tomlkit.dumps(values), "utf-8")
        Image.linear_gradient("L").convert("RGB").resize((1600, 1000)).save(folder / "hall.png")
        return folder

    return build


def painted(text: QQuickItem) -> QRectF:
    """Where the letters of a text stand, in the window."""
    wide, high = float(text.property("contentWidth")), float(text.property("contentHeight"))
    context = qmlContext(text)
    assert context is not None
    alignment = QQmlExpression(context, text, "[effectiveHorizontalAlignment, verticalAlignment].join()")
    across, down = (int(part) for part in str(alignment.evaluate()[0]).split(","))
    room_x, room_y = text.width() - wide, text.height() - high
    left = room_x if across == 2 else room_x / 2 if across == 4 else 0
    top = room_y if down == 64 else room_y / 2 if down == 128 else 0
    corner = text.mapToScene(QPointF(left, top))
    return QRectF(corner.x(), corner.y(), wide, high)


def texts(window: QQuickWindow) -> list[QQuickItem]:
    """The texts that can be seen: opaque all the way up and not empty."""

    def seen(item: QQuickItem | None) -> bool:
        while item is not None:
            if item.opacity() == 0:
                return False
            item = item.parentItem()
        return True

    return [item for item in items(window) if item.inherits("QQuickText") and item.property("text") and seen(item)]


def each_scene(kiosk: Kiosk) -> Iterator[str]:
    assert kiosk.view.ready
    for scene in scenes_of(kiosk.view, kiosk.views.attendee):
        if not scene.failed:
            set_scene(kiosk.display, kiosk.views, scene)
            QGuiApplication.processEvents()
            arrange(kiosk.display.window)
            yield scene.name


def test_in_pictures_of_a_gift_and_a_milestone_the_bar_has_what_is_celebrated(
    open_kiosk: OpenKiosk, example_folder: Path
) -> None:
    kiosk = open_kiosk(example_folder)
    scenes = {scene.name: scene for scene in scenes_of(kiosk.view, kiosk.views.attendee)}
    set_scene(kiosk.display, kiosk.views, scenes["gift"])
    assert kiosk.view.shown.goals[0].raised == "$41,255"
    assert kiosk.view.shown.goals[0].count == 513
    set_scene(kiosk.display, kiosk.views, scenes["milestone"])
    assert kiosk.view.shown.goals[0].raised == kiosk.moments.shown.figure == "$50,000"


def uncovered(window: QQuickWindow, seen: list[QQuickItem]) -> list[QQuickItem]:
    """Those of `seen` over which there is no other scene."""
    over = find(window, "scan-scene")
    shown = [item for item in seen if over is None or is_below(item, over)]
    thanks = find(window, "thanks-panel")
    if thanks is not None:  # it covers the stories
        stories = get(window, "stories")
        shown = [item for item in shown if is_below(item, thanks) or not is_below(item, stories)]
    goal = find(window, "goal-panel")
    if goal is not None:  # it covers everything
        shown = [item for item in shown if is_below(item, goal)]
    return shown


def faults(kiosk: Kiosk, scene: str, *, may_cut: bool = False) -> list[str]:
    window = kiosk.display.window
    screen = QRectF(0, 0, window.width(), window.height()).adjusted(-1, -1, 1, 1)
    over, thanks, goal = (find(window, name) for name in ("scan-scene", "thanks-panel", "goal-panel"))
    shown = uncovered(window, texts(window))
    placed = [(text, place) for text in shown if not (place := unclipped(text)).isEmpty()]
    found = []
    for text, place in placed:
        said = str(text.property("text"))[:40]
        if not screen.contains(place):
            found.append(f"{scene}: {said!r} leaves the screen: {place}")
        if text.property("truncated") and not may_cut:
            found.append(f"{scene}: {said!r} is cut")
    puppy = find(window, "puppy")
    if puppy is not None and over is None and goal is None:
        sits = puppy.mapRectToScene(QRectF(0, 0, puppy.width(), puppy.height())).adjusted(4, 4, -4, -4)
        covered = [text for text in shown if unclipped(text).intersects(sits)]
        found += [f"{scene}: the puppy covers {text.property('text')[:40]!r}" for text in covered]
    dots = find(window, "dots")
    if dots is not None and over is None and thanks is None and goal is None:
        row = dots.mapRectToScene(QRectF(0, dots.height() * 0.4, dots.width(), dots.height() * 0.2))
        found += [
            f"{scene}: {text.property('text')[:40]!r} lies over the dots"
            for text, _ in placed
            if painted(text).intersects(row)
        ]
    letters = [(text, place.adjusted(2, 4, -2, -4)) for text, place in placed]
    found += [
        f"{scene}: {one.property('text')[:40]!r} lies over {other.property('text')[:40]!r}"
        for (one, place), (other, beside) in itertools.combinations(letters, 2)
        if place.intersects(beside)
    ]
    return found


def unclipped(text: QQuickItem) -> QRectF:
    """What of its letters isn't scrolled away."""
    seen, around = painted(text), text.parentItem()
    while around is not None and not seen.isEmpty():
        if around.clip():
            seen = seen.intersected(around.mapRectToScene(QRectF(0, 0, around.width(), around.height())))
        around = around.parentItem()
    return seen


def is_below(item: QQuickItem | None, ancestor: QQuickItem) -> bool:
    while item is not None:
        if item is ancestor:
            return True
        item = item.parentItem()
    return False


@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_example_is_composed(open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(example_folder, size=size)
    found = [fault for scene in each_scene(kiosk) for fault in faults(kiosk, scene)]
    assert not found


@pytest.mark.matrix(one_in=9)
@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("change", VARIANTS, ids=lambda change: change.__name__)
def test_it_stays_composed_with(
    open_kiosk: OpenKiosk,
    varied: Callable[[Change], Path],
    change: Change,
    size: tuple[int, int],
    expected_warnings: Warnings,
) -> None:
    expected_warnings.allow("campaign: ")
    kiosk = open_kiosk(varied(change), size=size)
    may_cut = change in (long_texts, longest_lists)
    found = [f for scene in each_scene(kiosk) for f in faults(kiosk, scene, may_cut=may_cut)]
    assert not found


@pytest.mark.matrix(one_in=5)
@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("change", [one_goal, three_goals, large_sums], ids=lambda change: change.__name__)
def test_figures_that_are_old_or_went_back_say_so(
    open_kiosk: OpenKiosk, varied: Callable[[Change], Path], change: Change, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(varied(change), size=size)
    yesterday = dt.datetime(2026, 11, 22, 18, 5, tzinfo=dt.UTC)
    raised = {"money": 41_230_00, "members": 74, "donors": 512}
    old = {goal.id: GoalFigure(raised[goal.unit], 512, yesterday, late=True) for goal in kiosk.view.shown.goals}
    kiosk.view.count(old | {"gifts": replace(old["gifts"], explained="refund")})
    for _ in range(5):
        QGuiApplication.processEvents()
    arrange(kiosk.display.window)
    said = [text.property("text") for text in texts(kiosk.display.window)]
    assert sum("no update since Nov 22" in text for text in said) == len(old)
    assert any("a gift was refunded" in text for text in said)
    assert not faults(kiosk, "attract", may_cut=True)


def long_host_and_word(values: dict[str, Any]) -> None:
    values["asks"][1].update(
        text="Fördermitgliedschaft beantragen", link="https://foerderverein.leuchtturm.example.org/mitglied"
    )
    values["allowed_hosts"].append("foerderverein.leuchtturm.example.org")


@pytest.mark.parametrize("size", [(1280, 800), (1366, 768)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_large_text_beside_a_code_keeps_the_whole_host_and_stays_on_its_card(
    open_kiosk: OpenKiosk, varied: Callable[[Change], Path], size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(varied(long_host_and_word), size=size, settings=Settings(text_scale=1.5))
    window = kiosk.display.window
    arrange(window)
    card = get(window, "code-member")
    said = {str(one.property("text")).replace("\u200b", ""): one for one in texts(window) if is_below(one, card)}
    host, verb = said["foerderverein.leuchtturm.example.org"], said["Fördermitgliedschaft beantragen"]
    assert not host.property("truncated")
    assert verb.property("longestWord") <= verb.width(), "its word is broken"
    assert max(host.property("contentWidth") - host.width(), verb.property("contentWidth") - verb.width()) <= 0


def goals_cut(window: QQuickWindow, count: int) -> list[int]:
    """The goals whose bar leaves their panel."""
    panel = get(window, "goals")
    room = panel.mapRectToScene(QRectF(0, 0, panel.width(), panel.height()))
    bars = [get(window, f"bar-{index}") for index in range(count)]
    return [
        index
        for index, bar in enumerate(bars)
        if not room.contains(bar.mapRectToScene(QRectF(0, 0, bar.width(), bar.height())))
    ]


@pytest.mark.matrix(one_in=6)
@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text_scale", [1.0, 1.5])
@pytest.mark.parametrize("change", [one_goal, two_goals, three_goals], ids=lambda change: change.__name__)
def test_no_goal_is_cut_away(
    open_kiosk: OpenKiosk,
    varied: Callable[[Change], Path],
    change: Change,
    text_scale: float,
    size: tuple[int, int],
) -> None:
    kiosk = open_kiosk(varied(change), size=size, settings=Settings(text_scale=text_scale))
    window, goals = kiosk.display.window, kiosk.view.shown.goals
    assert not goals_cut(window, len(goals))
    assert not faults(kiosk, "attract")
    yesterday = dt.datetime(2026, 11, 22, 18, 5, tzinfo=dt.UTC)
    raised = {"money": 41_230_00, "members": 74, "donors": 512}
    late = GoalFigure(0, 512, yesterday, late=True, explained="correction")
    late_ones = {goal.id: replace(late, raised=raised[goal.unit]) for goal in goals}
    if change is two_goals:
        matched = GoalFigure(41_230_00, 512, match=Match(800_00, 4_200_00, 0, "running"))
        for figure, told in (
            (matched, "+ $800 pledged by the Example Foundation"),
            (replace(matched, late=True), "not up to date · + $800 pledged"),
        ):
            kiosk.view.count({**late_ones, "gifts": figure})
            arrange(window)
            assert any(told in str(text.property("text")) for text in texts(window))
            assert not goals_cut(window, len(goals))
            assert not faults(kiosk, "attract")
    kiosk.view.count(late_ones)
    for _ in range(5):
        QGuiApplication.processEvents()
    arrange(kiosk.display.window)
    said = [str(text.property("text")) for text in texts(window)]
    assert sum("no update since" in text and "the figure was corrected" in text for text in said) == len(goals)
    assert not goals_cut(window, len(goals))
    assert not faults(kiosk, "attract")


@pytest.mark.matrix(one_in=5)
@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text_scale", [1.0, 1.5])
def test_a_long_title_never_hides_the_target(
    open_kiosk: OpenKiosk, varied: Callable[[Change], Path], text_scale: float, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(varied(three_long_goals), size=size, settings=Settings(text_scale=text_scale))
    window, goals = kiosk.display.window, kiosk.view.shown.goals
    for late in (False, True):
        figures = {goal.id: GoalFigure(40, 512, dt.date(2026, 11, 22), late=late) for goal in goals}
        kiosk.view.count(figures)
        for _ in range(5):
            QGuiApplication.processEvents()
        arrange(window)
        whole = [str(text.property("text")) for text in texts(window) if not text.property("truncated")]
        assert all(f"of {goal.target}" in whole for goal in goals)
        assert not goals_cut(window, len(goals))
        assert not faults(kiosk, "attract", may_cut=True)


def width_of(word: str, text: QQuickItem) -> float:
    """How wide `word` is in `text`, whose size may be fitted."""
    context = qmlContext(text)
    assert context is not None
    font = QFont(text.property("font"))
    font.setPixelSize(int(QQmlExpression(context, text, "fontInfo.pixelSize").evaluate()[0]))
    return QFontMetricsF(font).horizontalAdvance(word)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("text_scale", [1.0, 1.5])
def test_a_long_word_is_whole_and_without_hyphens_of_the_kiosks_own(
    open_kiosk: OpenKiosk, varied: Callable[[Change], Path], text_scale: float, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(varied(long_words), size=size, settings=Settings(text_scale=text_scale))
    seen = 0
    for scene in each_scene(kiosk):
        shown = [text for text in texts(kiosk.display.window) if LONG_WORD in text.property("text")]
        assert all(width_of(LONG_WORD, text) <= text.width() for text in shown), scene
        seen += len(shown)
    assert seen == 3  # title, text and line


@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_large_text_is_not_cut(open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(example_folder, size=size, settings=Settings(text_scale=1.5))
    assert not [fault for scene in each_scene(kiosk) for fault in faults(kiosk, scene)]


@pytest.mark.matrix(one_in=5)
@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["ar", "de"])
def test_it_stays_composed_in_another_direction_and_in_large_text(
    open_kiosk: OpenKiosk, varied: Callable[[Change], Path], size: tuple[int, int], language: str
) -> None:
    kiosk = open_kiosk(varied(days_left), size=size, language=language, settings=Settings(text_scale=1.5))
    found = [f for scene in each_scene(kiosk) for f in faults(kiosk, scene, may_cut=True)]
    assert not found


@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_what_can_be_touched_is_large_enough_for_a_finger(
    open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(example_folder, size=size)
    window = kiosk.display.window
    unit = min(max(size) / 1920, min(size) / 1080)
    for name in ("way-in", "dot-0", "dot-5", "code-donate", "code-member"):
        item = get(window, name)
        assert min(item.width(), item.height()) >= int(64 * unit), name
    kiosk.display.stage.setProperty("enlarged", "donate")
    QGuiApplication.processEvents()
    assert min(get(window, "back").width(), get(window, "back").height()) >= int(64 * unit)


def pixels(window: QQuickWindow) -> np.ndarray[Any, np.dtype[np.uint8]]:
    image = window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return data[:, : image.width()].copy()


def read_by_zxing(picture: Any) -> set[str]:
    only = zxingcpp.barcode_formats_from_str("QRCode")
    return {code.text for code in zxingcpp.read_barcodes(picture, formats=only, try_invert=False)}


def read_by_opencv(picture: Any) -> set[str]:
    _, found, _, _ = cv2.QRCodeDetectorAruco().detectAndDecodeMulti(picture)
    return set(found) - {""}


def scaled(picture: Any, share: float) -> Any:
    return cv2.resize(picture, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)


@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_both_codes_are_read_from_the_screen_by_two_decoders(
    open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(example_folder, size=size)
    picture = pixels(kiosk.display.window)
    for share in (1.0, 0.5):
        assert read_by_zxing(scaled(picture, share)) == {DONATE, MEMBER}, share
        assert read_by_opencv(scaled(picture, share)) == {DONATE, MEMBER}, share
    assert DONATE in read_by_zxing(scaled(picture, 0.25))


def as_seen(picture: Any, metres: float, inches: float, turned: float) -> Any:
    """What a phone's camera sees of a screen at a distance, a little out of focus and from the side.

    A usual camera has 4000 pixels on 67 degrees, so that a millimetre at one metre is three of them.
    """
    high, wide = picture.shape
    share = 3000 / (metres * 1000) * inches * 25.4 / float(np.hypot(wide, high))
    small = scaled(picture, min(1.0, share))
    high, wide = small.shape
    lean = high * np.tan(np.radians(turned)) * 0.2
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    leaning = np.array([[0, 0], [wide, lean], [wide, high - lean], [0, high]], np.float32)
    seen = cv2.warpPerspective(small, cv2.getPerspectiveTransform(corners, leaning), (wide, high), borderValue=90)
    return cv2.GaussianBlur(seen, (0, 0), 0.8)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_leading_code_scans_from_as_far_as_the_settings_say(
    open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(example_folder, size=size)
    picture = pixels(kiosk.display.window)
    for turned in (0.0, 30.0):
        seen = as_seen(picture, metres=2.0, inches=32.0, turned=turned)
        assert DONATE in read_by_zxing(seen), turned
        assert DONATE in read_by_opencv(seen), turned
    wanted = 2.0 * 2.5 * float(np.hypot(*size)) / (32 * 25.4)
    assert get(kiosk.display.window, "code-donate").property("modulePixels") >= int(wanted)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_code_of_an_offer_scans_from_as_far_and_is_as_large_as_the_leading_one(
    open_kiosk: OpenKiosk, varied: Callable[[Change], Path], size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(varied(add_offer), size=size, language="ar" if size[0] < size[1] else "en")
    (scene,) = (scene for scene in scenes_of(kiosk.view, kiosk.views.attendee) if scene.name == "ask-offer")
    set_scene(kiosk.display, kiosk.views, scene)
    arrange(kiosk.display.window)
    assert faults(kiosk, scene.name) == []
    window = kiosk.display.window
    assert get(window, "code-offer").property("module") == get(window, "code-donate").property("modulePixels") >= 13
    picture = pixels(window)
    for turned in (0.0, 30.0):
        taken = as_seen(picture, metres=2.0, inches=32.0, turned=turned)
        assert {DONATE, OFFER} <= read_by_zxing(taken), turned
        assert {DONATE, OFFER} <= read_by_opencv(taken), turned


@pytest.mark.matrix(one_in=2)
@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_real_post_is_composed_and_its_codes_are_read(
    open_kiosk: OpenKiosk, tmp_path: Path, size: tuple[int, int]
) -> None:
    packed = SHARED / "drive" / "post-2023.md.gz"
    if not packed.is_file():
        pytest.skip("the real post is not beside this checkout")
    post = tmp_path / "post.md"
    post.write_bytes(gzip.decompress(packed.read_bytes()))
    import_post(post, tmp_path / "drive")
    kiosk = open_kiosk(tmp_path / "drive", size=size)
    assert not [fault for scene in each_scene(kiosk) for fault in faults(kiosk, scene)]
    kiosk.display.stage.setProperty("enlarged", "")
    kiosk.views.attendee.leave()
    picture = pixels(kiosk.display.window)
    assert all(read_by_zxing(scaled(picture, share)) == {DONATE, MEMBER} for share in (1.0, 0.5))
    assert DONATE in read_by_zxing(scaled(picture, 0.25))
    assert all(read_by_opencv(scaled(picture, share)) == {DONATE, MEMBER} for share in (1.0, 0.5))


@pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_no_ink_enters_the_quiet_zone(open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]) -> None:
    kiosk = open_kiosk(example_folder, size=size)
    window = kiosk.display.window
    picture = pixels(window)
    for ask in kiosk.view.shown.asks:
        card = get(window, f"code-{ask.kind}")
        module = int(card.property("modulePixels"))
        assert module >= int(8 * min(max(size) / 1920, min(size) / 1080))
        image = next(
            item
            for item in items(window)
            if is_below(item, card) and item.property("smooth") is False and item.width() > 100
        )
        corner = image.mapToScene(QPointF(0, 0)).toPoint()
        side = ask.modules * module
        drawn = picture[corner.y() : corner.y() + side, corner.x() : corner.x() + side]
        quiet = 4 * module
        assert drawn.shape == (side, side)
        assert drawn[quiet : side - quiet, quiet : side - quiet].min() == 0
        edges = (drawn[:quiet], drawn[-quiet:], drawn[:, :quiet], drawn[:, -quiet:])
        assert all(edge.min() == 255 for edge in edges)


def test_a_code_that_cannot_be_proven_leaves_its_address(
    open_kiosk: OpenKiosk, example_folder: Path, monkeypatch: pytest.MonkeyPatch, expected_warnings: Warnings
) -> None:
    for part in ("does not read back", "can’t be read on this screen", "Failed to get image"):
        expected_warnings.allow(part)
    monkeypatch.setattr("kiosk.qr.read_back", lambda _: None)
    kiosk = open_kiosk(example_folder)
    said = {str(text.property("text")).replace("\u200b", "") for text in texts(kiosk.display.window)}
    assert {"psfmember.org", "psfmember.org/civicrm/contribute/transact/?reset=1&id=49"} <= said
    assert not read_by_zxing(pixels(kiosk.display.window))
    assert kiosk.notes.shown.urgent


def test_an_idle_screen_draws_nothing(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder, still=False)
    for _ in range(5):
        QGuiApplication.processEvents()
    frames = []
    kiosk.display.window.frameSwapped.connect(lambda: frames.append(1))
    kiosk.campaign.look_at_clock()
    for _ in range(50):
        QGuiApplication.processEvents()
    assert not frames


def test_the_fail_safe_scene_is_composed(
    open_kiosk: OpenKiosk, example_folder: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("Something went wrong")
    for size in COMPOSED_SIZES:
        kiosk = open_kiosk(example_folder, size=size)
        kiosk.fall_safe()
        QGuiApplication.processEvents()
        assert find(kiosk.display.window, "way-in") is None
        assert not faults(kiosk, "failsafe")
