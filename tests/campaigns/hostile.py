"""Campaign files as carelessness and malice write them: a named corpus, and more by seed out of the example."""

import io
import os
import random
import struct
import tomllib
import zlib
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import tomlkit
from PIL import Image

from kiosk.system.resources import resource_folder
from tests.model.test_link import HOSTILE as HOSTILE_LINKS

EXAMPLE = (resource_folder() / "campaigns" / "psf-2023" / "campaign.toml").read_text("utf-8")
VALUES = tomllib.loads(EXAMPLE)
MARKUP = '<img src="https://evil.example/a.png" onerror=alert(1)><b>x</b>'
SEED = 20231115

Key = tuple[str | int, ...]
Outcome = Literal["refused", "loaded", "either"]


@dataclass(frozen=True)
class Case:
    """One hostile campaign: `make` puts it into an empty folder."""

    name: str
    outcome: Outcome
    make: Callable[[Path], None]


def _file(name: str, outcome: Outcome, data: str | bytes | Callable[[], str], **others: bytes) -> Case:
    def make(folder: Path) -> None:
        text = data() if callable(data) else data
        (folder / "campaign.toml").write_bytes(text if isinstance(text, bytes) else text.encode())
        for other, content in others.items():
            (folder / other.replace("_", ".")).write_bytes(content)

    return Case(name, outcome, make)


def _places(value: object, place: Key = ()) -> Iterator[tuple[Key, object]]:
    """Every place of the example with its value."""
    if place:
        yield place, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _places(inner, (*place, key))
    if isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _places(inner, (*place, index))


def _with(place: Key, value: object) -> Callable[[], str]:
    """The example with `value` at `place`, written when its turn comes."""

    def text() -> str:
        values: Any = deepcopy(VALUES)
        table = values
        for part in place[:-1]:
            table = table[part]
        table[place[-1]] = value
        return tomlkit.dumps(values)

    return text


def _line(old: str, new: str) -> str:
    assert EXAMPLE.count(old) == 1, old
    return EXAMPLE.replace(old, new)


def _above(text: str) -> str:
    return f"{text}\n{EXAMPLE}"


def _named(place: Key) -> str:
    return ".".join(map(str, place))


