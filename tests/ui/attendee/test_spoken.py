"""The window as a screen reader has it: what is showing, in the order it is read, and what can be done with it."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.model.element import element_at
from kiosk.ui.attendee.spoken import elements_of, give_keys, press
from tests.conftest import OpenKiosk


def test_of_the_attract_scene_are_heard_its_story_goals_codes_and_the_way_in(
    open_kiosk: OpenKiosk, example_folder: Path
) -> None:
    kiosk = open_kiosk(example_folder)
    window = kiosk.display.window
    elements = elements_of(window)
    names = [one.name for one in elements]
    assert names.index("Year-end fundraiser and membership drive") < names.index("Story 1 of 8")
    assert [one.role for one in elements].count("bar") == 2
    assert "We’ll be right back" not in names, "what waits behind"
    way_in = next(one for one in elements if one.name.startswith("Touch to give"))
    assert element_at(elements, way_in.place.x + 9, way_in.place.y + 9) == way_in
    assert give_keys(window, way_in)
    assert next(one for one in elements_of(window) if one.focused).name == way_in.name
    accessibility = next(one for one in elements if one.name == "Accessibility")
    assert press(window, accessibility)
    QGuiApplication.processEvents()
    now = elements_of(window)
    assert ("Large text", True) in [(one.name, one.chosen) for one in now]
    assert not press(window, way_in), "it has gone"
