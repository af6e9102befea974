import datetime as dt
import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaigns.posts.account import account
from kiosk.campaigns.posts.credits import credit_in
from kiosk.campaigns.posts.days import find_day
from kiosk.campaigns.posts.drafting import draft_campaign
from kiosk.campaigns.posts.figures import find_figures
from kiosk.campaigns.posts.language import likely_language
from kiosk.campaigns.posts.lexicon import lexicon_of
from kiosk.campaigns.posts.notes import MatchingSaid, Noted, Notes
from kiosk.campaigns.posts.organisation import organisation_of
from kiosk.campaigns.posts.reading import parse_post, read_post
from kiosk.campaigns.posts.recognise import Findings, recognise
from kiosk.campaigns.posts.sections import Part, part_of
from kiosk.campaigns.posts.sentences import leading, sentences
from kiosk.campaigns.posts.undecided import Undecided
from kiosk.campaigns.writing import campaign_toml
from kiosk.words.post import PostWords
from tests.campaigns.posts.sample_posts import BULLETS, HEADINGS, RUN_TOGETHER
from tests.conftest import SHARED

ENGLISH = lexicon_of("en")
REAL_POST = SHARED / "drive" / "post-2023.md.gz"


@pytest.fixture
def lamps() -> Findings:
    return recognise(parse_post(RUN_TOGETHER))


@pytest.fixture
def bakers() -> Findings:
    return recognise(parse_post(BULLETS))


@pytest.fixture
def river() -> Findings:
    return recognise(parse_post(HEADINGS), "2030-12-01-river.md")


def test_the_title_keeps_its_words_and_loses_its_emoji(lamps: Findings) -> None:
    assert lamps.title == "Keep the lamps lit: the LKS winter drive"
    assert lamps.subtitle == "Keep the lamps lit!"


def test_the_organisation_is_the_name_whose_initials_the_post_uses(lamps: Findings) -> None:
    assert (lamps.organisation, lamps.initials) == ("Lighthouse Keepers Society", "LKS")


def test_both_asks_have_their_words_their_line_and_their_exact_link(lamps: Findings) -> None:
    donate, member = lamps.asks.asks
    assert (donate.kind, donate.text, donate.detail) == ("donate", "Donate to the LKS", "Each coin buys oil.")
    assert donate.link == "https://lamps.example.org/civicrm/contribute/transact/?reset=1&id=7"
    assert (member.kind, member.text, member.link) == (
        "member",
        "Become a keeper-member",
        "https://members.example.org/",
    )
    assert lamps.asks.both == "And why not do both?"


def test_benefit_lines_stand_under_their_bold_title(lamps: Findings) -> None:
    assert lamps.benefits is not None
    assert lamps.benefits.title == "Your Donations"
    assert lamps.benefits.lines == ("Fill the oil tanks", "Train new keepers")


def test_highlights_run_together_in_one_paragraph_are_told_apart(lamps: Findings) -> None:
    assert lamps.stories_title == "Looking back on 2031"
    assert [story.title for story in lamps.stories] == ["Open Tower Day", "Keeper in Residence", "New lenses!"]
    assert lamps.stories[0].text == "We opened Open Tower Day on twelve islands, and it was a joy!"


def test_a_funding_sentence_becomes_a_credit_and_leaves_the_text(lamps: Findings) -> None:
    assert lamps.stories[1].credit == "Northern Harbour Trust"
    assert "possible" not in lamps.stories[1].text


def test_a_highlight_keeps_the_link_that_is_about_it_and_none_of_an_enumeration(lamps: Findings) -> None:
    links = [story.link for story in lamps.stories]
    assert links == ["https://towers.example.org/day", "https://zoe-luk.example.com/log", None]


def test_thanks_leave_out_what_speaks_of_the_page(lamps: Findings) -> None:
    assert lamps.thanks is not None
    assert lamps.thanks.title == "Our Thanks"
    assert lamps.thanks.text == "Thank you for keeping the light! You make the coast a safer place for everyone."


