"""The package's tables of languages leave nothing out that the kiosk says."""

import datetime as dt
import pickle
import runpy
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from babel import localedata

from kiosk.model import aloud, grouped, wording
from kiosk.model.money import Money
from tests.conftest import CHECKOUT

LANGUAGES = ["en", "de-CH", "es-MX", "fr", "it", "pt-BR", "ja", "hi", "ar", "he", "sv", "ru", "zh-TW", "ga"]
CURRENCIES = ["USD", "CHF", "JPY", "KWD"]
NOW = dt.datetime(2026, 11, 28, 14, 5, tzinfo=dt.UTC)
AGES = [dt.timedelta(seconds=1), dt.timedelta(minutes=2), dt.timedelta(hours=5), dt.timedelta(days=800)]
LOCALES = Path(localedata.__file__).with_name("locale-data")


@pytest.fixture
def slimmed() -> Callable[[bytes], bytes]:
    tool: Callable[[bytes], bytes] = runpy.run_path(str(CHECKOUT / "packaging" / "locales.py"))["slimmed"]
    return tool


@pytest.fixture
def afresh() -> Iterator[Callable[[], None]]:
    """Forgets what was read of the tables."""

    def forget() -> None:
        localedata._cache.clear()
        for remembered in (wording.locale_of, wording._symbol):
            remembered.cache_clear()

    yield forget
    forget()


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


def test_it_says_the_same_with_a_fifth_of_the_tables(
    slimmed: Callable[[bytes], bytes], afresh: Callable[[], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = [said(language) for language in LANGUAGES]
    languages = {language.partition("-")[0] for language in LANGUAGES}
    files = [file for file in LOCALES.glob("*.dat") if file.stem.partition("_")[0] in languages | {"root"}]
    for file in files:
        (tmp_path / file.name).write_bytes(slimmed(file.read_bytes()))
    afresh()
    monkeypatch.setattr(localedata, "_dirname", str(tmp_path))
    assert [said(language) for language in LANGUAGES] == before
    sizes = [sum(folder.joinpath(file.name).stat().st_size for file in files) for folder in (tmp_path, LOCALES)]
    assert sizes[0] < sizes[1] / 4


def test_it_is_the_same_every_time(slimmed: Callable[[bytes], bytes]) -> None:
    locale = LOCALES.joinpath("sv.dat").read_bytes()
    assert slimmed(locale) == slimmed(slimmed(locale))
    assert "territories" in pickle.loads(locale)  # noqa: S301 - Babel's own
