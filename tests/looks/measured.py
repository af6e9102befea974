"""What is measured of a public scene, from its pixels and its items: contrast, what is touched, the order of keys."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app.kiosk import Kiosk
from kiosk.commands.run import COMPOSED_SIZES
from kiosk.ui.attendee.records import NONE, PREFERENCES, Preference
from kiosk.ui.snapshot import SceneAsked, scenes_of, set_scene
from tests.finger import arrange, asked, find, items
from tests.ui.attract.test_scenes import faults, is_below, texts, unclipped, uncovered
from tests.ui.giving.test_scenes import variants

from .pixels import contrast, luminance, picture
from .shapes import faint_bars, faint_edges

MODES: dict[str, frozenset[Preference]] = {
    "usual": NONE,
    "large": frozenset({"large_text"}),
    "contrast": frozenset({"high_contrast"}),
    "reach": frozenset({"in_reach"}),
    "all": frozenset(PREFERENCES),
}
LANGUAGES = ("en", "de", "es", "fr", "it", "pt-BR", "ja", "hi", "ar", "he")
FAILED = SceneAsked("failsafe", failed=True)
TEXT, LARGE = 7.0, 4.5
"""Contrast of text, and of text from `LARGE_PIXELS` on."""
LARGE_PIXELS = 32
TOUCH = 64
"""Pixels of a 1080p screen that something to be touched has each way, at least."""
BAR = ("way-out", "language", "access")
"""What stands at the foot of every giving scene, and comes after what the scene itself has."""
ASIDE = ("member-offer", "code-donate", "code-member", "code-act")
"""Beside the receipt, and within reach above it; beside the stories, or below them; beside an ask's words."""


_IN_TURN = """(function () {
    const order = [];
    for (let item = root.nextItemInFocusChain(true); item && !order.includes(item) && order.length < 100;
            item = item.nextItemInFocusChain(true))
        order.push(item);
    return order.map(item => known.indexOf(item)).filter(place => place >= 0).join();
})()"""


def public_scenes(kiosk: Kiosk) -> list[SceneAsked]:
    """All that the public sees, with every state of giving; `FAILED` isn't among them."""
    giving = [SceneAsked(name, giving=state) for name, state in variants(kiosk)]
    return [*(one for one in scenes_of(kiosk.view, kiosk.views.attendee) if not one.failed), *giving]