def test_the_year_is_that_of_the_front_matters_date(lamps: Findings) -> None:
    assert (lamps.date, lamps.year) == (dt.date(2031, 11, 4), "2031")


def test_a_date_in_the_files_name_counts_too(river: Findings) -> None:
    assert river.date == dt.date(2030, 12, 1)


def test_of_several_donation_links_the_first_good_one_is_taken_and_the_others_said(bakers: Findings) -> None:
    assert [ask.link for ask in bakers.asks.asks] == ["https://give.example.org/bread"]
    assert any(
        "https://partner.example.net/donate/bra" in said for said in map(PostWords().note, bakers.asks.left_out)
    )


def test_bulleted_highlights_have_titles_after_colon_or_dash_or_none(bakers: Findings) -> None:
    assert [story.title for story in bakers.stories] == ["A bigger oven", "New routes", None]
    assert bakers.stories[1].credit == "Millers United"


def test_a_picture_in_the_middle_belongs_to_its_highlight_and_the_one_on_top_to_none(bakers: Findings) -> None:
    assert bakers.pictures == ("./bakers.jpg", "./pictures/oven.png")
    assert [story.picture for story in bakers.stories] == ["./pictures/oven.png", None, None]
    assert bakers.stories[0].picture_text == "The oven"
    assert bakers.stories[0].text.endswith("oven. It bakes 400 loaves an hour.")


def test_figures_are_offered_and_the_currency_is_the_posts(bakers: Findings) -> None:
    assert bakers.figures.currencies == ("EUR",)
    assert [(offer.unit, offer.figure) for offer in bakers.figures.goals] == [("money", "12500.00")]
    assert bakers.figures.amounts == (
        ("5.00", "EUR", "pays for a loaf a day"),
        ("50.00", "EUR", "covers one shelter for a week"),
    )
    assert bakers.figures.ending is not None


@pytest.mark.parametrize(
    ("amount", "figure", "currency"),
    [
        ("$100,000", "100000.00", "USD"),
        ("€50,000", "50000.00", "EUR"),
        ("20.000 €", "20000.00", "EUR"),
        ("20.000,50 €", "20000.50", "EUR"),
        ("€ 12,50", "12.50", "EUR"),
        ("1 500 EUR", "1500.00", "EUR"),
        ("1\u00a0500\u00a0€", "1500.00", "EUR"),
        ("CHF 2'500", "2500.00", "CHF"),
        ("1.234.567 €", "1234567.00", "EUR"),
        ("£1.5 million", "1500000.00", "GBP"),
        ("2,5 Mio. €", "2500000.00", "EUR"),
        ("20k EUR", "20000.00", "EUR"),
        ("500 $", "500.00", "USD"),
        ("$5 000 CAD", "5000.00", "CAD"),
        ("Mex$ 100,000", "100000.00", "MXN"),
        ("₦2,500,000", "2500000.00", "NGN"),
        ("kr. 90.000", "90000.00", "SEK"),
        ("40.000 lei", "40000.00", "RON"),
        ("8.500,- Euro", "8500.00", "EUR"),
        ("S/ 20,000", "20000.00", "PEN"),
        ("$ 300.000 COP", "300000.00", "COP"),
        ("50 lakh rupees", "5000000.00", "INR"),
        ("20,000 Australian dollars", "20000.00", "AUD"),
    ],
)
def test_an_amount_is_read_before_or_after_its_sign_with_the_marks_of_its_country(
    amount: str, figure: str, currency: str
) -> None:
    figures = find_figures([f"Our goal is {amount} this year."], ENGLISH)
    assert [(offer.figure, offer.currency) for offer in figures.goals] == [(figure, currency)]
    assert figures.currencies == (currency,)


