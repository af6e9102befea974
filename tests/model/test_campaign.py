"""What a campaign may say, field by field."""

import contextlib
import datetime as dt
from dataclasses import FrozenInstanceError
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from kiosk.model.ask import Ask
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.checked import asked, checked, checked_value
from kiosk.model.colour import TEXT_CONTRAST, contrast
from kiosk.model.currencies import CURRENCIES, rules_of
from kiosk.model.dates import Dates
from kiosk.model.designation import SLIDING_SCALE, Dues
from kiosk.model.fields import CampaignContext, Language, Picture, Slug, TimeZone, shown
from kiosk.model.giving_terms import GivingTerms, PresetAmount
from kiosk.model.highlight import Highlight
from kiosk.model.look import INK, Look
from kiosk.model.mistake import FieldMistake
from kiosk.model.money import Money
from kiosk.model.part import Part
from kiosk.model.texts import Benefits
from kiosk.words.mistakes import MistakeWords
from tests.said import refusing, told_all

LINK = "https://example.org/give"
ASK = {"kind": "donate", "text": "Donate", "link": LINK}
OFFER = {"kind": "offer", "text": "Get the editor", "link": LINK}


def campaign(**changed: Any) -> Campaign:
    values = {
        "id": "drive",
        "organisation": "The Organisation",
        "title": "The drive",
        "currency": "USD",
        "allowed_hosts": ["example.org", "www.example.org"],
        "asks": [ASK],
        **changed,
    }
    return checked(Campaign, values, CampaignContext("USD", frozenset({"example.org", "www.example.org"})))


def refusal(**changed: Any) -> tuple[str, str]:
    with pytest.raises(ValidationError) as caught:
        campaign(**changed)
    (error,) = (error for error in caught.value.errors() if error["type"] == "kiosk")
    return MistakeWords().told(error["ctx"]["mistake"])


def test_a_campaign_needs_little() -> None:
    small = campaign()
    assert small.schema_version == 1
    assert small.language == "en"
    assert small.dates.zone.key == "UTC"
    assert not small.example
    assert small.money(2550) == Money(2550, "USD")


def test_nothing_of_a_campaign_can_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        campaign().title = "Another"  # type: ignore[misc]


def test_the_asks_lead_to_each_host_once() -> None:
    asks = [ASK, {"kind": "member", "text": "Join", "link": "https://www.example.org/join"}]
    assert campaign(asks=asks).hosts() == ("example.org", "www.example.org")
    assert campaign(asks=[ASK, {**ASK, "kind": "member"}]).hosts() == ("example.org",)


def test_offers_come_beside_the_asks_whose_codes_are_always_there() -> None:
    asks = [
        {**OFFER, "id": "first", "partner": "The Company"},
        ASK,
        OFFER,
        {**OFFER, "kind": "act", "text": "Share it"},
    ]
    drive = campaign(asks=asks)
    assert [ask.name for ask in drive.main_asks] == ["donate"]
    assert [ask.name for ask in drive.other_asks] == ["first", "offer", "act"]


