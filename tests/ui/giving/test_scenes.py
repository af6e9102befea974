"""The giving scenes in every size: all words there, none cut, none over another, codes that scan, keys for fingers."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tomlkit
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontInfo, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.kiosk import Kiosk
from kiosk.commands.run import COMPOSED_SIZES
from kiosk.machine.settings import Settings
from kiosk.model.attempt import Cancelled, CancelReason, Leaving, Paid, Preparing, Presenting, Receipt, Scanning
from kiosk.model.designation import Fund, SlidingScale, Tier
from kiosk.ui.giving.pictures import giving_pictures
from kiosk.ui.giving.records import GivingState
from kiosk.ui.giving.steps import to_dues, wiped, with_dues
from kiosk.ui.snapshot import SceneAsked, giving_scenes_of, set_scene
from tests.conftest import OpenKiosk
from tests.finger import Finger, arrange, be_quick, centre, find, get, items
from tests.ui.attract.test_scenes import (
    faults,
    is_below,
    painted,
    pixels,
    read_by_opencv,
    read_by_zxing,
    scaled,
    texts,
)

Change = Callable[[dict[str, Any]], None]
NAMES = {
    *(
        "give-start",
        "give-amount",
        "give-keypad",
        "give-large",
        "give-card",
        "give-card-left",
        "give-declined",
        "give-phone",
        "give-checking",
        "give-pending",
        "give-monthly",
        "give-monthly-phone",
        "give-make-monthly",
        "give-begun",
    ),
    *("give-thanks", "give-thanks-goal", "give-email", "give-ended", "give-resting", "give-idle"),
    *("give-monthly", "give-monthly-phone"),
}
in_every_size = pytest.mark.parametrize("size", COMPOSED_SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


def six_long_amounts(values: dict[str, Any]) -> None:
    values["organisation"] = "Gesellschaft zur Förderung freier Programmiersprachen und ihrer Gemeinschaften"
    does = "hält die Server am Laufen, von denen die Gemeinschaft im ganzen Jahr ihre Pakete bezieht"
    sums = ("25", "50", "99", "1234.50", "99999", "999999.99")
    values["amounts"] = [{"amount": amount, "does": does} for amount in sums]
    values["giving"] = {"least": "1", "most": "999999.99", "fee_percent": "2.9", "fee_fixed": "0.30"}
    values["asks"][1]["text"] = "Mitglied im Förderverein werden"
    values["goals"][0].update(target="999999998", start="123456789.50", stretch="999999999")


def no_amounts(values: dict[str, Any]) -> None:
    values["amounts"] = []


def one_amount(values: dict[str, Any]) -> None:
    del values["amounts"][1:]


def four_amounts(values: dict[str, Any]) -> None:
    values["amounts"].append({"amount": "500", "does": "sends somebody to a sprint"})


def without_fee_goal_and_member(values: dict[str, Any]) -> None:
    values.pop("giving", None)
    values["goals"] = []
    del values["asks"][1:]


def in_yen(values: dict[str, Any]) -> None:
    values["currency"] = "JPY"
    values["goals"] = []
    values["amounts"] = [{"amount": str(1000 * number), "does": "helps"} for number in (1, 5, 10)]
    values["giving"] = {"least": "100", "most": "500000", "fee_percent": "3.6"}


CHANGES = [six_long_amounts, no_amounts, one_amount, four_amounts, without_fee_goal_and_member, in_yen]


@pytest.fixture
def varied(example_folder: Path, tmp_path: Path) -> Callable[[Change], Path]:
    """The example campaign with a change, in a folder of its own."""

    def build(change: Change) -> Path:
        values = tomlkit.parse((example_folder / "campaign.toml").read_text("utf-8")).unwrap()
        change(values)
        folder = tmp_path / change.__name__
        folder.mkdir()
        (folder / "campaign.toml").write_text(tomlkit.dumps(values), "utf-8")
        return folder

    return build


def see(kiosk: Kiosk, facts: GivingState) -> None:
    """Stand where `facts` say."""
    set_scene(kiosk.display, kiosk.views, SceneAsked("", giving=facts))
    for _ in range(3):
        QGuiApplication.processEvents()
    arrange(kiosk.display.window)


def picture(kiosk: Kiosk, name: str) -> GivingState:
    facts = kiosk.giving.state
    assert facts is not None
    return giving_pictures(facts)[name]


def variants(kiosk: Kiosk) -> Iterator[tuple[str, GivingState]]:
    """Every giving scene, with what else can be seen on it."""
    facts = kiosk.giving.state
    assert facts is not None
    seen = giving_pictures(facts)
    yield from seen.items()
    joining = replace(seen["give-phone"], member=True)
    yield "joining", joining
    yield "welcome", replace(seen["give-thanks"], member=True)
    dues = replace(
        facts.campaign, asks=tuple(replace(a, dues=9900) if a.kind == "member" else a for a in facts.campaign.asks)
    )
    yield "dues", replace(seen["give-thanks"], campaign=dues)
    yield "fee covered", replace(seen["give-amount"], covers_fee=True)
    yield "by card only", replace(seen["give-amount"], phones=False)
    yield "by phone only", replace(seen["give-amount"], cards=False)
    yield "own amount", replace(seen["give-amount"], minor=1234, typed="12.34")
    for typed in ("", "0.5", "99999999"):
        yield f"typed {typed}", replace(seen["give-keypad"], typed=typed)
    yield "preparing", replace(seen["give-card"], progress=Preparing())
    yield "leaving", replace(seen["give-card"], progress=Leaving())
    for code in ("expired_card", "incorrect_pin", "pin_try_exceeded", "processing_error"):
        yield code, replace(seen["give-card"], progress=Presenting(code, 2))
    yield "phone preparing", replace(seen["give-phone"], progress=Preparing())
    yield "phone leaving", replace(seen["give-phone"], progress=Leaving())
    yield "page", replace(seen["give-phone"], phones=False, progress=None, link="https://psfmember.org/?amount=50")
    receipts: tuple[Receipt, ...] = ("sending", "sent", "failed", "on_reader")
    for receipt in receipts:
        yield f"receipt {receipt}", replace(seen["give-thanks"], receipt=receipt)
    yield "no receipt", replace(seen["give-thanks"], progress=Paid(facts.campaign.money(5000), ""))
    yield "receipt mended", replace(seen["give-thanks"], receipt="sent", email="ada.lovelace@example.org")
    yield "paid by phone", replace(seen["give-thanks"], by_phone=True)
    yield "failed email", replace(seen["give-email"], receipt="failed")
    yield "sending email", replace(seen["give-email"], receipt="sending")
    yield "no code", replace(seen["give-checking"], code="")
    reasons: tuple[CancelReason, ...] = ("attendee", "idle", "staff", "replaced", "unreachable")
    for reason in reasons:
        yield f"ended {reason}", replace(seen["give-card"], progress=Cancelled(reason))
    yield "still checking", replace(seen["give-resting"], still_checking=True)
    yield from _choices(facts, seen)


def _choices(facts: GivingState, seen: Mapping[str, GivingState]) -> Iterator[tuple[str, GivingState]]:
    """Funds and dues to choose from; what they are called stands in the campaign in other places."""
    campaign, name = facts.campaign, facts.campaign.organisation[:40]
    details = [*(preset.does for preset in campaign.amounts), None, None][:2]
    funds = tuple(Fund(id=f"f{n}", name=name, detail=details[n % 2]) for n in range(8))
    few, many = (replace(campaign, funds=funds[:most]) for most in (3, 8))
    start = replace(wiped(seen["give-amount"]), step="fund")
    yield "few funds", replace(start, campaign=few)
    yield "many funds", replace(start, campaign=many, fund="f1")
    yield "amount for a fund", replace(seen["give-amount"], campaign=few, fund="f0")
    yield "thanks for a fund", replace(seen["give-thanks"], campaign=few, fund="f0")
    tiers = tuple(Tier(id=f"t{n}", name=name, amount=99_00, detail=details[n]) for n in range(2))
    scale = SlidingScale(least=25_00, suggested=50_00, most=500_00, detail=details[0])
    asks = tuple(replace(ask, dues=None) for ask in campaign.asks)
    joining = replace(campaign, asks=asks, dues=tiers, sliding_scale=scale)
    membership = joining.membership
    assert membership is not None
    thanks = replace(seen["give-thanks"], campaign=joining)
    yield "dues from", thanks
    yield "dues", to_dues(thanks, membership)
    yield "dues suggested", with_dues(to_dues(thanks, membership), 2)
    yield "dues too high", replace(with_dues(to_dues(thanks, membership), 2), typed="501", fresh=False)


def found_in(kiosk: Kiosk, *, may_cut: bool = False) -> list[str]:
    found = []
    for name, facts in variants(kiosk):
        see(kiosk, facts)
        found += found_on(kiosk, name, may_cut=may_cut)
    return found


def found_on(kiosk: Kiosk, name: str, *, may_cut: bool = False) -> list[str]:
    """What is wrong with the scene `name` that is on the screen."""
    overlay = find(kiosk.display.window, "idle-warning")
    if overlay is None:
        return faults(kiosk, name, may_cut=may_cut)
    return [  # it covers the scene
        f"{name}: {text.property('text')!r} leaves the warning"
        for text in texts(kiosk.display.window)
        if is_below(text, overlay)
        and not overlay.mapRectToScene(QRectF(0, 0, overlay.width(), overlay.height())).contains(painted(text))
    ]


def test_every_giving_scene_has_its_picture(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    scenes = {scene.name: scene for scene in giving_scenes_of(kiosk.giving)}
    assert scenes.keys() == NAMES
    set_scene(kiosk.display, kiosk.views, scenes["give-thanks"])
    assert kiosk.view.shown.goals[0].raised == "$41,280", "with the gift that is thanked for"


@pytest.mark.matrix(one_in=2, largest=True)
@in_every_size
def test_the_example_is_composed(open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]) -> None:
    assert not found_in(open_kiosk(example_folder, size=size))


@pytest.mark.matrix(one_in=2)
@in_every_size
def test_practice_is_composed_and_says_so_on_every_scene(
    open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(example_folder, size=size)
    kiosk.giving.update(lambda state: replace(state, practice=True))
    found = []
    for name, facts in variants(kiosk):
        see(kiosk, facts)
        found += found_on(kiosk, name)
        banner = get(kiosk.display.window, "practice")
        assert any(
            "Practice" in str(text.property("text")) for text in texts(kiosk.display.window) if is_below(text, banner)
        )
    assert not found


@pytest.mark.matrix(one_in=9)
@in_every_size
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_it_stays_composed_with(
    open_kiosk: OpenKiosk, varied: Callable[[Change], Path], change: Change, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(varied(change), size=size)
    assert not found_in(kiosk)


@pytest.mark.matrix(one_in=2)
@in_every_size
def test_large_text_is_not_cut(open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]) -> None:
    assert not found_in(open_kiosk(example_folder, size=size, settings=Settings(text_scale=1.5)))


@pytest.mark.matrix(one_in=4)
@in_every_size
@pytest.mark.parametrize("language", ["ar", "de"])
def test_it_stays_composed_in_another_direction_with_long_words_in_large_text(
    open_kiosk: OpenKiosk, varied: Callable[[Change], Path], size: tuple[int, int], language: str
) -> None:
    kiosk = open_kiosk(varied(six_long_amounts), size=size, language=language, settings=Settings(text_scale=1.5))
    assert not found_in(kiosk, may_cut=True)


def buttons(window: QQuickWindow) -> list[QQuickItem]:
    return [item for item in items(window) if item.inherits("QQuickAbstractButton")]


@pytest.mark.matrix(one_in=4)
@in_every_size
@pytest.mark.parametrize("change", [six_long_amounts, one_amount], ids=lambda change: change.__name__)
def test_what_can_be_touched_is_large_named_and_apart(
    open_kiosk: OpenKiosk, varied: Callable[[Change], Path], change: Change, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(varied(change), size=size)
    window = kiosk.display.window
    unit = min(max(size) / 1920, min(size) / 1080)
    screen = QRectF(0, 0, *size)
    for name, facts in variants(kiosk):
        see(kiosk, facts)
        seen = buttons(window)
        assert seen or name in ("leaving", "phone leaving")
        for button in seen:
            least = 96 if facts.step == "keypad" else 84
            assert min(button.width(), button.height()) >= int(least * unit), (name, button.objectName())
            assert screen.contains(button.mapRectToScene(QRectF(0, 0, button.width(), button.height())))
            node = QAccessible.queryAccessibleInterface(button)
            assert node is not None
            assert node.text(QAccessible.Text.Name), (name, button.objectName())
            assert node.role() in (QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox)


def test_on_a_tall_screen_what_is_touched_stands_in_the_lower_half(
    open_kiosk: OpenKiosk, varied: Callable[[Change], Path]
) -> None:
    kiosk = open_kiosk(varied(six_long_amounts), size=(1080, 1920))
    for name, facts in variants(kiosk):
        see(kiosk, facts)
        for button in buttons(kiosk.display.window):
            assert button.mapToScene(QPointF(0, 0)).y() >= 1920 * 0.47, (name, button.objectName())


def test_the_way_out_is_always_in_the_same_place(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    places = set()
    for _, facts in variants(kiosk):
        see(kiosk, facts)
        if (way := find(kiosk.display.window, "way-out")) is not None:
            places.add((way.mapToScene(QPointF(0, 0)).toTuple(), way.width(), way.height()))
    assert len(places) == 1


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def ground_of(text: QQuickItem, image: QImage) -> QColor:
    """What most of the surface around the letters of `text` is painted with."""
    box = painted(text).toRect().adjusted(-2, 0, 2, 1).intersected(image.rect())
    colours, counts = np.unique(
        colours_of(image)[box.top() : box.bottom() + 1, box.left() : box.right() : 3], return_counts=True
    )
    is_ground = colours != QColor(text.property("color")).rgb()
    return QColor.fromRgb(int(colours[is_ground][counts[is_ground].argmax()]))


def colours_of(image: QImage) -> np.ndarray[Any, np.dtype[np.uint32]]:
    """The colours of its points, row by row."""
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    return np.frombuffer(plain.constBits(), np.uint32).reshape(image.height(), image.width())


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["wide", "tall"])
def test_all_words_stand_out_from_their_ground(
    open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(example_folder, size=size)
    kiosk.giving.update(lambda state: replace(state, practice=True))
    faint = []
    for name, facts in variants(kiosk):
        see(kiosk, replace(facts, warns=0))
        image = kiosk.display.window.grabWindow()
        for text in texts(kiosk.display.window):
            letters = QFontInfo(text.property("font"))
            is_large = (
                text.property("fontInfo").property("pixelSize") >= 32 if letters is None else letters.pixelSize() >= 32
            )
            found = contrast(QColor(text.property("color")), ground_of(text, image))
            if found < (4.5 if is_large else 7):
                faint.append(f"{name}: {text.property('text')!r} has {found:.1f}")
    assert not faint


@in_every_size
def test_a_payment_page_is_read_from_the_screen(
    open_kiosk: OpenKiosk, example_folder: Path, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(example_folder, size=size)
    facts = picture(kiosk, "give-phone")
    assert isinstance(facts.progress, Scanning)
    assert len(facts.progress.link) > 350
    for practice in (False, True):
        see(kiosk, replace(facts, practice=practice))
        code = get(kiosk.display.window, "phone-code")
        assert int(code.property("modulePixels")) >= (6 if min(size) >= 1080 else 4)
        seen = pixels(kiosk.display.window)
        link = kiosk.giving.shown.link
        assert (link == facts.progress.link) is not practice, "practice has no page"
        assert read_by_zxing(seen) == {link}
        assert read_by_opencv(seen) == {link}
        left, top = (round(part) for part in code.mapToScene(QPointF(0, 0)).toTuple())
        inside = seen[top : top + int(code.height()), left : left + int(code.width())]
        ink = (inside < 128).nonzero()
        quiet = 4 * int(code.property("modulePixels"))
        assert min(ink[0].min(), ink[1].min()) >= quiet
        assert inside.shape[0] - 1 - ink[0].max() >= quiet
        assert inside.shape[1] - 1 - ink[1].max() >= quiet


@pytest.mark.matrix(one_in=5)
@in_every_size
@pytest.mark.parametrize("scene", ["give-ended", "give-resting", "give-thanks"])
def test_the_codes_of_the_charity_are_read_from_the_screen(
    open_kiosk: OpenKiosk, example_folder: Path, scene: str, size: tuple[int, int]
) -> None:
    kiosk = open_kiosk(example_folder, size=size)
    see(kiosk, picture(kiosk, scene))
    seen = pixels(kiosk.display.window)
    link = kiosk.view.shown.asks[1].link if scene == "give-thanks" else kiosk.giving.shown.link
    assert all(read_by_zxing(scaled(seen, share)) == {link} for share in (1.0, 0.5))


def test_a_touch_is_seen_before_the_finger_leaves(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    finger = Finger(kiosk.display.window)
    for scene, names in (
        ("give-amount", ("amount-0", "own-amount", "fee", "pay-by-card", "pay-by-phone", "way-out")),
        ("give-keypad", ("key-1", "key-erase", "confirm")),
        ("give-email", ("key-q", "key-@gmail.com", "send")),
    ):
        for name in names:
            see(kiosk, picture(kiosk, scene))
            button = get(kiosk.display.window, name)
            before = kiosk.display.window.grabWindow().pixelColor(place(button))
            finger.press(centre(button))
            assert button.property("down")
            assert kiosk.display.window.grabWindow().pixelColor(place(button)) != before, name
            away = QPoint(2, kiosk.display.window.height() // 2)
            finger.move(away)
            finger.release(away)
            assert kiosk.giving.shown.scene == scene.removeprefix("give-")


def place(button: QQuickItem) -> QPoint:
    """A point of a button's ground, beside its words."""
    return button.mapToScene(QPointF(button.width() - 24, button.height() / 2 + 30)).toPoint()