def test_a_year_before_an_amount_is_no_part_of_it() -> None:
    figures = find_figures(["Our goal in 2030 500 €.", "We need 2030 $500."], ENGLISH)
    assert [(offer.figure, offer.currency) for offer in figures.goals] == [("500.00", "EUR"), ("500.00", "USD")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Please help us: your gift pays for the books that we give to the school.", "en"),
        ("Bitte helfen Sie uns: Ihre Spende ist für die Schule und für das Dorf.", "de"),
        ("Aidez-nous : votre don est pour les enfants et pour notre école.", "fr"),
        ("Ayúdanos: tu donación es para los niños y para las escuelas del barrio.", "es"),
        ("Ajude: a sua doação não é para nós, é para os alunos e para as escolas do bairro.", "pt"),
        ("Aiutaci: il tuo dono è per gli alunni e per la scuola della città.", "it"),
        ("Help ons: uw gift is voor het dorp en voor de kinderen van onze school.", "nl"),
        ("Just words.", None),
        ("寄付をお願いします。", None),
    ],
)
def test_a_language_is_known_by_its_common_words(text: str, language: str | None) -> None:
    assert likely_language(text) == language


def test_a_post_in_english_needs_no_mark_at_its_language(lamps: Findings, bakers: Findings, river: Findings) -> None:
    assert all(found.language == "en" and found.is_language_sure for found in (lamps, bakers, river))


def test_thanks_without_a_heading_are_found_too(bakers: Findings) -> None:
    assert bakers.thanks is not None
    assert bakers.thanks.text == "We are grateful to every baker and to each of you."


def test_headings_with_a_paragraph_are_highlights(river: Findings) -> None:
    assert [story.title for story in river.stories] == ["Cleaner banks", "A bridge again"]
    assert river.stories[1].credit == "Valley Council"


def test_a_plain_http_donation_link_is_never_taken_and_said(river: Findings) -> None:
    assert river.asks.asks == ()
    assert any(
        "http://river.example.org/donate" in said and "https" in said
        for said in map(PostWords().note, river.asks.left_out)
    )


def test_a_sale_for_the_cause_is_no_donation_link() -> None:
    post = parse_post("**Give today!** Or buy [a discounted editor](https://shop.example.net/support-us), all for us.")
    assert recognise(post).asks.asks == ()


@pytest.mark.parametrize(
    ("sentence", "credit"),
    [
        (
            "This would not be possible without funding from the Open Lamp [Fund]".replace("[", "").replace("]", "")
            + ".",
            "Open Lamp Fund",
        ),
        ("Thanks to Acme and Beta Works for making the tour possible.", "Acme and Beta Works"),
        ("It was sponsored by Škola.", "Škola"),
        ("The hall is supported by our own volunteers.", None),
        ("The tour ran with the support of LKS staff.", None),
        ("All this is thanks to you.", None),
        ("Thanks to Acme's sponsorship we went.", None),
        ("It was funded by the LKS.", None),
    ],
)
def test_a_credit_is_a_whole_name_and_never_the_organisation_itself(sentence: str, credit: str | None) -> None:
    assert credit_in(sentence, {"LKS"}, ENGLISH) == credit


def test_sentences_end_neither_in_brackets_nor_after_abbreviations() -> None:
    assert sentences("We shipped 3.8 (at last!). Dr. Ray came, e.g. on Monday. “Well?” Yes!") == [
        "We shipped 3.8 (at last!).",
        "Dr. Ray came, e.g. on Monday.",
        "“Well?”",
        "Yes!",
    ]


@given(st.lists(st.text("ab.", min_size=1, max_size=40), min_size=1))
def test_a_shortened_text_is_whole_sentences_from_the_first(parts: list[str]) -> None:
    text, is_cut = leading(parts, 60, 200)
    assert not is_cut
    assert text in [" ".join(parts[:count]) for count in range(1, len(parts) + 1)]
    assert len(text) <= max(60, len(parts[0]))