def test_each_picture_is_known_by_its_place_and_can_be_left_out() -> None:
    stories = [{"title": "A", "text": "a"}, {"title": "B", "text": "b", "picture": "b.png"}]
    shown_campaign = campaign(highlights=stories, look={"logo": "logo.webp"})
    assert shown_campaign.pictures() == {"highlights.1.picture": "b.png", "look.logo": "logo.webp"}
    assert shown_campaign.without_pictures({"look.logo"}).pictures() == {"highlights.1.picture": "b.png"}
    assert shown_campaign.without_pictures({"look.logo", "highlights.1.picture"}).pictures() == {}
    assert shown_campaign.without_pictures(set()) == shown_campaign


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"schema": 2}, "2 is not a form of this file that this kiosk knows"),
        ({"schema": True}, "true is not a form of this file that this kiosk knows"),
        ({"schema": "1"}, "'1' is not a form of this file that this kiosk knows"),
        ({"id": "PSF 2023"}, "'PSF 2023' is not a short name"),
        ({"currency": "usd"}, "'usd' is not a currency that can be used"),
        ({"currency": "Bitcoin"}, "'Bitcoin' is not a currency that can be used"),
        ({"language": "english!"}, "'english!' is not a language"),
        ({"allowed_hosts": ["https://example.org"]}, "'https://example.org' is not a public host name"),
        ({"asks": [ASK, ASK]}, 'there are two asks of the kind "donate"'),
        ({"asks": [OFFER]}, "nothing asks for a donation or a membership"),
        ({"asks": [ASK, OFFER, OFFER]}, "two asks have the id 'offer'"),
        ({"asks": [ASK, {**OFFER, "id": "a"}, {**OFFER, "kind": "act", "id": "a"}]}, "two asks have the id 'a'"),
        ({"asks": [{**ASK, "id": "a"}]}, "the codes to donate and to join are always there and have no id"),
        (
            {"asks": [{**ASK, "show_until": "2026-12-12"}]},
            "the codes to donate and to join are always there and have no id",
        ),
        ({"asks": [{**ASK, "partner": "The Company"}]}, "only an offer has a partner"),
        ({"asks": [ASK, {**OFFER, "dues": "99"}]}, "only a membership has dues"),
        (
            {"asks": [ASK, {**OFFER, "show_from": "2026-12-12", "show_until": "2026-12-01"}]},
            "2026-12-01 is before 2026-12-12, where it begins",
        ),
        ({"asks": [{**ASK, "attribution": "src={who}"}]}, "'src={who}' is not a list of parameters"),
        ({"asks": [{**ASK, "printed": "https://example.org"}]}, "'https://example.org' is not a short address"),
        ({"asks": [{**ASK, "link": "https://evil.example/"}]}, "evil.example is not among allowed_hosts"),
        ({"amounts": [{"amount": "0", "does": "nothing"}]}, "'0' cannot be given"),
        ({"amounts": [{"amount": 0, "does": "nothing"}]}, "0 cannot be given"),
        ({"amounts": [{"amount": "1000000", "does": "much"}]}, "'1000000' cannot be given"),
        ({"amounts": [{"amount": 19.99, "does": "much"}]}, "19.99 is not exact"),
        ({"amounts": [{"amount": float("nan"), "does": "much"}]}, "nan is not an amount"),
        ({"amounts": [{"amount": float("inf"), "does": "much"}]}, "inf is not an amount"),
        ({"amounts": [{"amount": True, "does": "much"}]}, "true is not an amount"),
        ({"amounts": [{"amount": {"a": 1}, "does": "much"}]}, "a table is not an amount"),
        ({"amounts": [{"amount": 16**5000, "does": "much"}]}, "a number of more than 20 digits is not an amount"),
        ({"amounts": [{"amount": -5, "does": "harm"}]}, "'-5' is not an amount"),
        ({"dates": {"starts": "2026-02-30"}}, "'2026-02-30' is not a day"),
        ({"dates": {"starts": "15.11.2026"}}, "'15.11.2026' is not a day"),
        ({"dates": {"starts": "2026-W01-1"}}, "'2026-W01-1' is not a day"),
        ({"dates": {"starts": "2026-11-15T00:00:00Z"}}, "a day with a time is not a day"),
        ({"dates": {"starts": 0}}, "0 is not a day"),
        ({"dates": {"ends": dt.datetime(2026, 11, 15, tzinfo=dt.UTC)}}, "a day with a time is not a day"),
        ({"dates": {"time_zone": "Prague"}}, "'Prague' is not a time zone"),
        ({"look": {"deep": "blue"}}, "'blue' is not a colour"),
        ({"look": {"logo": "../logo.png"}}, "'../logo.png' leads out of the campaign’s folder"),
        ({"look": {"logo": "logo.svg"}}, "'logo.svg' is not a kind of picture that can be shown"),
    ],
)
def test_a_wrong_value_is_named_as_the_file_writes_it(changed: dict[str, Any], wrong: str) -> None:
    assert refusal(**changed)[0] == wrong


