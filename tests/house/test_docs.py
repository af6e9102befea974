"""The pages say what is there: links lead somewhere, files and names exist, commands are understood, tables agree."""

import contextlib
import io
import re
import shlex
from pathlib import Path
from typing import get_args

import pytest

from kiosk.cli import main
from kiosk.machine.settings import NAMES
from kiosk.model.feed_source import FeedKind
from kiosk.model.languages import OWN_NAMES, PROOF_READ
from kiosk.payments.permissions import PERMISSIONS
from tests.conftest import CHECKOUT
from tests.house.test_imports import MAY_IMPORT, MAY_IMPORT_ALL, room_of

DOCS = CHECKOUT / "docs"
FOLDERS = ("docs", "findings", "packaging")
PAGES = sorted(
    [*CHECKOUT.glob("*.md"), *(file for name in FOLDERS for file in (CHECKOUT / name).rglob("*.md"))],
    key=lambda page: str(page.relative_to(CHECKOUT)),
)
TEXTS = {page: page.read_text("utf-8") for page in PAGES}
_FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
_OURS = ("kiosk/", "tests/", "resources/", "packaging/", "docs/", ".ci/")


def fences(text: str, language: str) -> list[str]:
    return [block for _, named, block in _FENCE.findall(text) if named == language]


def prose(text: str) -> str:
    return _FENCE.sub("", text)


def spans(text: str) -> list[str]:
    """What stands in backticks."""
    return [" ".join(span.split()) for span in re.findall(r"`([^`]+)`", prose(text))]


