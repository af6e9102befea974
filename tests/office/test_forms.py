"""The forms have every field that a campaign has, and write what people type as the file wants it."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.campaigns.folder import read_campaign
from kiosk.campaigns.problems import Problem
from kiosk.campaigns.shelf import copy_campaign
from kiosk.campaigns.starter import write_starter
from kiosk.campaigns.working_copy import WorkingCopy
from kiosk.model.campaign import Campaign
from kiosk.model.checked import asked
from kiosk.model.part import part_in
from kiosk.office.editor import Draft, Editor
from kiosk.office.fields import Field, shown, written
from kiosk.office.form import Form
from kiosk.office.forms import PAGES, PageId, form_of, page_of
from kiosk.office.page import filled_forms, problems_of
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.words.campaign_form import CampaignFormWords
from kiosk.words.problem import ProblemWords
from tests.office.refusing import refused

FORMS = [form for page in PAGES for form in page.forms]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.place or "drive")
def test_every_field_of_a_table_is_in_its_form(form: Form) -> None:
    tables = {other.place for other in FORMS}
    fields = set(asked(form.model)) - (tables | {"schema_version"} if form.model is Campaign else set())
    assert {field.name for field in form.fields} == fields
    assert all(all(CampaignFormWords().field(form.place, field.name)) for field in form.fields)


def test_every_table_of_a_campaign_has_a_form() -> None:
    tables = {name for name in asked(Campaign) if part_in(Campaign, name)}
    assert tables == {form.place for form in FORMS if form.place}


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("line", " Title ", "Title"),
        ("line", "  ", None),
        ("paragraph", "Two\nlines", "Two\nlines"),
        ("number", "60", 60),
        ("number", "many", "many"),
        ("day", "2026-12-31", dt.date(2026, 12, 31)),
        ("day", "31.12.2026", "31.12.2026"),
        ("moment", "2026-12-31T18:00", dt.datetime(2026, 12, 31, 18)),  # noqa: DTZ001 - as TOML has it
        ("switch", "true", True),
        ("switch", "", None),
        ("lines", "a\n\n b ", ["a", "b"]),
        ("pairs", "gifts = usd\nmembers=count", {"gifts": "usd", "members": "count"}),
        ("figure", "60000", "60000"),
    ],
)
def test_what_is_typed_is_written_as_the_file_wants_it_and_shown_again(kind: Any, text: str, value: Any) -> None:
    assert written(Field("x", kind), text) == value
    assert written(Field("x", kind), shown(value)) == value


def test_a_goals_figures_are_counts_where_it_counts_people() -> None:
    assert written(Field("x", "figure"), "250", is_count=True) == 250
    assert written(Field("x", "figures"), "50\n100", is_count=True) == [50, 100]


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    folder = write_starter(tmp_path / "drive").parent
    return Editor(WorkingCopy(folder, tmp_path / "data", lambda: dt.datetime.now(dt.UTC)), tmp_path / "cache")


def rows(draft: Draft, page: PageId, item: str = "") -> dict[str, str]:
    """The problem beside each field that has one."""
    forms = filled_forms(page_of(page), item, draft.values, draft.problems)
    found = {row.key: row.problem for form in forms for row in form.rows}
    return {key: ProblemWords().beside_field(one) for key, one in found.items() if isinstance(one, Problem)}


def test_an_error_stands_beside_its_field_in_the_words_of_the_check(editor: Editor) -> None:
    draft = editor.set("currency", "euros")
    said = rows(draft, "drive")["currency"]
    assert said == "'euros' is not a currency that can be used; write its three capital letters, such as USD or EUR."
    assert draft.loaded is None
    assert problems_of(page_of("drive"), draft.problems) == 1
    assert editor.set("currency", "EUR").loaded is not None


def test_colours_that_nobody_can_read_are_refused_as_they_are_chosen(editor: Editor) -> None:
    draft = editor.set("look.deep", "#88aaff")
    assert "contrast" in rows(draft, "look")["look.deep"]
    with refused("Not saved, because it could not be shown"):
        editor.save()


def test_a_list_is_added_to_reordered_and_shortened(editor: Editor) -> None:
    for title in ("One", "Two", "Three"):
        draft = editor.add("highlights")
        draft = editor.set(f"highlights.{len(draft.values['highlights']) - 1}.title", title)
    draft = editor.move("highlights.2", 0)
    assert [one["title"] for one in draft.values["highlights"]] == ["Three", "One", "Two"]
    draft = editor.remove("highlights.1")
    [form] = filled_forms(page_of("stories"), "", draft.values, draft.problems)
    assert [item.title for item in form.items] == ["Three", "Two"]
    assert form.has_room


def test_what_is_to_do_stands_beside_its_field_until_it_is_done(editor: Editor) -> None:
    draft = editor.add("amounts")
    assert draft.loaded is not None
    assert draft.loaded.campaign.amounts == ()
    assert rows(draft, "amounts", "amounts.0")["amounts.0.does"].startswith("To do: what it does.")
    assert problems_of(page_of("amounts"), draft.problems) == 1
    draft = editor.set("amounts.0.does", "keeps a server running")
    assert draft.loaded is not None
    assert len(draft.loaded.campaign.amounts) == 1
    assert rows(draft, "amounts", "amounts.0") == {}
    [dates] = filled_forms(page_of("dates"), "", draft.values, draft.problems)
    assert dates.problem is not None, "what the starter leaves to do is seen on its page"


def test_a_second_goal_and_a_second_ask_do_not_clash_with_the_first(editor: Editor) -> None:
    editor.add("goals")
    draft = editor.add("goals")
    assert draft.loaded is not None
    draft = editor.add("asks") if len(draft.values["asks"]) < 2 else draft
    assert [ask["kind"] for ask in draft.values["asks"]] == ["donate", "member"]


def test_after_a_donation_and_a_membership_new_asks_are_offers_each_of_its_own_name(editor: Editor) -> None:
    editor.add("asks")
    draft = editor.add("asks")
    kinds = [(ask["kind"], ask.get("id")) for ask in draft.values["asks"]]
    assert kinds == [("donate", None), ("member", None), ("offer", None), ("offer", "offer-2")]
    (listed,) = filled_forms(page_of("asks"), "", draft.values, draft.problems)[:1]
    assert not listed.has_room
    assert rows(draft, "asks", "asks.2")["asks.2.link"]


def test_an_offer_to_match_gifts_is_typed_and_gone_once_its_form_is_empty(editor: Editor) -> None:
    editor.add("goals")
    before = editor.text
    typed = {"by": "the Foundation", "cap": "5000", "ratio": "2:1", "ends": "2026-12-24T18:00", "paid": "true"}
    for name, text in typed.items():
        draft = editor.set(f"matching.{name}", text)
    assert draft.loaded is not None
    offer = draft.loaded.campaign.matching
    assert offer is not None
    assert (offer.by, offer.cap, offer.ratio, offer.paid) == ("the Foundation", 500_000, "2:1", True)
    for name in typed:
        draft = editor.set(f"matching.{name}", "")
    assert "matching" not in draft.values
    assert draft.loaded is not None
    assert editor.text.rstrip() == before.rstrip()


def test_a_full_list_takes_no_more(editor: Editor) -> None:
    for _ in range(form_of("goals").most):
        draft = editor.add("goals")
    form, _ = filled_forms(page_of("goals"), "", draft.values, draft.problems)
    assert not form.has_room


def test_a_picture_is_copied_beside_the_campaign_and_an_unfit_one_is_refused(editor: Editor, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    picture = tmp_path / "stick" / "My team.png"
    Image.new("RGB", (40, 30), "#336699").save(picture)
    editor.add("highlights")
    draft = editor.put_picture("highlights.0.picture", picture)
    assert draft.values["highlights"][0]["picture"] == "My-team.png"
    assert (draft.folder / "My-team.png").read_bytes() == picture.read_bytes()
    unfit = tmp_path / "stick" / "notes.png"
    unfit.write_text("no picture", "utf-8")
    with refused(r"notes\.png was not used: it is not a PNG"):
        editor.put_picture("highlights.0.picture", unfit)
    assert not (draft.folder / "notes.png").exists()
    broken = draft.folder / "kept.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    with refused(r"kept\.png was not used"):
        editor.put_picture("highlights.0.picture", broken)
    assert broken.exists(), "what was there before is nobody's to remove"


def test_every_field_of_the_example_can_be_written_again_as_it_stands(tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    copy_campaign(resource_folder() / EXAMPLE_CAMPAIGN, folder)
    before = (folder / "campaign.toml").read_text("utf-8")
    wanted = read_campaign(folder)
    editor = Editor(WorkingCopy(folder, tmp_path / "data", lambda: dt.datetime.now(dt.UTC)), tmp_path / "cache")
    draft = editor.draft()
    for page in PAGES:
        for form in filled_forms(page, "", draft.values, draft.problems):
            opened = [form, *(filled_forms(page, item.key, draft.values, draft.problems)[0] for item in form.items)]
            for row in (row for one in opened for row in one.rows):
                assert editor.set(row.key, row.value).problems == draft.problems, row.key
    editor.save()
    assert read_campaign(folder) == wanted
    assert (folder / "campaign.toml").read_text("utf-8") == before