def test_a_currency_in_small_letters_is_told_how_it_is_written() -> None:
    assert refusal(currency="eur")[1] == "write EUR"


def test_a_float_is_told_the_text_that_is_exact() -> None:
    assert refusal(amounts=[{"amount": 19.9, "does": "much"}])[1] == 'write it in quotes, "19.90"'


def test_an_amount_that_is_too_large_is_told_with_the_largest_one() -> None:
    assert (
        refusal(amounts=[{"amount": "1000000", "does": "much"}])[1]
        == "write an amount above zero, of at most 999999.99"
    )


def test_text_is_cleaned_before_its_length_is_measured() -> None:
    assert campaign(title="  The\n\u202edrive 🎉 ").title == "The drive"
    assert len(campaign(title="e\u0301" * 90).title) == 90
    with pytest.raises(ValidationError, match="at least 1 character"):
        campaign(title="🎉\u200b")


@pytest.mark.parametrize(("field", "most"), [("title", 90), ("subtitle", 160), ("organisation", 90), ("both", 90)])
def test_text_has_a_length_that_a_screen_can_hold(field: str, most: int) -> None:
    assert campaign(**{field: "a" * most})
    with pytest.raises(ValidationError, match=f"at most {most} characters"):
        campaign(**{field: "a" * (most + 1)})