SYNTAX = {
    "nothing": "",
    "only blank lines": "\n" * 1000,
    "only a comment": "# campaign",
    "no TOML but JSON": '{"title": "x"}',
    "no TOML but YAML": "title: x\nasks:\n  - kind: donate\n",
    "no TOML but a page": "<!DOCTYPE html><html><body>Sign in to the network</body></html>",
    "no TOML but a program": "import os\nos.system('true')\n",
    "no TOML but a mailbox": "From: someone\nSubject: campaign\n\ntitle = 1\n",
    "two values": _above("a = 1 2"),
    "no value": _above("a ="),
    "no key": _above("= 1"),
    "a table that never closes": _above("[a"),
    "a list that never closes": EXAMPLE + "\na = [1, 2\n",
    "a text that never closes": EXAMPLE + '\na = "x\n',
    "a long text that never closes": EXAMPLE + '\na = """x\n' + "y\n" * 10_000,
    "a long literal that never closes": EXAMPLE + "\na = '''x\n" + "y\n" * 10_000,
    "an escape that is none": _above(r'a = "\q"'),
    "a lone surrogate by escape": _above(r'a = "\ud800"'),
    "half a pair in a title": _line('title = "Thank you!"', r'title = "Thank \udc00"'),
    "a number with thousands of digits": _above("a = " + "9" * 5000),
    "a hexadecimal number with thousands of digits": _above("a = 0x" + "f" * 4000),
    "an octal number with thousands of digits": _above("a = [0o" + "7" * 5000 + "]"),
    "a binary number with thousands of digits": _above("[a]\nb = 0b" + "1" * 15_000),
    "a date that is none": _above("a = 2023-02-30"),
    "a key twice": _line('currency = "USD"', 'currency = "USD"\ncurrency = "EUR"'),
    "a table twice": EXAMPLE + "\n[look]\n",
    "a table over a list": EXAMPLE + "\n[asks]\n",
    "a list over a table": EXAMPLE + "\n[[look]]\n",
    "a dotted key over a table": EXAMPLE + "\n[dates.more]\n[dates]\n",
    "a key twice in one line": _above("a = { b = 1, b = 2 }"),
    "a NUL in a text": EXAMPLE.replace("Donate", "Do\0nate"),
    "a NUL at the end": EXAMPLE + "\0",
    "a bell in a comment": _above("# \x07"),
    "a carriage return alone": EXAMPLE.replace("\n", "\r"),
    "lists in lists": _above("a = " + "[" * 10_000 + "]" * 10_000),
    "lists in lists without an end": _above("a = " + "[" * 500_000),
    "tables in tables": _above("a = " + "{a = " * 5000 + "1" + "}" * 5000),
    "a key of a hundred thousand parts": _above(".".join("a" * 100_000) + " = 1"),
    "a heading of a hundred thousand parts": EXAMPLE + "\n[" + ".".join("a" * 100_000) + "]\n",
    "a link of a thousand parts": _line('link = "https://psfmember.org/"', "link." + ".".join("a" * 1000) + " = 1"),
    "two hundred thousand numbers": _above("a = [" + "1," * 200_000 + "]"),
    "sixty thousand keys": "".join(f"k{number} = 1\n" for number in range(60_000)) + EXAMPLE,
    "thirty thousand tables": EXAMPLE + "[[x]]\n" * 30_000,
    "backslashes and quotes": '\\"""a"\n' * 100_000,
    "quotes": '"' * 900_000,
    "apostrophes": "'" * 900_001,
    "brackets": "[" * 900_000,
    "points": "." * 900_000,
    "equal signs": "=" * 900_000,
    "one byte too many": EXAMPLE + "#" * (1_000_001 - len(EXAMPLE.encode())),
    "ten million bytes": "#" * 10_000_000,
}
BYTES = {
    "UTF-16 with a mark": EXAMPLE.encode("utf-16"),
    "UTF-16 without a mark": EXAMPLE.encode("utf-16-le"),
    "UTF-32": EXAMPLE.encode("utf-32"),
    "Latin 1": EXAMPLE.replace("Łukasz", "Lukász").replace("\u2019", "'").encode("latin-1", "replace"),
    "a lone continuation byte": b"# \x80\n" + EXAMPLE.encode(),
    "an overlong slash": EXAMPLE.encode().replace(b"Donate", b"Do\xc0\xafnate"),
    "a surrogate in UTF-8": EXAMPLE.encode().replace(b"Donate", b"Do\xed\xa0\x80nate"),
    "beyond Unicode": EXAMPLE.encode().replace(b"Donate", b"Do\xf4\x90\x80\x80nate"),
    "a character cut in half": EXAMPLE.encode()[: EXAMPLE.encode().index("\u2019".encode()) + 1],
    "two marks at the beginning": b"\xef\xbb\xbf\xef\xbb\xbf" + EXAMPLE.encode(),
    "a zip": b"PK\x03\x04" + bytes(range(256)) * 20,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(1000),
    "a hundred thousand NULs": bytes(100_000),
}
WRONG_VALUES: dict[str, tuple[Key, object]] = {
    "a form to come": (("schema",), 2),
    "a form as text": (("schema",), "1"),
    "a form as truth": (("schema",), True),
    "a form without end": (("schema",), 2**62),
    "a currency in small letters": (("currency",), "usd"),
    "a currency that is none": (("currency",), "XXX"),
    "a currency as markup": (("currency",), MARKUP),
    "a language as a path": (("language",), "../../etc"),
    "a short name as a path": (("id",), "../../etc"),
    "a short name as a command": (("id",), "a; rm -rf /"),
    "a zone as a path": (("dates", "time_zone"), "../../../etc/passwd"),
    "a zone as a device": (("dates", "time_zone"), "/dev/zero"),
    "a zone as a folder": (("dates", "time_zone"), "America"),
    "a zone of a thousand parts": (("dates", "time_zone"), "A/" * 1000),
    "a zone with a NUL": (("dates", "time_zone"), "UTC\0"),
    "a day as words": (("dates", "starts"), "15 November"),
    "a day with a time": (("dates", "starts"), "2023-11-15T00:00:00Z"),
    "a day as seconds": (("dates", "starts"), 1_700_000_000),
    "a moment that never was": (("goals", 0, "as_of"), float("inf")),
    "an amount without end": (("amounts", 0, "amount"), float("inf")),
    "an amount that is no number": (("amounts", 0, "amount"), float("nan")),
    "an amount below zero": (("amounts", 0, "amount"), -25),
    "an amount of nothing": (("amounts", 0, "amount"), "0.00"),
    "an amount beyond eight digits": (("amounts", 0, "amount"), "1000000"),
    "an amount in other digits": (("amounts", 0, "amount"), "٢٥"),
    "an amount with thousands marks": (("amounts", 0, "amount"), "1,000.00"),
    "an amount as a formula": (("amounts", 0, "amount"), "=1+1"),
    "an amount of a million digits": (("amounts", 0, "amount"), "9" * 900_000),
    "a target of nothing": (("goals", 0, "target"), 0),
    "a target below zero": (("goals", 1, "target"), -1),
    "a target beyond counting": (("goals", 1, "target"), 10**18),
    "a count of gifts below zero": (("goals", 0, "start_count"), -1),
    "a count of gifts beyond counting": (("goals", 0, "start_count"), 10**18),
    "a stretch below the target": (("goals", 0, "stretch"), "1"),
    "milestones in falling order": (("goals", 0, "milestones"), ["2", "1"]),
    "a thousand milestones": (("goals", 1, "milestones"), list(range(1000))),
    "two goals of one name": (("goals", 1, "id"), "gifts"),
    "two asks of one kind": (("asks", 1, "kind"), "donate"),
    "an ask of a kind to come": (("asks", 1, "kind"), "sponsor"),
    "an ask whose kind is a table": (("asks", 1, "kind"), {"a": {"b": [1, {"c": 2}]}}),
    "an attribution that splits the link": (("asks", 0, "attribution"), "a=1#b"),
    "an attribution with a strange placeholder": (("asks", 0, "attribution"), "src={who}"),
    "an attribution with an address": (("asks", 0, "attribution"), "next=https://evil.example/"),
    "a printed address of someone else's user": (("asks", 0, "printed"), "psfmember.org@evil.example"),
    "a printed address of markup": (("asks", 0, "printed"), "<img src=x>"),
    "a printed address of nothing": (("asks", 0, "printed"), ""),
    "a printed address on two lines": (("asks", 0, "printed"), "psfmember.org\nevil.example"),
    "a printed address in other letters": (("asks", 0, "printed"), "ps\u0444member.org"),
    "no host at all": (("allowed_hosts",), []),
    "every host": (("allowed_hosts",), ["*"]),
    "every host of an ending": (("allowed_hosts",), ["*.org"]),
    "a host in numbers": (("allowed_hosts",), ["127.0.0.1"]),
    "a host in other letters": (("allowed_hosts",), ["psfm\u0435mber.org"]),
    "a host with a port": (("allowed_hosts",), ["psfmember.org:443"]),
    "a thousand hosts": (("allowed_hosts",), [f"h{number}.example" for number in range(1000)]),
    "a host of a thousand letters": (("allowed_hosts",), ["a" * 1000 + ".org"]),
    "a white surface under white text": (("look", "deep"), "#ffffff"),
    "a black accent under dark text": (("look", "accent"), "#000000"),
    "a colour as a name": (("look", "deep"), "navy"),
    "a colour as a style": (("look", "deep"), "#14304a; background: url(https://evil.example)"),
    "a colour in other digits": (("look", "deep"), "#\uff11\uff14304a"),
    "a title of nothing": (("title",), ""),
    "a title of blanks": (("title",), " \t\u3000\u200b"),
    "a title of invisible letters": (("title",), "\u3164\u115f\u2060"),
    "a title of emoji": (("title",), "🎉🎉🎉"),
    "a title of marks alone": (("title",), "\u200f\u202e"),
    "a title of half a million letters": (("title",), "é" * 400_000),
    "a story of a page": (("highlights", 0, "text"), "x" * 701),
    "a hundred stories": (("highlights",), [{"title": "a", "text": "b"}] * 100),
    "a story that is a number": (("highlights", 0), 5),
    "no asks": (("asks",), []),
    "three asks": (("asks",), VALUES["asks"] + VALUES["asks"][:1]),
    "benefits without lines": (("benefits", "lines"), []),
    "a benefit of a table": (("benefits", "lines"), [{"a": 1}]),
}
PICTURE_PATHS = {
    "above the folder": "../logo.png",
    "far above the folder": "../../../../../../etc/shadow.png",
    "above by a detour": "pictures/../../logo.png",
    "from the root": "/etc/logo.png",
    "a device": "/dev/zero.png",
    "by backslashes": r"..\..\logo.png",
    "on a drive": "C:logo.png",
    "on another machine": r"\\server\share\logo.png",
    "as an address": "https://evil.example/logo.png",
    "as a file's address": "file:///etc/logo.png",
    "as Qt's resource": "qrc:/logo.png",
    "as Qt's short resource": ":/logo.png",
    "of the screen's own": "image://code/8/https%3A%2F%2Fevil.example",
    "as data": "data:image/png;base64,iVBORw0KGgo=.png",
    "with a stream": "logo.png:hidden",
    "with a NUL": "logo\0.png",
    "of another kind": "logo.svg",
    "of a kind hidden before the ending": "logo.png.exe",
    "without an ending": "logo",
    "of nothing": "",
    "of two points": "..",
    "of a thousand letters": "a" * 1000 + ".png",
}
TEXTS = {
    "a turned direction": "\u202egnp.etanod\u202c",
    "isolated directions": "\u2066\u2067\u2068abc",
    "a heap of marks": "Z" + "\u0300" * 3000 + "algo",
    "control characters": "a\u0007\u0008\u001b[2J\u009b31mb",
    "invisible letters": "a\u200b\u2060\ufeff\u00adb",
    "tags": "a\U000e0041\U000e0042b",
    "private signs": "a\ue000\U0010fffd",
    "signs that are none": "a\uffff\U0001fffe",
    "an object": "a\ufffcb",
    "lines and paragraphs": "a\u2028b\u2029c\nd",
    "a template": "{kiosk} %s %(x)s ${HOME} {{7*7}} $(id)",
    "a script": "<script>alert(1)</script>",
    "an entity": "&lt;img&gt; &#x202e;",
    "Markdown": "[click](https://evil.example) ![x](file:///etc/passwd)",
    "an address": "https://evil.example/",
    "a very long word": "x" * 80,
}


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def _good_png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (600, 400)).save(out, "PNG")
    return out.getvalue()


