"""An attendee's language lasts until they have gone, and no longer."""

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.model.languages import nearest, offered
from kiosk.ui.attendee.records import PREFERENCES, SpeechKeys
from kiosk.ui.attendee.view import FORGETS_SECONDS, WARNING_SECONDS, AttendeeView

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


def on(view: AttendeeView) -> set[str]:
    return {one.name for one in view.shown.preferences if one.on}


def test_one_touch_makes_the_screen_easier_to_use_and_each_part_can_be_turned_off(view: AttendeeView) -> None:
    view.adjust()
    assert view.shown.adjusting
    assert on(view) == set(PREFERENCES)
    view.prefer("large_text")
    view.leave()
    shown = view.shown
    assert (shown.large_text, shown.high_contrast, shown.more_time, shown.in_reach) == (False, True, True, True)
    assert (shown.no_motion, shown.paused, shown.adjusting) == (True, True, False)
    view.adjust()
    assert on(view) == set(PREFERENCES) - {"large_text"}, "what was chosen stays"
    view.preferNothing()
    assert (view.shown.preferred, view.shown.paused) == (False, False)


def test_what_the_kiosk_does_for_everybody_is_not_to_be_chosen(view: AttendeeView) -> None:
    view.always({"high_contrast", "more_time"})
    assert [one.name for one in view.shown.preferences] == ["large_text", "no_motion", "in_reach"]
    view.adjust()
    view.forget()
    assert (view.shown.high_contrast, view.shown.large_text) == (True, False)


def test_it_is_said_twenty_seconds_before_a_choice_is_forgotten_and_a_touch_keeps_it(view: AttendeeView) -> None:
    view.speak("de")
    for _ in range(FORGETS_SECONDS - WARNING_SECONDS):
        view.pass_second()
    assert view.shown.warns == WARNING_SECONDS >= 20
    view.touched()
    assert (view.shown.warns, view.shown.spoken) == (0, "Deutsch")
    for _ in range(FORGETS_SECONDS):
        view.pass_second()
    assert (view.shown.warns, view.shown.spoken) == (0, "English")


def test_whoever_asked_for_more_time_has_four_times_as_much(view: AttendeeView) -> None:
    view.adjust()
    for _ in range(4 * FORGETS_SECONDS - 1):
        view.pass_second()
    assert view.shown.preferred
    view.pass_second()
    assert not view.shown.preferred


def test_a_pause_ends_with_the_next_touch_of_it_or_when_nobody_is_there(view: AttendeeView) -> None:
    view.pause()
    assert view.shown.paused
    view.pause()
    assert not view.shown.paused
    view.pause()
    view.forget()
    assert not view.shown.paused


@pytest.fixture
def rotating(view: AttendeeView) -> AttendeeView:
    view.offer("en de ar", SPOKEN, "en", rotates=True)
    return view


def test_each_language_has_its_round_and_the_stories_go_on_once_the_kiosks_own_has_its_turn_again(
    rotating: AttendeeView, said: list[str]
) -> None:
    assert [rotating.passRound() for _ in range(4)] == [True, True, False, True]
    assert said == ["de", "ar", "", "de"]
    assert rotating.shown.spoken == "Deutsch"


def test_no_language_takes_its_turn_while_somebody_is_there(rotating: AttendeeView, said: list[str]) -> None:
    rotating.passRound()
    rotating.attend(giving=True)
    assert not rotating.passRound()
    rotating.attend(giving=False)
    rotating.choose()
    assert not rotating.passRound()
    rotating.speak("en")
    assert not rotating.passRound()
    assert (rotating.shown.spoken, said) == ("English", ["de", "en"])


def test_the_language_whose_turn_it_is_can_be_chosen_and_stays_until_idle(
    rotating: AttendeeView, said: list[str]
) -> None:
    rotating.passRound()
    rotating.speak("de")
    assert not rotating.passRound()
    rotating.forget()
    assert (rotating.shown.spoken, said) == ("English", ["de", "de", ""])
    assert rotating.passRound()


def test_without_the_setting_no_language_takes_turns(view: AttendeeView, said: list[str]) -> None:
    assert not view.passRound()
    view.offer("all", SPOKEN, "en", rotates=True)
    view.passRound()
    view.offer("all", SPOKEN, "en")
    assert said == ["de", ""]
    view.offer("none", SPOKEN, "en", rotates=True)
    assert not view.passRound()


def test_guidance_ends_after_its_own_time_with_all_else_and_waits_longer(view: AttendeeView) -> None:
    view.guide()
    assert not view.shown.guided, "a kiosk that doesn't speak has none"
    view.offer_speech(SpeechKeys("F9", ("Right", "Left", "Return", "Escape"), 90))
    view.guide()
    assert (view.shown.guided, view.shown.paused, view.shown.more_time) == (True, True, True)
    for _ in range(89):
        view.pass_second()
    assert (view.shown.guided, view.shown.warns) == (True, 1)
    view.step(0)
    assert view.shown.warns == 0, "a key gives all of it again"
    for _ in range(90):
        view.pass_second()
    assert (view.shown.guided, view.shown.paused, view.shown.more_time) == (False, False, False)
    view.guide()
    view.offer_speech(None)
    assert (view.shown.guided, view.shown.speech_key) == (False, "")