def test_the_real_post_is_recognised_whole(tmp_path: Path) -> None:
    if not REAL_POST.exists():
        pytest.skip("the real post is not beside this checkout")
    file = tmp_path / "post-2023.md"
    file.write_bytes(gzip.decompress(REAL_POST.read_bytes()))
    found = recognise(read_post(file))
    assert found.title is not None
    assert found.title.isascii()
    assert (found.organisation, found.year) == ("Python Software Foundation", "2023")
    assert [ask.link for ask in found.asks.asks] == [
        "https://psfmember.org/civicrm/contribute/transact/?reset=1&id=49",
        "https://psfmember.org/",
    ]
    assert found.benefits is not None
    assert len(found.benefits.lines) == 4
    assert found.asks.both is not None
    assert len(found.stories) == 7
    assert [story.credit for story in found.stories if story.credit] == ["OpenSSF Alpha-Omega Project", "AWS", "Meta"]
    assert all(story.title and story.text.endswith((".", "!")) and len(story.text) <= 280 for story in found.stories)
    assert found.thanks is not None
    assert not found.figures.goals


@pytest.mark.parametrize(
    ("link", "said", "name"),
    [
        ("https://hutfriends.example.org/donate", "Hut Friends has a roof. Give to Hut Friends.", "Hut Friends"),
        ("https://pay.example.net/donate-to-hutlab", "hutLab is open. Come to hutLab.", "hutLab"),
        (
            "https://thehut.example.org/give",
            "The Hut Foundation is here, at the Hut Foundation.",
            "The Hut Foundation",
        ),
        ("https://github.com/sponsors/lantern", "Software is software, and Software is all.", None),
        ("https://hut.example.org/donate", "Hut once.", None),
        (
            "https://lamp.example.org/donate",
            "Lamp Keepers Society sings. Give to Lamp Keepers Society.",
            "Lamp Keepers Society",
        ),
        ("https://lantern.example.org/donate", "Lantern Week is on. Lantern is open.", "Lantern"),
        ("https://lamp.example.org/donate", "Friends of the Lamp sing. Give to Friends of the Lamp.", None),
        ("https://faro.example.org/dona", "Siamo gli Amici del Faro. Gli Amici del Faro cantano.", None),
    ],
)
def test_an_organisation_is_known_by_the_address_of_its_ask(link: str, said: str, name: str | None) -> None:
    assert organisation_of([link], said, lexicon_of("en")) == name


def _told(text: str) -> list[Undecided]:
    return list(recognise(parse_post(text)).undecided)


@pytest.mark.parametrize(
    ("language", "said", "day"),
    [
        ("en", "by 31/12/2026", dt.date(2026, 12, 31)),
        ("en", "by 12/31/2026", dt.date(2026, 12, 31)),
        ("en", "by Dec. 31", dt.date(2026, 12, 31)),
        ("de", "bis zum 31.12.2026", dt.date(2026, 12, 31)),
        ("fr", "jusqu’au 04/12/2026", dt.date(2026, 12, 4)),
        ("en", "by 4/12/2026", None),
        ("en", "version 1.12.2026.1 or 2031/12/2026", None),
    ],
)
def test_a_day_in_figures_is_read_where_it_can_mean_one_only(language: str, said: str, day: dt.date | None) -> None:
    assert find_day(said, lexicon_of(language), dt.date(2026, 11, 20)) == day


@pytest.mark.parametrize(
    "said",
    [
        "Please [see what your donations paid for](https://lamp.example.org/donations/2025) and come with us.",
        "Bitte lesen: [Wohin Ihre Spende fließt](https://licht.example.org/spenden/mehr), für Sie und für das Licht.",
        "Soutenez-nous : [où vont vos dons](https://phare.example.org/dons/le-phare), pour le phare et pour nous.",
        "Ayúdanos: [dónde van tus donaciones](https://faro.example.org/donaciones/faro), para el faro.",
        "Ajude: [para onde vão as doações](https://farol.example.org/doar/farol), para as noites e para os barcos.",
        "Aiutaci: [dove vanno le donazioni](https://faro.example.org/dona/faro), per il faro e per la gente.",
        "Help ons: [waar uw gift naartoe gaat](https://toren.example.org/doneer/toren), voor het licht.",
    ],
)
def test_a_page_about_what_becomes_of_gifts_is_no_ask(said: str) -> None:
    found = recognise(parse_post(said, "post.md"))
    assert (found.asks.asks, found.asks.unsure) == ((), ())


