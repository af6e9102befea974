"""An attendee's language lasts until they have gone, and no longer."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.model.languages import nearest, offered
from kiosk.ui.attendee.view import AttendeeView

SPOKEN = ("ar", "de", "en", "pt-BR")


@pytest.fixture
def view(qapp: QGuiApplication) -> AttendeeView:
    made = AttendeeView()
    made.offer("all", SPOKEN, "en")
    return made


@pytest.fixture
def said(view: AttendeeView) -> list[str]:
    said: list[str] = []
    view.speaks.connect(said.append)
    return said


def test_languages_are_offered_by_their_own_names_with_the_kiosks_own_marked(view: AttendeeView) -> None:
    assert [(one.name, one.current) for one in view.shown.languages] == [
        ("English", True),
        ("Deutsch", False),
        ("Português", False),
        ("العربية", False),
    ]
    assert (view.shown.spoken, view.shown.short) == ("English", "EN")


def test_one_touch_shows_them_and_a_second_speaks(view: AttendeeView, said: list[str]) -> None:
    view.choose()
    assert view.shown.choosing
    view.speak("de")
    assert (view.shown.choosing, view.shown.spoken, said) == (False, "Deutsch", ["de"])
    view.choose()
    view.leave()
    assert (view.shown.choosing, view.shown.spoken, said) == (False, "Deutsch", ["de"])


def test_whoever_has_gone_leaves_the_kiosks_own_language(view: AttendeeView, said: list[str]) -> None:
    view.speak("pt-BR")
    view.forget()
    assert (view.shown.spoken, said) == ("English", ["pt-BR", ""])
    view.forget()
    assert said == ["pt-BR", ""], "nothing changes twice"


def test_nothing_is_forgotten_while_somebody_gives(view: AttendeeView) -> None:
    view.speak("de")
    assert view._alone.isActive()
    view.attend(giving=True)
    assert not view._alone.isActive()
    view.attend(giving=False)
    assert view._alone.isActive()
    view.forget()
    assert not view._alone.isActive(), "an idle screen has nothing to do"


@pytest.mark.parametrize(
    ("setting", "usual", "names"),
    [
        ("all", "en", ("en", "de", "pt-BR", "ar")),
        ("none", "en", ()),
        ("de", "en", ("en", "de")),
        ("en", "en", ()),
        ("pt-BR xx", "de", ("de", "pt-BR")),
        ("all", "nl", ("en", "de", "pt-BR", "ar")),
    ],
)
def test_the_setting_says_which_can_be_chosen(setting: str, usual: str, names: tuple[str, ...]) -> None:
    assert offered(setting, SPOKEN, usual) == names


def test_a_dialect_is_found_at_its_language() -> None:
    assert [nearest(code) for code in ("pt", "pt-PT", "de-AT", "nl")] == ["pt-BR", "pt-BR", "de", "nl"]