PICTURES = {
    "that are no picture": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "of nothing": b"",
    "cut short": _good_png()[:40],
    "of a billion pixels": _png(40_000, 40_000),
    "without a size": _png(0, 0),
    "of a signature": b"\xff\xd8\xff",
}


def _moved(how: Callable[[Path], None]) -> Callable[[Path], None]:
    """A folder with the example's file under another name, and whatever `how` does with it."""

    def make(folder: Path) -> None:
        (folder / "other.toml").write_text(EXAMPLE, "utf-8")
        how(folder)

    return make


def _places_of_files() -> Iterator[Case]:
    name = "campaign.toml"
    yield Case("no file", "refused", lambda _: None)
    yield Case("a folder for a file", "refused", _moved(lambda folder: (folder / name).mkdir()))
    if os.name != "posix":
        return
    yield Case("a pipe", "refused", _moved(lambda folder: os.mkfifo(folder / name)))
    for title, target in {
        "a link to a good file": "other.toml",
        "a link out of the folder": "/etc/passwd",
        "a link to a device": "/dev/zero",
        "a link to itself": name,
        "a link to nowhere": "nowhere.toml",
        "a link to a folder": ".",
    }.items():
        yield Case(title, "refused", _moved(lambda folder, target=target: (folder / name).symlink_to(target)))  # type: ignore[misc]


