"""A campaign while staff change it: nothing is lost, nothing is saved by mistake."""

import datetime as dt
from pathlib import Path

import pytest

from kiosk.campaigns.editing import with_value
from kiosk.campaigns.folder import read_campaign
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.campaigns.shelf import campaigns_on, copy_campaign, new_folder, remember
from kiosk.campaigns.starter import write_starter
from kiosk.campaigns.working_copy import MOST_STATES, WorkingCopy
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from tests.said import refusing


class Days:
    """A clock that goes a day further whenever it is asked."""

    def __init__(self) -> None:
        self.now = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(days=1)
        return self.now


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_starter(tmp_path / "drive").parent


def opened(folder: Path, tmp_path: Path, clock: Days | None = None) -> WorkingCopy:
    return WorkingCopy(folder, tmp_path / "data", clock or Days())


def retitled(copy: WorkingCopy, title: str) -> None:
    copy.change(with_value(copy.text, "title", title))


def test_a_change_is_not_on_the_screen_before_it_is_saved_and_is_still_there_after_a_crash(
    folder: Path, tmp_path: Path
) -> None:
    before = (folder / "campaign.toml").read_text("utf-8")
    retitled(opened(folder, tmp_path), "New title")
    assert (folder / "campaign.toml").read_text("utf-8") == before
    again = opened(folder, tmp_path)
    assert again.is_changed
    assert 'title = "New title"' in again.text


def test_what_is_saved_is_in_the_file_and_nothing_is_left_to_save(folder: Path, tmp_path: Path) -> None:
    copy = opened(folder, tmp_path)
    retitled(copy, "New title")
    copy.save()
    assert not copy.is_changed
    assert (folder / "campaign.toml").read_text("utf-8") == copy.text
    assert not opened(folder, tmp_path).is_changed


def test_what_could_not_be_shown_is_not_saved_and_not_lost(folder: Path, tmp_path: Path) -> None:
    before = (folder / "campaign.toml").read_text("utf-8")
    copy = opened(folder, tmp_path)
    copy.change(with_value(copy.text, "currency", "XXX"))
    with refusing(CampaignRefusedError, match="not a currency"):
        copy.save()
    assert (folder / "campaign.toml").read_text("utf-8") == before
    assert opened(folder, tmp_path).text == copy.text


def test_changes_are_taken_back_one_by_one_and_all_at_once(folder: Path, tmp_path: Path) -> None:
    copy = opened(folder, tmp_path)
    retitled(copy, "One")
    retitled(copy, "Two")
    copy.undo()
    assert '"One"' in copy.text
    copy.discard()
    assert not copy.is_changed
    copy.undo()
    assert '"One"' in copy.text


def test_every_saved_state_can_be_gone_back_to(folder: Path, tmp_path: Path) -> None:
    copy = opened(folder, tmp_path)
    for title in ("One", "Two", "Three"):
        retitled(copy, title)
        copy.save()
    texts = [state.read()["campaign.toml"] for state in copy.states()]
    assert ['"Two"' in texts[0], '"One"' in texts[1]] == [True, True]
    copy.change(texts[1])
    copy.save()
    assert '"One"' in (folder / "campaign.toml").read_text("utf-8")
    assert '"Three"' in copy.states()[0].read()["campaign.toml"]


def test_what_another_program_wrote_meanwhile_is_kept_too(folder: Path, tmp_path: Path) -> None:
    copy = opened(folder, tmp_path)
    retitled(copy, "Mine")
    file = folder / "campaign.toml"
    file.write_text(file.read_text("utf-8").replace("Our drive", "Theirs"), "utf-8")
    copy.save()
    assert "Theirs" in copy.states()[0].read()["campaign.toml"]


def test_a_translation_is_kept_taken_back_and_saved_as_the_campaign_is(folder: Path, tmp_path: Path) -> None:
    spanish, german = folder / "campaign.es.toml", folder / "campaign.de.toml"
    german.write_text("# by hand\n", "utf-8")
    copy = opened(folder, tmp_path)
    copy.change("# one\n", "campaign.es.toml")
    copy.change("# two\n", "campaign.es.toml")
    assert not spanish.exists()
    copy = opened(folder, tmp_path)
    assert not copy.is_overtaken
    assert copy.translations == {"campaign.de.toml": "# by hand\n", "campaign.es.toml": "# two\n"}
    copy.change("# three\n", "campaign.es.toml")
    copy.undo()
    german.write_text("# by hand, meanwhile\n", "utf-8")
    copy.save()
    assert spanish.read_text("utf-8") == "# two\n"
    assert german.read_text("utf-8") == "# by hand, meanwhile\n", "what was not changed here is not written"
    retitled(copy, "Another")
    copy.change("# four\n", "campaign.es.toml")
    copy.save()
    assert len(copy.states()) == 2
    copy.put(copy.states()[0].read())
    copy.save()
    assert spanish.read_text("utf-8") == "# two\n"