def test_the_posts_own_buttons_and_thanks_are_no_words_of_its_last_story() -> None:
    found = recognise(
        parse_post(
            "## Nouvel escalier\n\nQuatre-vingt-onze marches neuves mènent à la lampe, et personne n’a trébuché.\n\n"
            "[Faire un don](https://phare.example.org/faire-un-don) ou [adhérer](https://phare.example.org/adhesion)\n\n"
            "Merci à toutes celles et ceux qui nous ont aidés, et qui sont pour nous la lumière des nuits.\n"
        )
    )
    assert [story.text for story in found.stories] == [
        "Quatre-vingt-onze marches neuves mènent à la lampe, et personne n’a trébuché."
    ]
    assert found.thanks is not None
    assert found.thanks.text.startswith("Merci à toutes")


def test_a_term_and_its_description_are_a_story_with_its_title_and_a_button_of_several_words_is_none() -> None:
    found = recognise(
        parse_post(
            "<html lang=de><h2>Damit das Licht brennt</h2><p>Das Licht brennt in jeder Nacht und für jedes Boot.</p>"
            '<a href="https://licht.example.org/spenden"><span>Jetzt</span> <b>spenden</b></a>'
            "<dl><dt>Treppe</dt><dd>Einundneunzig neue Stufen führen hinauf zum Licht und zum Turm.</dd></dl>",
            "post.html",
        )
    )
    assert [(story.title, story.text) for story in found.stories] == [
        ("Treppe", "Einundneunzig neue Stufen führen hinauf zum Licht und zum Turm."),
    ]
    assert not found.is_organisation_sure


def test_a_last_day_with_its_year_is_found_in_a_post_without_a_date() -> None:
    figures = find_figures(["Wir brauchen 12.000 Euro bis 31.12.2026."], lexicon_of("de"), "de")
    assert figures.ending == "Wir brauchen 12.000 Euro bis 31.12.2026."


def test_a_german_goal_is_found_in_one_word_and_a_spanish_contribution_is_an_ask() -> None:
    said = "Unser Spendenziel liegt bei 8.500,- Euro."
    assert [one.figure for one in find_figures([said], lexicon_of("de"), "de").goals] == ["8500.00"]
    ask = "[Haz tu aporte](https://faro.example.org/aportes) para el faro y para la gente del barrio."
    assert [one.link for one in recognise(parse_post(ask)).asks.asks] == ["https://faro.example.org/aportes"]


@pytest.mark.parametrize(
    ("ask", "detail"),
    [
        ("[Donate]({link}) now, or read the news.", None),
        ("[Donate]({link}), or read the news.", None),
        ("[Donate]({link}) now, or read the news. Each coin buys oil.", "Each coin buys oil."),
        ("- **Donate:** each coin [buys oil]({link}).", "each coin buys oil."),
        ("- **Donate** – each coin [buys oil]({link}).", "each coin buys oil."),  # noqa: RUF001
    ],
)
def test_the_rest_of_a_sentence_that_begins_with_an_ask_is_no_line_of_its_own(ask: str, detail: str | None) -> None:
    found = recognise(parse_post(ask.format(link="https://lamp.example.org/donate"))).asks
    assert [one.detail for one in (*found.asks, *found.unsure)] == [detail]


def test_what_a_donation_does_in_french_is_no_look_back_and_what_was_done_is() -> None:
    titles = ["Ce que fait votre don", "Ce que nous avons accompli", "Ce que vos dons ont accompli"]
    told = [part_of(title, lexicon_of("fr")) for title in titles]
    assert told == [Part.BENEFITS, Part.LOOKING_BACK, Part.LOOKING_BACK]


