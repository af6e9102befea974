"""QML properties made from frozen records."""

import datetime as dt
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.ui.qt_record import RecordView


@dataclass(frozen=True, slots=True)
class TestPuppy:
    __test__ = False
    name: str
    good_dog: bool = True


@dataclass(frozen=True, slots=True)
class Kennel:
    first_name: str = ""
    puppies: tuple[TestPuppy, ...] = ()
    eldest: TestPuppy | None = None
    words: tuple[str, ...] = ()
    weight: float = 0.0


class KennelView(RecordView[Kennel, Kennel]):
    """Shows its state as it is."""

    def __init__(self) -> None:
        super().__init__(Kennel(), Kennel())

    def derive(self, state: Kennel) -> Kennel:
        return state


SCENE = b"""
import QtQuick
import Kiosk.Core

Item {
    id: scene

    required property QtObject kennel
    property int made: 0
    readonly property string text: [kennel.firstName, kennel.eldest?.name ?? "nobody", ...kennel.words, kennel.weight].join(" ")

    Repeater {
        model: scene.kennel.puppies

        Item {
            required property TestPuppy modelData
            readonly property string text: modelData.name + (modelData.goodDog ? "" : "?")

            Component.onCompleted: scene.made++
        }
    }
}
"""  # noqa: E501 - QML


@pytest.fixture
def kennel(qapp: QGuiApplication) -> KennelView:
    return KennelView()


class Scene:
    def __init__(self, kennel: KennelView) -> None:
        self._engine = QQmlEngine()
        self._component = QQmlComponent(self._engine)
        self._component.setData(SCENE, QUrl())
        item = self._component.createWithInitialProperties({"kennel": kennel})
        assert isinstance(item, QQuickItem), self._component.errorString()
        self.item = item
        item.setParent(self._engine)

    def puppies(self) -> list[str]:
        return [text for child in self.item.childItems() if (text := child.property("text")) is not None]


def test_each_field_is_a_property_in_qmls_way_of_writing(kennel: KennelView) -> None:
    scene = Scene(kennel)
    assert scene.item.property("text") == " nobody 0"
    kennel.show(Kennel("Ada", eldest=TestPuppy("Bob"), words=("good", "dogs"), weight=1.5))
    assert scene.item.property("text") == "Ada Bob good dogs 1.5"
    kennel.change(lambda state: replace(state, eldest=None))
    assert scene.item.property("text") == "Ada nobody good dogs 1.5"


def test_records_of_a_list_change_where_they_are(kennel: KennelView) -> None:
    scene = Scene(kennel)
    kennel.show(Kennel(puppies=(TestPuppy("Ada"), TestPuppy("Bob"))))
    kennel.show(Kennel(puppies=(TestPuppy("Ada"), TestPuppy("Cy", good_dog=False))))
    assert (scene.puppies(), scene.item.property("made")) == (["Ada", "Cy?"], 2)
    kennel.show(Kennel(puppies=(TestPuppy("Eve"),)))
    QGuiApplication.processEvents()
    assert scene.puppies() == ["Eve"]


def test_a_change_that_shows_nothing_new_is_not_announced(kennel: KennelView) -> None:
    heard: list[bool] = []
    kennel.changed.connect(lambda: heard.append(True))
    kennel.show(Kennel("Ada"))
    kennel.show(Kennel("Ada"))
    assert heard == [True]


def test_what_qml_cannot_read_is_refused_when_the_view_is_made() -> None:
    @dataclass(frozen=True)
    class Dated:
        day: dt.date

    @dataclass(frozen=True)
    class Taken:
        state: str

    with pytest.raises(TypeError, match=r"QML can't read a .*date"):
        RecordView[Dated, Dated]
    with pytest.raises(TypeError, match=r"Taken[.]state: every view has a state of its own"):
        RecordView[Taken, Taken]