def test_a_chosen_amount_is_told_by_more_than_its_colour(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    see(kiosk, picture(kiosk, "give-start"))
    window = kiosk.display.window
    cards = [get(window, f"amount-{index}") for index in range(3)]
    assert not any(is_checked(card) for card in cards)
    see(kiosk, replace(picture(kiosk, "give-start"), minor=9900))
    assert [is_checked(card) for card in cards] == [False, False, True]
    ticks = [item for item in items(window) if item.property("kind") == "check" and is_below(item, cards[2])]
    assert all(tick.parentItem().opacity() == 1 for tick in ticks)
    assert ticks


def is_checked(item: QQuickItem) -> bool:
    node = QAccessible.queryAccessibleInterface(item)
    assert node is not None
    return bool(node.state().checked)


def test_before_an_amount_is_chosen_there_is_nothing_to_pay_with(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    see(kiosk, picture(kiosk, "give-start"))
    assert not [name for name in ("pay-by-card", "pay-by-phone") if find(kiosk.display.window, name) is not None]
    assert not any(amount.chosen for amount in kiosk.giving.shown.amounts)


@pytest.mark.parametrize(
    ("typed", "words", "then"),
    [("0.5", "The smallest amount is $1", "keypad"), ("5001", "For more than $5,000", "large")],
)
def test_an_amount_that_cannot_be_given_is_told_in_words(
    open_kiosk: OpenKiosk, example_folder: Path, typed: str, words: str, then: str
) -> None:
    kiosk = open_kiosk(example_folder)
    see(kiosk, replace(picture(kiosk, "give-keypad"), typed=typed))
    assert any(words in str(text.property("text")) for text in texts(kiosk.display.window))
    Finger(kiosk.display.window).tap("confirm")
    assert kiosk.giving.shown.scene == then


def type_keys(window: QQuickWindow, keys: str) -> None:
    for key in keys:
        QTest.sendKeyEvent(QTest.KeyAction.Click, window, Qt.Key.Key_unknown, key, Qt.KeyboardModifier.NoModifier)


def test_a_keyboard_does_all_that_a_finger_does(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    window = kiosk.display.window
    see(kiosk, picture(kiosk, "give-start"))
    reached = set()
    for _ in range(8):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        reached.add(window.activeFocusItem().objectName())
    assert {"amount-0", "amount-1", "amount-2", "own-amount", "fee", "way-out"} <= reached
    get(window, "own-amount").forceActiveFocus()
    QTest.keyClick(window, Qt.Key.Key_Return)
    QGuiApplication.processEvents()
    type_keys(window, "428")
    QTest.keyClick(window, Qt.Key.Key_Backspace)
    assert kiosk.giving.shown.typed == "$42"
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert (kiosk.giving.shown.scene, kiosk.giving.shown.can_pay) == ("amount", True)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert kiosk.giving.shown.scene == ""
    QGuiApplication.processEvents()
    QTest.keyClick(window, Qt.Key.Key_Right)  # the stories have the keys again
    assert kiosk.display.stage.property("story") == 1


def test_an_address_is_typed_on_a_keyboard_too(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    see(kiosk, replace(picture(kiosk, "give-email"), email=""))
    type_keys(kiosk.display.window, "Ada+kiosk@example.org")
    assert kiosk.giving.shown.email == "ada+kiosk@example.org"


def test_any_touch_or_key_keeps_what_was_chosen(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    window = kiosk.display.window
    answers: list[Callable[[], object]] = [
        lambda: Finger(window).tap("more-time"),
        lambda: Finger(window).touch(QPoint(500, 30)),
        lambda: QTest.keyClick(window, Qt.Key.Key_Tab),
        lambda: QTest.keyClick(window, Qt.Key.Key_Return),
    ]
    for answer in answers:
        see(kiosk, picture(kiosk, "give-amount"))
        see(kiosk, picture(kiosk, "give-idle"))
        answer()
        assert (kiosk.giving.shown.warns, kiosk.giving.shown.can_pay) == (0, True)


def test_behind_the_warning_nothing_is_touched_by_mistake(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    see(kiosk, picture(kiosk, "give-idle"))
    Finger(kiosk.display.window).tap("amount-0")
    assert [amount.chosen for amount in kiosk.giving.shown.amounts] == [False, True, False]


@pytest.mark.parametrize("hand", ["double tap", "two fingers"])
def test_what_the_time_that_is_left_covered_is_not_touched_by_whoever_asks_for_more(
    hand: str, open_kiosk: OpenKiosk, example_folder: Path
) -> None:
    kiosk = open_kiosk(example_folder)
    finger, window = Finger(kiosk.display.window), kiosk.display.window
    be_quick(window)
    see(kiosk, replace(picture(kiosk, "give-thanks"), warns=15))
    QGuiApplication.processEvents()
    more, offer = get(window, "more-time"), get(window, "member-offer")
    at = centre(more) + QPoint(round(more.width() / 3), 0)
    assert offer.contains(offer.mapFromScene(QPointF(at)))
    finger.press(at)
    if hand == "two fingers":
        finger.touch_beside(at)
    finger.release(at)
    if hand == "double tap":
        finger.touch(at)
    assert (kiosk.giving.shown.warns, kiosk.display.stage.property("enlarged")) == (0, "")


def test_the_other_ask_is_one_touch_away_and_back(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    finger = Finger(kiosk.display.window)
    see(kiosk, picture(kiosk, "give-thanks"))
    finger.tap("member-offer")
    assert kiosk.display.stage.property("enlarged") == "member"
    finger.tap("back")
    assert kiosk.giving.shown.scene == "thanks"
    finger.tap("no-receipt")
    assert kiosk.giving.shown.scene == ""


def test_the_gift_is_a_part_of_the_bar(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    see(kiosk, picture(kiosk, "give-thanks"))
    assert kiosk.giving.shown.added > 0
    bar = get(kiosk.display.window, "gift-bar")
    said = {str(text.property("text")) for text in texts(kiosk.display.window) if is_below(text, bar)}
    assert said == {"Your $50", "$41,280 together, of $60,000"}


def test_the_goal_is_reached_on_the_bar_where_the_words_say_so(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    see(kiosk, picture(kiosk, "give-thanks-goal"))
    said = {str(text.property("text")) for text in texts(kiosk.display.window)}
    assert {"With your gift we have reached our goal of $60,000!", "$60,000 together, of $75,000"} <= said


def test_without_motion_nothing_moves_while_a_card_is_waited_for(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    see(kiosk, picture(kiosk, "give-card"))
    frames = []
    kiosk.display.window.frameSwapped.connect(lambda: frames.append(1))
    for _ in range(50):
        QGuiApplication.processEvents()
    assert not frames


@pytest.mark.parametrize(
    ("cards", "phones", "detail"),
    [(True, True, "by card or with your phone"), (True, False, "by card"), (False, True, "with your phone")],
)
def test_the_way_in_says_how_one_can_give(
    open_kiosk: OpenKiosk, example_folder: Path, *, cards: bool, phones: bool, detail: str
) -> None:
    kiosk = open_kiosk(example_folder)
    kiosk.giving.update(lambda state: replace(state, cards=cards, phones=phones))
    assert get(kiosk.display.window, "way-in").property("detail") == detail
    Finger(kiosk.display.window).tap("way-in")
    assert kiosk.giving.shown.scene == "amount"
    assert kiosk.display.stage.property("enlarged") == ""


def test_where_nothing_can_be_paid_the_way_in_shows_the_code(open_kiosk: OpenKiosk, example_folder: Path) -> None:
    kiosk = open_kiosk(example_folder)
    kiosk.giving.update(lambda state: replace(state, cards=False, phones=False))
    Finger(kiosk.display.window).tap("way-in")
    assert (kiosk.giving.shown.scene, kiosk.display.stage.property("enlarged")) == ("", "donate")