@pytest.mark.parametrize(
    ("model", "values", "message"),
    [
        (Benefits, {"title": "What it does", "lines": []}, "at least 1"),
        (Benefits, {"title": "What it does", "lines": ["a"] * 7}, "at most 6"),
        (Goal, {"id": "a", "unit": "members", "target": 10, "milestones": list(range(1, 10))}, "at most 8"),
        (Ask, {**ASK, "kind": "sponsor"}, "donate"),
        (Highlight, {"title": "A", "text": "a", "picture": "a" * 117 + ".png"}, "at most 120"),
        (PresetAmount, {"amount": "25"}, "required"),
        (Dates, {"start": dt.date(2026, 1, 1)}, "not permitted"),
    ],
)
def test_lists_and_choices_have_their_bounds(model: type[Any], values: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        checked(model, values)


def test_a_drive_cannot_end_before_it_starts() -> None:
    starts, ends = dt.date(2026, 12, 1), dt.date(2026, 11, 30)
    assert refusal(dates={"starts": starts, "ends": ends}) == (
        "the drive ends on 2026-11-30, before it starts on 2026-12-01",
        "swap or correct the two dates",
    )
    assert campaign(dates={"starts": starts, "ends": starts}).dates.ends == starts


@pytest.mark.parametrize(
    ("goal", "wrong"),
    [
        ({"target": 0}, "a target of zero is no goal"),
        ({"milestones": [50, 25]}, "the milestones are not in rising order"),
        ({"milestones": [25, 25]}, "the milestones are not in rising order"),
        ({"stretch": 100}, "the stretch goal is not above the target"),
        ({"second_stretch": 200}, "the second stretch goal is not above a first one"),
        ({"stretch": 200, "second_stretch": 200}, "the second stretch goal is not above a first one"),
        ({"earlier_targets": [60, 50]}, "the earlier targets do not rise to the target"),
        ({"earlier_targets": [100]}, "the earlier targets do not rise to the target"),
        ({"target": "100"}, "'100' is not a count"),
        ({"target": True}, "true is not a count"),
        ({"target": 10.0}, "10.0 is not a count"),
        ({"target": 1_000_000_000}, "1000000000 is not a count"),
        ({"start_count": -1}, "-1 is not a count"),
        ({"start_count": "512"}, "'512' is not a count"),
        ({"start_count": True}, "true is not a count"),
        ({"start_count": 10**30}, "a number of more than 20 digits is not a count"),
        ({"as_of": "yesterday"}, "'yesterday' is not a day or a moment"),
        ({"as_of": 0}, "0 is not a day or a moment"),
        ({"as_of": dt.time(7, 30)}, "a time of day is not a day or a moment"),
    ],
)
def test_a_goal_that_cannot_be_is_refused(goal: dict[str, Any], wrong: str) -> None:
    assert refusal(goals=[{"id": "members", "unit": "members", "target": 100, **goal}])[0] == wrong


def test_a_day_or_a_moment_may_stand_in_quotes() -> None:
    goal = {"id": "members", "unit": "members", "target": 100, "as_of": "2026-11-15T18:00:00Z"}
    quoted = campaign(dates={"starts": "2026-11-15"}, goals=[goal])
    assert quoted.dates.starts == dt.date(2026, 11, 15)
    assert quoted.goals[0].as_of == dt.datetime(2026, 11, 15, 18, tzinfo=dt.UTC)


def test_a_goal_in_money_is_in_minor_units_of_the_campaign() -> None:
    money = {"id": "gifts", "unit": "money", "target": "60000", "start": "41230.50", "milestones": [25000, "50000,00"]}
    (goal,) = campaign(goals=[money]).goals
    assert (goal.target, goal.start, goal.milestones) == (6_000_000, 4_123_050, (2_500_000, 5_000_000))


def test_goals_have_names_of_their_own() -> None:
    goal = {"id": "members", "unit": "members", "target": 100}
    assert refusal(goals=[goal, goal])[0] == "two goals have the same id"
    amount = {"amount": "25", "does": "helps", "suggested": True}
    assert refusal(amounts=[amount, {**amount, "amount": "50"}])[0] == "two amounts are suggested"


@pytest.mark.parametrize("deep", ["#14304a", "#000000", "#4B0082"])
def test_a_dark_surface_carries_white_text(deep: str) -> None:
    assert checked(Look, {"deep": deep}).deep == deep.lower()


@pytest.mark.parametrize("field", ["deep", "accent"])
@settings(deadline=None)
@given(number=st.integers(0, 0xFFFFFF))
def test_a_colour_that_cannot_be_read_is_answered_with_one_that_can(field: str, number: int) -> None:
    colour = f"#{number:06x}"
    try:
        checked(Look, {field: colour})
    except ValidationError as error:
        (told,) = error.errors()
        better = MistakeWords().told(told["ctx"]["mistake"]).instead.rpartition(" ")[2]
        assert checked(Look, {field: colour, told["loc"][0]: better})
    else:
        assert contrast(colour, "#ffffff" if field == "deep" else INK) >= TEXT_CONTRAST


@settings(deadline=None)
@given(st.integers(0, 0xFFFFFF), st.integers(0, 0xFFFFFF))
def test_the_accent_is_readable_on_the_dark_surface_and_carries_dark_text(
    deep_number: int, accent_number: int
) -> None:
    deep, accent = f"#{deep_number:06x}", f"#{accent_number:06x}"
    for _ in range(2):
        try:
            look = checked(Look, {"deep": deep, "accent": accent})
        except ValidationError as error:
            better = {
                told["loc"][0]: MistakeWords().told(told["ctx"]["mistake"]).instead.rpartition(" ")[2]
                for told in error.errors()
            }
            deep, accent = better.get("deep", deep), better.get("accent", accent)
    look = checked(Look, {"deep": deep, "accent": accent})
    assert contrast(look.accent, look.deep) >= TEXT_CONTRAST
    assert contrast(look.accent, INK) >= TEXT_CONTRAST
    assert contrast("#ffffff", look.deep) >= TEXT_CONTRAST


def test_an_accent_too_near_to_the_dark_surface_is_answered_with_a_lighter_one() -> None:
    with pytest.raises(ValidationError, match="a mistake") as caught:
        checked(Look, {"deep": "#595959", "accent": "#a4a4a4"})
    (told,) = told_all(caught.value)
    assert told.wrong.startswith("#a4a4a4 on #595959 has a contrast of 2.8, and")
    better = told.instead.rpartition(" ")[2]
    assert checked(Look, {"deep": "#595959", "accent": better})


@pytest.mark.parametrize("value", ["psf-2023", "a", "2023", "a" * 40])
def test_a_short_name_is_small_letters_digits_and_hyphens(value: str) -> None:
    assert checked_value(Slug, value) == value


@pytest.mark.parametrize("value", ["", "-", "PSF", "psf 2023", "psf_2023", "é", "a" * 41, "psf/2023", "²", "a\n"])
def test_anything_else_is_no_short_name(value: str) -> None:
    with pytest.raises(ValidationError):
        checked_value(Slug, value)


@pytest.mark.parametrize("value", ["en", "pt-BR", "zh-Hant-TW", "sr-Latn"])
def test_a_language_is_a_code(value: str) -> None:
    assert checked_value(Language, value) == value


@pytest.mark.parametrize("value", ["", "e", "english", "en_US", "en-", "-en", "en-verylongpart", "é", "en US"])
def test_anything_else_is_no_language(value: str) -> None:
    with pytest.raises(ValidationError):
        checked_value(Language, value)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "America",
        "../../etc/passwd",
        "/etc/localtime",
        "zone.tab",
        "a\0b",
        "A/" * 3000,
        "Mars/Phobos",
        "é",
        ".",
        "~",
    ],
)
def test_what_is_no_time_zone_is_refused_and_reads_no_file_elsewhere(value: str) -> None:
    with refusing(ValidationError, match="is not a time zone"):
        checked_value(TimeZone, value)