def named_cases() -> Iterator[Case]:
    """The corpus: each case for a reason that its name says."""
    yield from _places_of_files()
    for name, text in SYNTAX.items():
        yield _file(name, "refused", text)
    for name, data in BYTES.items():
        yield _file(name, "refused", data)
    yield _file("one mark at the beginning", "loaded", b"\xef\xbb\xbf" + EXAMPLE.encode())
    yield _file("a file that just fits", "loaded", EXAMPLE + "#" * (1_000_000 - len(EXAMPLE.encode())))
    yield _file("a text of a million letters under an unknown key", "loaded", _above(f'a = "{"x" * 900_000}"'))
    for key in ('"²"', '"1"', '""', '"a.b"', '"\\n"', '"\\u202e"', "__class__", "model_config", f'"{"k" * 900_000}"'):
        yield _file(f"the unknown key {key[:20]}", "loaded", _above(f"{key} = 1"))
    for name, (place, value) in WRONG_VALUES.items():
        yield _file(name, "refused", _with(place, value))
    for name, link in HOSTILE_LINKS.items():
        if link.strip() == link:  # blanks around a link are a slip of the hand, and taken off
            yield _file(f"a link with {name}", "refused", _with(("asks", 0, "link"), link))
    for name, path in PICTURE_PATHS.items():
        yield _file(f"a picture {name}", "refused", _with(("look", "logo"), path))
    for name, data in PICTURES.items():
        yield _file(f"bytes {name}", "loaded", _with(("look", "logo"), "logo.png"), logo_png=data)
    for name, text in TEXTS.items():
        yield _file(f"a title with {name}", "loaded", _with(("title",), text))
    for place, value in _places(VALUES):
        if isinstance(value, str) and place[-1] in (
            "title",
            "text",
            "detail",
            "does",
            "credit",
            "both",
            "organisation",
        ):
            short = MARKUP[:38] if place[0] == "asks" else MARKUP
            yield _file(f"markup in {_named(place)}", "loaded", _with(place, short))