def test_one_sentence_is_one_question_about_the_goal() -> None:
    notes = Notes()
    draft_campaign(recognise(parse_post("Our target is 500 new members and $9,000.")), {}, notes)
    assert [note.values for note in notes.to_decide if isinstance(note, Noted) and note.kind == "goal_said"] == [
        ("Our target is 500 new members and $9,000.",)
    ]


def test_the_last_day_of_a_french_drive_is_no_figure_of_what_was_raised() -> None:
    said = "Notre objectif est de réunir 12 000 € d’ici au 31 décembre pour les nuits et pour le phare."
    assert [one.kind for one in _told(said)] == []


def test_tiers_of_dues_are_told_one_by_one_with_their_names() -> None:
    told = _told(
        "## Become a member\n\n- Student: 15 euros a year\n- Supporter: 8 euros per month\n- Come and see us\n"
    )
    assert [(one.kind, one.name, one.amounts, one.per) for one in told if one.name] == [
        ("dues", "Student", (("15.00", "EUR"),), "year"),
        ("dues", "Supporter", (("8.00", "EUR"),), "month"),
    ]
    table = "| membership | a year |\n|---|---|\n| Household | $60 |\n| Child | $5 |\n"
    assert [(one.name, one.amounts) for one in _told(table)] == [
        ("Household", (("60.00", "USD"),)),
        ("Child", (("5.00", "USD"),)),
    ]


@pytest.mark.parametrize(
    ("said", "ratio"),
    [
        ("The Blue Lantern will match every gift 1-for-1, up to $4,000.", (1, 1)),
        ("A friend of the hut will match each gift 2:1 until noon.", (2, 1)),
        ("Double your gift today.", (1, 1)),
        ("All gifts are matched while it lasts.", None),
    ],
)
def test_matching_is_told_with_what_is_added(said: str, ratio: tuple[int, int] | None) -> None:
    assert [(one.kind, one.ratio) for one in _told(said)] == [("matching", ratio)]


@pytest.mark.parametrize(
    ("language", "said", "by", "ratio", "cap"),
    [
        ("en", "A donor will match every gift up to $50,000 until December 31.", "A donor", None, "50000.00"),
        ("en", "On Sunday, the Ridge Trust will match each gift 2:1.", "the Ridge Trust", (2, 1), None),
        ("en", "Your gift is matched by the Ridge Trust.", "Ridge Trust", None, None),
        ("en", "All gifts are doubled until December 31.", None, (1, 1), None),
        (
            "de",
            "Die Lampenstiftung verdoppelt jede Spende bis zu 5.000 Euro.",
            "Die Lampenstiftung",
            (1, 1),
            "5000.00",
        ),
        ("de", "Bis 31. Dezember wird jede Spende verdoppelt.", None, (1, 1), None),
        ("fr", "La Fondation Lampe double chaque don, jusqu’à 5 000 €.", "La Fondation Lampe", (1, 1), "5000.00"),
        ("es", "La Fundación Lámpara duplica cada donación.", "La Fundación Lámpara", (1, 1), None),
        ("it", "La Fondazione Lampada triplica ogni donazione.", "La Fondazione Lampada", (2, 1), None),
        ("nl", "De Lampstichting verdubbelt elke gift.", "De Lampstichting", (1, 1), None),
        ("pt", "A Fundação Lâmpada dobra cada doação.", "A Fundação Lâmpada", (1, 1), None),
        ("ja", "12月31日まで、ランプ財団が寄付と同額を100万円まで寄付します。", "ランプ財団", (1, 1), "1000000.00"),
    ],
)
def test_an_offer_to_match_is_told_with_whose_it_is_and_how_much(
    language: str, said: str, by: str | None, ratio: tuple[int, int] | None, cap: str | None
) -> None:
    (one,) = [
        one for one in _told(f"---\nlang: {language}\ndate: 2031-11-20\n---\n\n{said}\n") if one.kind == "matching"
    ]
    assert (one.by, one.ratio, one.amounts[0][0] if one.amounts else None) == (by, ratio, cap)
    assert one.day == (dt.date(2031, 12, 31) if "31" in said else None)