@settings(deadline=None)
@given(st.text(max_size=12))
def test_no_text_as_a_time_zone_is_more_than_refused(value: str) -> None:
    try:
        assert checked_value(TimeZone, value) == value
    except ValidationError as error:
        kinds = {details["type"] for details in error.errors()}
    else:
        return
    assert kinds == {"kiosk"}


@pytest.mark.parametrize("value", ["a.png", "a.JPG", "a.jpeg", "a.webp", "pictures/a.png", "été.png", "a b.png"])
def test_a_picture_beside_the_file_may_be_named(value: str) -> None:
    assert checked_value(Picture, value) == value


@pytest.mark.parametrize(
    "value",
    [
        "",
        ".png",
        "a",
        "a.svg",
        "a.gif",
        "/etc/a.png",
        "../a.png",
        "b/../../a.png",
        r"..\a.png",
        r"\\server\share\a.png",
        "C:a.png",
        "file:///a.png",
        "https://example.org/a.png",
        "a.png:stream",
        "a\0.png",
        "image://code/a.png",
    ],
)
def test_a_picture_elsewhere_or_of_another_kind_may_not(value: str) -> None:
    with pytest.raises(ValidationError):
        checked_value(Picture, value)


json_like = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=200)
    | st.dates()
    | st.datetimes()
    | st.times(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(json_like)
def test_any_value_can_be_named_in_a_short_printable_sentence(value: object) -> None:
    said = MistakeWords().told(FieldMistake("not_a_day", (shown(value),))).wrong
    assert said.isprintable()
    assert 0 < len(said) < 400


@settings(deadline=None)
@given(st.sampled_from(sorted(asked(Campaign))), json_like)
def test_any_value_in_any_field_is_taken_or_refused(field: str, value: object) -> None:
    name = asked(Campaign)[field].alias or field
    with contextlib.suppress(ValidationError):
        assert campaign(**{name: value})


@pytest.mark.parametrize("currency", sorted(CURRENCIES))
@given(st.data())
@settings(max_examples=12)
def test_no_campaign_has_an_amount_dues_or_limit_that_stripe_refuses(currency: str, data: st.DataObject) -> None:
    rules = rules_of(currency)
    near = st.sampled_from([rules.least, rules.most, 10 * rules.step, 10 ** (rules.digits + 2)])
    minor = data.draw(near) + data.draw(st.integers(-2 * rules.step, 2 * rules.step))
    context = CampaignContext(currency, frozenset({"example.org"}))
    written = f"{Money(minor, currency).major:f}"
    member = {**ASK, "kind": "member", "dues": written}
    written_as: list[tuple[type[Part], dict[str, str]]] = [
        (PresetAmount, {"amount": written, "does": "something"}),
        (Ask, member),
        (GivingTerms, {"least": written}),
        (GivingTerms, {"most": written}),
    ]
    for kind, values in written_as:
        try:
            checked(kind, values, context)
            taken = True
        except ValidationError:
            taken = False
        assert taken == rules.takes(minor), (kind, written)


def test_only_members_pay_dues() -> None:
    asked = {**ASK, "dues": "99"}
    with refusing(ValidationError, match="only a membership has dues"):
        checked(Ask, asked, CampaignContext("USD", frozenset({"example.org"})))
    joining = checked(Ask, {**asked, "kind": "member"}, CampaignContext("USD", frozenset({"example.org"})))
    assert joining.dues == 9900


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"ratio": "1/1"}, "'1/1' is not a ratio"),
        ({"ratio": "0:1"}, "'0:1' is not a ratio"),
        ({"cap": "0"}, "a match of nothing is none"),
        ({"starts": "2026-12-02", "ends": "2026-12-01"}, "2026-12-01 is before 2026-12-02, where it begins"),
        (
            {"starts": "2026-12-01T18:00:00", "ends": "2026-12-01T18:00:00"},
            "2026-12-01T18:00:00 is before 2026-12-01T18:00:00, where it begins",
        ),
    ],
)
def test_an_offer_to_match_must_be_one(changed: dict[str, Any], wrong: str) -> None:
    assert refusal(matching={"by": "the Foundation", "cap": "5000", **changed})[0] == wrong