def anchors(text: str) -> set[str]:
    """Where a link may lead within a page, as GitHub names it."""
    titles = re.findall(r"^#+ (.+)$", prose(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


def table_below(page: str, heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its head."""
    below = (DOCS / page).read_text("utf-8").partition(f"\n{heading}\n")[2]
    lines = re.findall(r"^ *\|(.+)\|$", below.partition("\n## ")[0], re.MULTILINE)
    return [[cell.strip() for cell in line.split("|")] for line in lines[2:]]


def exists(name: str) -> bool:
    """Whether a path is there, or below tests/; `…` and `XX` stand for anything, a name with :: is a test."""
    file, _, test = name.partition("::")
    pattern = re.sub(r"…|XX", "*", file).rstrip("/")
    found = [*CHECKOUT.glob(pattern), *(CHECKOUT / "tests").glob(pattern)]
    return bool(found) and (not test or f"def {test}" in found[0].read_text("utf-8"))


def is_defined(dotted: str) -> bool:
    """Whether `kiosk.model.link.check_link` names a module, or something in one."""
    module = CHECKOUT / dotted.replace(".", "/")
    if module.is_dir() or module.with_suffix(".py").is_file():
        return True
    holder = module.parent.with_suffix(".py")
    return holder.is_file() and re.search(rf"\b{module.name}\b", holder.read_text("utf-8")) is not None


def words_of_commands() -> list[list[str]]:
    """Every `kiosk …` that a page names, as words after `kiosk`."""
    lines: set[str] = set()
    for text in TEXTS.values():
        named = [span for span in spans(text) if span.startswith("kiosk ")]
        typed = [line.removeprefix("$ ") for block in fences(text, "console") for line in block.splitlines()]
        lines.update(
            [*named, *(line.strip() for line in typed if line.strip().removeprefix("$ ").startswith("kiosk "))]
        )
    return [shlex.split(line.removeprefix("$ "))[1:] for line in sorted(lines) if "…" not in line]


def test_there_are_pages_to_read() -> None:
    assert len(PAGES) > 30
    assert len(words_of_commands()) > 40


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(CHECKOUT)))
def test_every_link_within_the_project_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)\s]+)\)", prose(TEXTS[page]))
    links += re.findall(r"^\[[^]]+\]: (\S+)$", TEXTS[page], re.MULTILINE)
    dead = []
    for link in links:
        if link.startswith("https://"):
            continue
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        if not target.exists() or (anchor and anchor not in anchors(target.read_text("utf-8"))):
            dead.append(link)
    assert not dead


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(CHECKOUT)))
def test_every_file_and_name_in_backticks_is_there(page: Path) -> None:
    named = spans(TEXTS[page])
    paths = [name for name in named if name.startswith(_OURS) and " " not in name]
    dotted = [name for name in named if re.fullmatch(r"kiosk(\.\w+)+", name)]
    missing = [name for name in paths if not exists(name)] + [name for name in dotted if not is_defined(name)]
    assert not missing


def test_every_class_and_constant_that_developers_read_of_is_there() -> None:
    named = {name for page in PAGES if page.parent == DOCS for name in spans(TEXTS[page])}
    classes = {name for name in named if re.fullmatch(r"(?:[A-Z][a-z]+){2,}(?:\.[a-z_]+)?", name)}
    names = {part for name in classes for part in name.split(".")} | {
        name for name in named if re.fullmatch("[A-Z]{5,}", name)
    }
    assert len(classes) > 8
    ours = "".join(file.read_text("utf-8") for name in ("kiosk", "tests") for file in (CHECKOUT / name).rglob("*.py"))
    scenes = {file.name for file in (CHECKOUT / "resources" / "qml").rglob("*.qml")}
    unknown = {name for name in names if not re.search(rf"(?:class|def) {name}\b|^{name}\b.* = ", ours, re.MULTILINE)}
    assert {name for name in unknown if name != "qml" and f"{name.removesuffix('.qml')}.qml" not in scenes} == set()


def test_what_the_pages_call_a_button_is_what_stands_on_it() -> None:
    """In the pages for people at the booth, what begins with a capital in *asterisks* is a text on the screen."""
    folders = ("kiosk/**/*.py", "resources/qml/**/*.qml")
    sources = "".join(file.read_text("utf-8") for pattern in folders for file in sorted(CHECKOUT.glob(pattern)))
    called = set()
    for page in ("staff.md", "volunteers.md", "finance.md", "cards.md", "fleet.md"):
        text = " ".join(prose(TEXTS[DOCS / page]).split())
        called |= {(page, label) for label in re.findall(r"(?<!\*)\*([A-Z][^*]+)\*(?!\*)", text)}
    assert len(called) > 30
    assert [(page, label) for page, label in sorted(called) if f'"{label}"' not in sources] == []


@pytest.mark.parametrize("words", words_of_commands(), ids=" ".join)
def test_every_command_is_understood(words: list[str]) -> None:
    """Its help is asked for, so that nothing is done: the commands must be there, and each option in the help."""
    said = io.StringIO()
    asked = ["run", *words] if words[0].startswith("-") and words != ["--help"] else words
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said), pytest.raises(SystemExit) as ended:
        main([*asked, "--help"])
    assert ended.value.code == 0, said.getvalue()
    assert [word for word in words if word.startswith("--") and word not in said.getvalue()] == []


def test_the_table_of_rooms_is_the_one_that_is_enforced() -> None:
    rows = {room.strip("`"): allowed for room, _, allowed in table_below("development.md", "## The rooms")}
    written = {room_of(CHECKOUT / path): allowed for path, allowed in rows.items()}
    enforced = {room: ", ".join(sorted(rooms)) or "nothing of ours" for room, rooms in MAY_IMPORT.items()}
    enforced |= dict.fromkeys(MAY_IMPORT_ALL - {"__main__", "__init__"}, "everything")
    assert written == enforced, "docs/development.md and tests/house/test_imports.py differ"
    assert all((CHECKOUT / path).exists() for path in rows)


def test_staff_read_of_every_setting_and_of_every_kind_of_feed() -> None:
    settings = {name for row in table_below("staff.md", "## This machine's settings") for name in spans(row[0])}
    assert settings == set(NAMES) - {"uuid"}
    kinds = [name for row in table_below("staff.md", "## The live goal") for name in spans(row[0])]
    assert sorted(kinds) == sorted(get_args(FeedKind))


def test_the_permissions_to_tick_are_those_that_are_checked() -> None:
    ticked = [": ".join(row) for row in table_below("cards.md", "## Set it up")]
    assert ticked == [permission.name for permission in PERMISSIONS]


def test_every_page_is_found_from_the_index() -> None:
    index = TEXTS[DOCS / "README.md"]
    decisions = TEXTS[DOCS / "decisions" / "README.md"]
    assert [
        page.name for page in DOCS.glob("*.md") if page.name != "README.md" and f"({page.name})" not in index
    ] == []
    numbered = [page for page in sorted((DOCS / "decisions").glob("*.md")) if page.name != "README.md"]
    assert [int(page.name[:4]) for page in numbered] == list(range(1, len(numbered) + 1))
    for page in numbered:
        number, title = re.findall(r"^# (\d+)\. (.+)$", TEXTS[page], re.MULTILINE)[0]
        assert f"| {number} | [{title}]({page.name}) |" in decisions
        assert re.findall(r"^## (.+)$", TEXTS[page], re.MULTILINE) == ["Context", "Choice", "Price"]


def test_the_readme_is_one_page() -> None:
    text = TEXTS[CHECKOUT / "README.md"]
    assert len(text.split()) <= 600
    assert "](packaging/pictures/attract.png)" in text
    for command in ("run", "test"):
        assert f"python3 packaging/from_source.py {command}\n" in fences(text, "console")
    assert "not tried yet" in text


def test_the_languages_that_nobody_has_proofread_are_marked() -> None:
    rows = re.findall(
        r"^\| ([^|]+) \| [^|]+ \| [^|]+ \| (yes|\*\*not yet\*\*) \|$", TEXTS[DOCS / "languages.md"], re.MULTILINE
    )
    names = {"English": "en", "Spanish": "es", "French": "fr", "German": "de", "Italian": "it"}
    names |= {"Portuguese (Brazil)": "pt-BR", "Japanese": "ja", "Hindi": "hi", "Arabic": "ar", "Hebrew": "he"}
    read = {names[name]: said == "yes" for listed, said in rows for name in listed.split(", ")}
    assert read == {code: code in PROOF_READ for code in OWN_NAMES}
