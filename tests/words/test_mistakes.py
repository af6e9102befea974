"""Each kind of mistake has words, with a place for each of its values and no other."""

from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from kiosk.campaigns.pack_rules import PackTrouble
from kiosk.campaigns.pictures import PictureTrouble
from kiosk.campaigns.posts.notes import Noted, PostTrouble
from kiosk.campaigns.problems import Advice, FileMistake, FormMistake
from kiosk.feeds.trouble import AddressTrouble, FeedFileTrouble, FeedUnusable, NotAReading
from kiosk.machine.settings_trouble import SettingMistake, SettingsFileTrouble, ValuesRefused
from kiosk.model.mistake import AmountMistake, FeedMistake, FieldMistake, LinkMistake, OneOf, Sort
from kiosk.words.campaign_file import PictureWords
from kiosk.words.feed_trouble import FeedTroubleWords
from kiosk.words.pack import PackWords
from kiosk.words.post import PostTroubleWords, PostWords
from kiosk.words.problem import ProblemWords
from kiosk.words.settings import SettingsWords
from kiosk.words.told import Told, ToldWords

RECORDS = (FieldMistake, FeedMistake, LinkMistake, AmountMistake, FileMistake, FormMistake, Advice)
VALUES = ("'one'", 1000, Sort.TABLE, OneOf(("a", "b")), "five")


def is_said(told: Told) -> bool:
    return all((part and part[0] == part[0].lower()) or part.startswith("CiviCRM") for part in told) and not any(
        part.endswith(".") for part in told
    )


@pytest.mark.parametrize("record", RECORDS)
def test_every_mistake_is_said(record: type[FieldMistake]) -> None:
    for kind in get_args(get_type_hints(record)["kind"]):
        assert is_said(ProblemWords().told(record(kind, VALUES, 2))), kind


def test_every_trouble_with_a_picture_or_a_pack_is_said() -> None:
    for kind in get_args(get_type_hints(PictureTrouble)["kind"]):
        assert is_said(PictureWords().told(PictureTrouble(kind, VALUES, 2))), kind
    for kind in get_args(get_type_hints(PackTrouble)["kind"]):
        assert is_said(PackWords().told(PackTrouble(kind, VALUES, 2))), kind


def test_every_note_about_a_post_is_said() -> None:
    for kind in get_args(get_type_hints(Noted)["kind"]):
        assert PostWords().note(Noted(kind, VALUES, 2)), kind
    for kind in get_args(get_type_hints(PostTrouble)["kind"]):
        assert PostTroubleWords().sentence(PostTrouble(kind, VALUES, 2)).endswith("."), kind


@pytest.mark.parametrize("record", [AddressTrouble, FeedFileTrouble])
def test_every_trouble_with_a_feed_is_said(record: type[AddressTrouble]) -> None:
    for kind in get_args(get_type_hints(record)["kind"]):
        assert FeedTroubleWords().sentence(record(kind, VALUES)).endswith((".", "?")), kind
    for kind in get_args(get_type_hints(NotAReading)["kind"]):
        assert FeedTroubleWords().sentence(FeedUnusable("website", NotAReading(kind, VALUES))).endswith("."), kind


def test_everything_wrong_with_the_settings_is_said() -> None:
    for kind in get_args(get_type_hints(SettingMistake)["kind"]):
        assert SettingsWords().sentence(ValuesRefused((SettingMistake(kind, VALUES),))).endswith("."), kind
    for kind in get_args(get_type_hints(SettingsFileTrouble)["kind"]):
        assert SettingsWords().sentence(SettingsFileTrouble(kind, Path("settings.toml"), 5)).endswith("."), kind


def test_values_are_written_as_the_language_does() -> None:
    told = ToldWords().filled(Told("%1, %2, %3", "%4"), VALUES)
    assert told == ("'one', 1,000, a table", "a or b")