def test_a_translation_that_somebody_else_wrote_meanwhile_is_told_and_kept(folder: Path, tmp_path: Path) -> None:
    opened(folder, tmp_path).change("# mine\n", "campaign.es.toml")
    (folder / "campaign.es.toml").write_text("# theirs\n", "utf-8")
    copy = opened(folder, tmp_path)
    assert copy.is_overtaken
    copy.save()
    assert copy.states()[0].read()["campaign.es.toml"] == "# theirs\n"
    copy.undo()
    assert not copy.is_changed


def test_a_translation_that_was_not_there_before_is_gone_once_that_is_taken_back(folder: Path, tmp_path: Path) -> None:
    copy = opened(folder, tmp_path)
    copy.change("# mine\n", "campaign.es.toml")
    copy.save()
    copy.undo()
    copy.save()
    assert not (folder / "campaign.es.toml").exists()
    assert copy.states()[0].read()["campaign.es.toml"] == "# mine\n"


def test_old_states_make_room(folder: Path, tmp_path: Path) -> None:
    copy, clock = opened(folder, tmp_path), Days()
    copy = opened(folder, tmp_path, clock)
    for count in range(MOST_STATES + 5):
        retitled(copy, f"Title {count}")
        copy.save()
    assert len(copy.states()) == MOST_STATES


def test_the_shelf_names_each_campaign_once_and_says_which_cannot_be_shown(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    example = resource_folder() / EXAMPLE_CAMPAIGN
    broken = write_starter(new_folder(data, "Our Drive!")).parent
    (broken / "campaign.toml").write_text('title = "Half done"\n', "utf-8")
    seen = campaigns_on(data, [example], [example])
    assert [(one.folder.name, one.problems > 0) for one in seen] == [("psf-2023", False), ("our-drive", True)]
    assert seen[1].title == "Half done"


def test_a_copy_has_a_folder_and_an_id_of_its_own_and_everything_the_campaign_names(tmp_path: Path) -> None:
    example = resource_folder() / EXAMPLE_CAMPAIGN
    data = tmp_path / "data"
    first = new_folder(data, "psf-2023")
    copy_campaign(example, first)
    second = new_folder(data, "psf-2023")
    copy_campaign(first, second)
    assert [read_campaign(folder).id for folder in (first, second)] == ["psf-2023", "psf-2023-2"]
    assert (first / "campaign.toml").read_bytes() == (example / "campaign.toml").read_bytes()


def test_a_picture_that_cannot_be_shown_does_not_keep_a_campaign_from_being_copied(
    folder: Path, tmp_path: Path
) -> None:
    file = folder / "campaign.toml"
    outside = tmp_path / "secret.png"
    outside.write_bytes(b"x")
    (folder / "link.png").symlink_to(outside)
    file.write_text(with_value(file.read_text("utf-8"), "look.logo", "link.png"), "utf-8")
    copy_campaign(folder, tmp_path / "copy")
    assert [one.name for one in (tmp_path / "copy").iterdir()] == ["campaign.toml"]


def test_a_draft_of_another_file_says_so(folder: Path, tmp_path: Path) -> None:
    retitled(opened(folder, tmp_path), "Mine")
    assert not opened(folder, tmp_path).is_overtaken
    file = folder / "campaign.toml"
    file.write_text(file.read_text("utf-8").replace("Our drive", "Theirs"), "utf-8")
    again = opened(folder, tmp_path)
    assert again.is_overtaken
    again.discard()
    assert "Theirs" in again.text
    assert not again.is_overtaken


def test_a_campaign_that_was_shown_from_elsewhere_stays_in_the_list(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    remember(data, folder)
    remember(data, folder)
    assert [one.folder for one in campaigns_on(data)] == [folder]
    file = folder / "campaign.toml"
    file.unlink()
    assert campaigns_on(data) == ()