def combinations() -> Iterator[tuple[tuple[int, int], str, str]]:
    """Sizes, languages and modes, so that each two of them are seen together."""
    for size in range(len(COMPOSED_SIZES)):
        for language in range(len(LANGUAGES)):
            mode = list(MODES)[(language + 2 * size + language // 5) % len(MODES)]
            yield COMPOSED_SIZES[size], LANGUAGES[language], mode


def measured(kiosk: Kiosk, scene: SceneAsked, mode: str) -> list[str]:
    """A line for all that is wrong with `scene`, in the language that is spoken now."""
    kiosk.views.attendee.change(lambda state: replace(state, preferred=MODES[mode]))
    set_scene(kiosk.display, kiosk.views, scene)
    for _ in range(3):
        QGuiApplication.processEvents()
    window = kiosk.display.window
    arrange(window)
    covered = find(window, "idle-warning") is not None
    cut = [] if covered else faults(kiosk, scene.name, may_cut=kiosk.campaign.language != "en")
    return [
        *cut,
        *faint(window, scene.name),
        *([] if covered else not_adjustable(window, scene)),
        *hard_to_touch(window, scene.name, MODES[mode]),
        *out_of_order(window, scene.name),
    ]


def size_of(text: QQuickItem) -> int:
    """Of its letters as they are drawn, in pixels."""
    context = qmlContext(text)
    assert context is not None
    return int(QQmlExpression(context, text, "fontInfo.pixelSize").evaluate()[0])


def faint(window: QQuickWindow, scene: str) -> list[str]:
    """Texts and shapes that don't stand out from what is below each of them, be it a colour or a picture."""
    over = find(window, "idle-warning")  # what is behind its veil is out of use
    seen = uncovered(window, [*texts(window), *signs(window)])
    shown = [item for item in seen if item.opacity() == 1 and (over is None or is_below(item, over))]
    whole = picture(window)
    for item in shown:
        item.setOpacity(0)
    ground = picture(window)
    for item in shown:
        item.setOpacity(1)
    found = []
    frame = QRectF(0, 0, whole.shape[1], whole.shape[0])
    for item in shown:
        is_text = item.inherits("QQuickText")
        said = str(item.property("text")) if is_text else f"the sign {item.property('kind')}"
        place = (unclipped(item) if is_text else rect(item)).intersected(frame).toRect()
        rows, columns = slice(place.top(), place.bottom() + 1), slice(place.left(), place.right() + 1)
        if not any(letter.isalnum() for letter in said):
            continue  # the mark of a quote is a picture
        above, below = whole[rows, columns], ground[rows, columns]
        if not above.size:
            continue
        change = np.abs(above.astype(int) - below).sum(axis=2)
        if change.max() == 0:
            continue  # something lies over it
        letters = np.median(luminance(above[change >= 0.95 * change.max()]))
        around = luminance(below[change > 0.3 * change.max()])
        ratio = float(np.percentile(contrast(around, letters), 5))
        least = LARGE if not is_text or size_of(item) >= LARGE_PIXELS else TEXT
        if ratio < least - 0.05:
            found.append(f"{scene}: {said[:40]!r} has a contrast of {ratio:.1f}")
    touched = [button for button in buttons(window) if over is None or is_below(button, over)]
    edges = faint_edges(whole, uncovered(window, touched), scene)
    return [*found, *edges, *(faint_bars(whole, window, scene) if over is None else [])]


def signs(window: QQuickWindow) -> list[QQuickItem]:
    """The small drawings that say what something is about, by what only they have: a type that Python was told of
    goes with its scene, and what comes to its place in memory would be taken for it."""
    return [item for item in items(window) if None not in (item.property("kind"), item.property("weight"))]


def not_adjustable(window: QQuickWindow, scene: SceneAsked) -> list[str]:
    """Whether the screen can be made easier to use with one touch: everywhere but where that is what is shown."""
    if scene.adjusting or any(button.objectName() == "access" for button in uncovered(window, buttons(window))):
        return []
    return [] if find(window, "goal-panel") is not None else [f"{scene.name}: nothing makes it easier to use"]


def rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def buttons(window: QQuickWindow) -> list[QQuickItem]:
    """What can be touched now."""
    return [item for item in items(window) if item.inherits("QQuickAbstractButton") and item.isEnabled()]


def hard_to_touch(window: QQuickWindow, scene: str, mode: frozenset[Preference]) -> list[str]:
    """What is smaller than a finger, or not within reach where that was asked for."""
    width, height = window.width(), window.height()
    least = int(TOUCH * min(max(width, height) / 1920, min(width, height) / 1080)) - 1
    found = []
    for button in buttons(window):
        place = rect(button)
        if min(place.width(), place.height()) < least:
            found.append(f"{scene}: {button.objectName()} is {place.width():.0f} by {place.height():.0f} pixels")
        if "in_reach" in mode and place.bottom() - max(place.top(), height / 2) < least:
            found.append(f"{scene}: {button.objectName()} is out of reach: {place}")
    return found


def key_order(window: QQuickWindow) -> list[QQuickItem]:
    """What a keyboard comes to, one after the other; QML goes round, since Python would take the ring to pieces."""
    touched = [item for item in items(window) if item.inherits("QQuickAbstractButton")]
    places = str(asked(window, _IN_TURN, touched))
    return [touched[int(place)] for place in places.split(",") if place]


def out_of_order(window: QQuickWindow, scene: str) -> list[str]:
    """What no key comes to, and what has its turn before something that is read before it."""
    order = key_order(window)
    missing = [one for one in buttons(window) if one not in order and not one.objectName().startswith("dot-")]
    found = [f"{scene}: no key comes to {one.objectName()}" for one in missing]
    own = [one for one in order if one.objectName() not in (*BAR, *ASIDE)]
    to_left = QGuiApplication.layoutDirection().name == "RightToLeft"
    for one, other in itertools.pairwise(own):
        first, second = rect(one), rect(other)
        keys = one.objectName().startswith("key-")
        before = second.right() <= first.left() + 2 if not to_left or keys else second.left() >= first.right() - 2
        beside = min(first.bottom(), second.bottom()) - max(first.top(), second.top()) > 0.5 * min(
            first.height(), second.height()
        )
        above = second.bottom() <= first.top() + 2
        after = second.left() >= first.right() - 2 if not to_left or keys else second.right() <= first.left() + 2
        if (beside and before) or (above and not after):
            found.append(f"{scene}: {other.objectName()} has its turn after {one.objectName()}")
    bar = [one.objectName() for one in order if one.objectName() in BAR]
    if bar != sorted(bar, key=BAR.index):
        found.append(f"{scene}: at its foot the keys go {bar}")
    return found
