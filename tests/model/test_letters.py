"""Every text of a campaign that would have boxes in it is named, and amounts and dates as well."""

from pathlib import Path

from kiosk.campaigns.folder import read_campaign
from kiosk.model.letters import by_script, undrawn_texts


def test_a_machine_that_draws_everything_names_nothing(example_folder: Path) -> None:
    assert undrawn_texts(read_campaign(example_folder), "en", lambda _: "") == ()


def test_each_text_is_named_with_its_letters(example_folder: Path) -> None:
    found = undrawn_texts(read_campaign(example_folder), "en", lambda text: "".join(x for x in "Ł$" if x in text))
    assert [(one.key, one.letters) for one in found] == [("highlights.4.text", "Ł"), ("currency", "$")]


def test_what_the_language_writes_by_itself_is_looked_at(example_folder: Path) -> None:
    found = undrawn_texts(read_campaign(example_folder), "cs", lambda text: "č" if "č" in text else "")
    assert [one.key for one in found] == ["language"], "the months"


def test_of_several_scripts_each_is_named_with_some_of_its_letters() -> None:
    thai, hindi = "".join(map(chr, range(0xE01, 0xE1F))), "\u0928\u092e\u0938"
    assert by_script(thai) == thai[:12]
    assert by_script(thai + hindi + "\u4e2d") == f"Thai {thai[:4]}, Devanagari {hindi}, CJK \u4e2d"
    assert by_script(hindi + "\u0964") == f"{hindi}\u0964"
    assert by_script(thai + "\u20a6") == f"Thai {thai[:6]}, \u20a6"
