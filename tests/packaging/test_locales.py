"""What is left out of the tables of languages, in memory and in the package, is nothing that the kiosk says."""

import datetime as dt
import pickle
import runpy
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from babel import Locale, UnknownLocaleError, core, localedata

from kiosk.model import aloud, cldr, grouped, wording
from kiosk.model.money import Money
from tests.conftest import CHECKOUT

LANGUAGES = ["en", "de-CH", "es-MX", "fr", "it", "pt-BR", "ja", "hi", "ar", "he", "sv", "ru", "zh-TW", "ga"]
CURRENCIES = ["USD", "CHF", "JPY", "KWD"]
NOW = dt.datetime(2026, 11, 28, 14, 5, tzinfo=dt.UTC)
AGES = [dt.timedelta(seconds=1), dt.timedelta(minutes=2), dt.timedelta(hours=5), dt.timedelta(days=800)]
LOCALES = Path(localedata.__file__).with_name("locale-data")
GLOBAL = Path(localedata.__file__).with_name("global.dat")


@pytest.fixture
def tool() -> dict[str, Callable[[bytes], bytes]]:
    return runpy.run_path(str(CHECKOUT / "packaging" / "locales.py"))


def forget() -> None:
    """Forget what was read of the tables."""
    localedata._cache.clear()
    core._global_data = None
    for remembered in (
        wording.locale_of,
        wording._symbol,
        cldr.locale_named,
        cldr._leave_out,
        cldr._lighten_what_all_share,
    ):
        remembered.cache_clear()


@pytest.fixture(autouse=True)
def afresh() -> Iterator[None]:
    forget()
    yield
    forget()


@pytest.fixture
def whole(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What is said where nothing is left out."""
    with monkeypatch.context() as patch:
        patch.setattr(cldr, "leave_out_of_a_locale", lambda _: None)
        patch.setattr(cldr, "leave_out_of_all", lambda _: None)
        texts: list[object] = [said(language) for language in LANGUAGES]
        assert "territories" in localedata.load("sv")
    forget()
    return texts


def said(language: str) -> list[object]:
    """What the kiosk writes and says in `language`, of every kind."""
    texts: list[object] = [
        wording.count_text(12_345, language),
        wording.signed_count_text(-3, language),
        wording.percent_text(68, 100, language),
        wording.share_text(Decimal("2.9"), language),
        wording.decimal_point(language),
        wording.day_text(NOW.date(), language),
        wording.whole_day_text(NOW.date(), language),
        wording.time_text(NOW, language),
        wording.date_text(NOW.date(), language),
        *(wording.moment_text(NOW - age, NOW, language) for age in AGES),
        *(wording.ago_text(age, language) for age in AGES),
        *(wording.length_text(age, language) for age in AGES),
        wording.led("Python", language),
        wording.list_text(["a", "b", "c"], "and", language),
        wording.list_text(["a", "b"], "or", language),
        grouped.plain_figure("1.234,5", language),
    ]
    for currency in CURRENCIES:
        money = Money(1_234_500, currency)
        text = wording.full_money_text(money, language)
        texts += [wording.money_text(money, language), text, wording.table_amount(money, language)]
        texts += [wording.currency_sign(currency, language), aloud.aloud(text, currency, language)]
    return texts


def test_the_kiosk_says_the_same_without_what_it_leaves_out(whole: list[object]) -> None:
    assert [said(language) for language in LANGUAGES] == whole
    for name in ("root", "de", "de_CH", "zh_Hant_TW"):
        assert not cldr.NOT_ASKED & localedata.load(name).keys(), "it is not kept either"
    assert not any(core.get_global(name) for name in cldr.NOT_ASKED_OF_ALL)


def test_the_package_says_the_same_with_a_fifth_of_the_tables(
    whole: list[object], tool: dict[str, Callable[[bytes], bytes]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    languages = {language.partition("-")[0] for language in LANGUAGES}
    files = [file for file in LOCALES.glob("*.dat") if file.stem.partition("_")[0] in languages | {"root"}]
    for file in files:
        (tmp_path / file.name).write_bytes(tool["slimmed"](file.read_bytes()))
    core._global_data = pickle.loads(tool["slimmed_global"](GLOBAL.read_bytes()))  # noqa: S301 - Babel's own
    monkeypatch.setattr(localedata, "_dirname", str(tmp_path))
    assert [said(language) for language in LANGUAGES] == whole
    sizes = [sum(folder.joinpath(file.name).stat().st_size for file in files) for folder in (tmp_path, LOCALES)]
    assert sizes[0] < sizes[1] / 4


def test_a_name_stands_for_the_same_language_without_likely_places_of_unknown_ones() -> None:
    likely, aliases = core.get_global("likely_subtags"), core.get_global("language_aliases")
    places = [f"{name}_{place}" for name in (*aliases, "zh", "sr", "pa", "uz") for place in ("TW", "RS", "PK", "XX")]
    names = [*likely, *aliases, *localedata.locale_identifiers(), *places]
    before = [stands_for(name) for name in names]
    cldr.locale_named("en")
    assert len(core.get_global("likely_subtags")) < 1_000
    assert [stands_for(name) for name in names] == before


def stands_for(name: str) -> str:
    try:
        return str(Locale.parse(name))
    except (UnknownLocaleError, ValueError) as error:
        return type(error).__name__


@pytest.mark.parametrize("before", ["ba", "wa"])
def test_a_language_without_names_of_months_leaves_those_of_others_alone(before: str) -> None:
    right = wording.moment_text(NOW.date() - dt.timedelta(days=9), NOW, "ne")
    forget()
    said(before)
    assert wording.moment_text(NOW.date() - dt.timedelta(days=9), NOW, "ne") == right
    assert "M11" not in right


def test_it_is_the_same_every_time(tool: dict[str, Callable[[bytes], bytes]]) -> None:
    for file, slimmed in (LOCALES / "sv.dat", tool["slimmed"]), (GLOBAL, tool["slimmed_global"]):
        once = slimmed(file.read_bytes())
        assert once == slimmed(once)