_MEMBER = {"kind": "member", "text": "Join", "link": "https://example.org/join"}


def _scaled(**values: Any) -> Campaign:
    return campaign(**{"asks": [ASK, _MEMBER], **values})


def test_a_membership_may_cost_what_its_tiers_say_or_what_people_can() -> None:
    tiers = [
        {"id": "supporting", "name": "Supporting", "amount": "99"},
        {"id": "student", "name": "S", "amount": "25"},
    ]
    scale = {"least": "25", "suggested": "50", "most": "500"}
    membership = _scaled(dues=tiers, sliding_scale=scale).membership
    assert membership is not None
    assert membership.dues == (Dues(99_00, "supporting"), Dues(25_00, "student"))
    assert (membership.least, membership.only) == (25_00, None)
    assert membership.allows(Dues(25_00, "student"))
    assert not membership.allows(Dues(26_00, "student"))
    assert membership.allows(Dues(25_00, SLIDING_SCALE))
    assert not membership.allows(Dues(24_99, SLIDING_SCALE))
    assert not membership.allows(Dues(500_01, SLIDING_SCALE))


def test_one_amount_for_all_members_is_as_it_was() -> None:
    membership = _scaled(asks=[ASK, {**_MEMBER, "dues": "99"}]).membership
    assert membership is not None
    assert membership.only == Dues(99_00)
    assert _scaled().membership is None


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"asks": [ASK], "dues": [{"id": "a", "name": "A", "amount": "5"}]}, "only a membership has dues"),
        (
            {
                "asks": [{**_MEMBER, "dues": "99"}],
                "sliding_scale": {"least": "25", "suggested": "50", "most": "500"},
            },
            "the member ask has dues of its own",
        ),
        ({"dues": 2 * [{"id": "a", "name": "A", "amount": "5"}]}, "two kinds of dues have the same id"),
        ({"sliding_scale": {"least": "25", "suggested": "20", "most": "500"}}, "not in rising order"),
        ({"funds": 2 * [{"id": "docs", "name": "Docs"}]}, "two funds have the same id"),
        ({"goals": [{"id": "a", "unit": "money", "target": "9", "fund": "docs"}]}, "there is no fund 'docs'"),
        (
            {
                "funds": [{"id": "docs", "name": "Docs"}],
                "goals": [{"id": "a", "unit": "members", "target": 9, "fund": "docs"}],
            },
            "people who join belong to no fund",
        ),
    ],
)
def test_funds_and_dues_fit_the_campaign(values: dict[str, Any], message: str) -> None:
    assert message in refusal(**{"asks": [ASK, _MEMBER], **values})[0]