SWAPS: tuple[object, ...] = (
    "",
    "x",
    0,
    -1,
    2**62,
    1.5,
    float("nan"),
    float("-inf"),
    True,
    [],
    {},
    [[]],
    [{}],
    ["x"] * 50,
    {"a": {"b": 1}},
    {"kind": 1, "text": [], "link": {}},
)


def generated_cases() -> Iterator[Case]:
    """More, by seed: another value at every place, and the file cut, flipped, mixed up and repeated."""
    chance = random.Random(SEED)  # noqa: S311 - for tests
    for place, _ in _places(VALUES):
        for value in chance.sample(SWAPS, 2):
            yield _file(f"{value!r:.20} at {_named(place)}", "either", _with(place, value))
    data = EXAMPLE.encode()
    for number in range(60):
        at = chance.randrange(len(data))
        yield _file(f"cut {number} at byte {at}", "either", data[:at])
    for number in range(100):
        flipped = bytearray(data)
        for _ in range(chance.choice([1, 1, 3, 20])):
            flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
        yield _file(f"flips {number}", "either", bytes(flipped))
    lines = EXAMPLE.splitlines(keepends=True)
    for number in range(60):
        mixed = lines[:]
        for _ in range(chance.choice([1, 2, 5])):
            line = mixed.pop(chance.randrange(len(mixed)))
            if chance.random() < 0.6:
                mixed.insert(chance.randrange(len(mixed)), line * chance.choice([1, 1, 2]))
        yield _file(f"mixed lines {number}", "either", "".join(mixed))
    marks = ['"', "'", '"""', "[", "]", "{", "}", "=", ".", "#", "\n", "\\", "\0", "\u202e", "[[", "é", "1", ","]
    for number in range(60):
        text = EXAMPLE
        for _ in range(chance.choice([1, 2, 8])):
            at = chance.randrange(len(text))
            text = text[:at] + chance.choice(marks) * chance.choice([1, 1, 3]) + text[at:]
        yield _file(f"marks {number}", "either", text)