@pytest.mark.parametrize(
    ("language", "said", "kinds"),
    [
        ("en", "Give monthly: from $5 a month the stove stays warm.", ["monthly"]),
        ("en", "The stove burns every month.", []),
        ("de", "Oder spende jeden Monat 5 Euro.", ["monthly"]),
        ("fr", "Vous pouvez aussi donner chaque mois.", ["monthly"]),
        ("es", "También puedes donar cada mes.", ["monthly"]),
        ("it", "Puoi anche donare ogni mese.", ["monthly"]),
        ("nl", "Je kunt ook maandelijks een gift doen, of doneren per maand.", ["monthly"]),
        ("pt", "Você também pode doar todo mês.", ["monthly"]),
        ("ja", "毎月の寄付もできます。", ["monthly"]),
    ],
)
def test_giving_every_month_is_told(language: str, said: str, kinds: list[str]) -> None:
    assert [one.kind for one in _told(f"---\nlang: {language}\n---\n\n{said}\n")] == kinds


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("Membership is a sliding scale from $25 to $99 a year.", '[sliding_scale]\n# least = "25.00"  # USD'),
        ("- Student: $25 a year\n- Supporter: $99 a year", '[[dues]]\n# id = "supporter"\n# name = "Supporter"'),
        ("Membership is $99 a year.", 'dues = "99.00"  # USD'),
    ],
)
def test_dues_and_matching_stand_in_the_campaign_only_as_what_is_to_do(said: str, written: str) -> None:
    text = (
        "---\nlang: en\ndate: 2031-11-20\n---\n\n[Donate](https://hut.example.org/donate)\n\n"
        "A donor will match every gift up to $5,000. Gifts are matched until December 31. Give monthly!\n\n"
        f"## Become a member\n\n[Join as a member](https://hut.example.org/join)\n\n{said}\n"
    )
    found, notes = recognise(parse_post(text)), Notes()
    draft = draft_campaign(found, {}, notes)
    assert not {"matching", "giving", "dues", "sliding_scale"} & draft.values.keys()
    assert all("dues" not in ask for ask in draft.values["asks"])
    file = campaign_toml(draft)
    assert f"# {written}" in file
    assert '# by = "A donor"\n# cap = "5000.00"  # USD\n# ratio = "1:1"  # not said\n# ends = 2031-12-31' in file
    assert "# [giving]\n# monthly = true\n" in file
    (matching,) = [PostWords().note(one) for one in notes.to_decide if isinstance(one, MatchingSaid)]
    assert "by “A donor”; the ratio is not said; at most $5,000.00; until Dec 31, 2031" in matching


def test_titles_that_are_cut_are_to_decide() -> None:
    long = "Many words about the hut and its stove and its roof and its door and its window and all else"
    post = parse_post(f"---\ntitle: {long}\n---\n[Donate](https://hut.example.org/donate)\n\n## {long}\n\n{long}.\n")
    found, notes = recognise(post), Notes()
    draft = draft_campaign(found, {}, notes)
    assert {"title", "highlights.0.title"} <= draft.to_do.keys()
    assert {Noted("title_cut"), Noted("titles_cut", count=1)} <= set(notes.to_decide)
    told = account(post, found, draft.values, draft.to_do.keys(), notes.left_out)
    assert (told[0].fate, told[0].why) == ("to_decide", "cut")


def test_a_goal_in_japanese_stands_right_behind_other_signs() -> None:
    figures = find_figures(["目標は2032年1月31日までに245万円です。"], lexicon_of("ja"), "ja")
    assert [(one.figure, one.currency) for one in figures.goals] == [("2450000.00", "JPY")]
