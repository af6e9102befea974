"""What no module does, or only one with a reason: connections, programs, orders to a terminal, errors swallowed."""

import ast
from collections.abc import Callable, Iterator

import pytest

from tests.conftest import CHECKOUT

PACKAGE = CHECKOUT / "kiosk"
NODES = {
    str(file.relative_to(PACKAGE)): list(ast.walk(ast.parse(file.read_text("utf-8"))))
    for file in PACKAGE.rglob("*.py")
}

SOCKETS = {
    "simulator/serving.py": "it is a Stripe on this machine's own address",
    "simulator/wire.py": "a part of it, which fails as a network does",
    "simulator/phone.py": "a simulated donor's phone, which asks that one only",
    "feeds/downloading.py": "names the answer of a connection that net has made",
    "feeds/fetching.py": "likewise",
    "feeds/reaching.py": "likewise",
    "feeds/trouble.py": "names the errors of such a connection",
    "ledger/fleet/address.py": "names the system's own authorities for PostgreSQL's client",
    "system/display.py": "asks the display's own socket on this machine",
    "system/service_manager.py": "tells the service manager on this machine",
    "ui/window.py": "a pair within this process, by which a signal wakes the loop",
}
PROGRAMS = {
    "system/child.py": "the one place that starts programs, with an environment of its own",
    "system/libraries.py": "the set-up as root, likewise",
}
OUTPUT = {
    "app/kiosk.py": "run by a command, whose output is cleaned",
    "app/report_child.py": "a pipe to the kiosk",
    "app/running.py": "likewise",
    "campaigns/illustrator.py": "a pipe to the kiosk, and an error's name",
    "campaigns/picture_decoder.py": "likewise",
    "campaigns/posts/reading_child.py": "a pipe to the kiosk",
    "campaigns/checking_child.py": "likewise",
    "cli.py": "after the output is cleaned",
    "system/libraries.py": "the set-up, which says what this program knows",
}
BROAD = {
    "booth/day_end.py": "a report that fails keeps nobody from closing the booth; it is logged and told",
    "campaigns/illustrator.py": "a process without which the figures stand in; whatever it is, it is logged",
    "campaigns/picture_decoder.py": "a process made to fail: any error is the same answer",
    "checks/check.py": "a check that breaks is a finding",
    "machine/system_keyring.py": "keyrings raise what they like; it is told as trouble",
    "ui/lanes.py": "brought home to the screen's thread, which raises or logs it",
}
PRECIOUS = ("giving/", "ledger/", "payments/", "reconciliation/", "net/")
"""Rooms in which an error that nobody expected must come out: it may be money."""


def named(node: ast.AST) -> set[str]:
    """The modules that an import names."""
    match node:
        case ast.Import(names=names):
            return {alias.name for alias in names}
        case ast.ImportFrom(module=str(module), names=names):
            return {module, *(f"{module}.{alias.name}" for alias in names)}
        case _:
            return set()


def dotted(node: ast.AST | None) -> str:
    """`a.b.c` as it is written; empty for anything else."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{dotted(value)}.{name}"
        case _:
            return ""


def calls(node: ast.AST) -> str:
    return dotted(node.func) if isinstance(node, ast.Call) else ""


def connects(node: ast.AST) -> bool:
    parts = {name.partition(".")[0] for name in named(node)}
    others = {"asyncio", "ftplib", "http", "selectors", "smtplib", "socket", "socketserver", "ssl", "xmlrpc"}
    return bool(parts & others) or any(name.startswith("urllib.request") for name in named(node))


def starts_programs(node: ast.AST) -> bool:
    if named(node) & {"subprocess", "multiprocessing", "pty"}:
        return True
    return calls(node).startswith(("os.exec", "os.spawn", "os.posix_spawn", "os.fork", "os.system", "os.popen"))


def writes_out(node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute):
        return dotted(node) in ("sys.stdout", "sys.stderr", "sys.__stdout__", "sys.__stderr__")
    return calls(node) == "print"


def goes_past_the_cleaner(node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute):
        return dotted(node) in ("sys.__stdout__", "sys.__stderr__", "sys.stdout.buffer", "sys.stderr.buffer")
    return calls(node) == "uncleaned"


def swallows_anything(node: ast.AST) -> bool:
    match node:
        case ast.ExceptHandler(type=caught):
            is_broad = caught is None or dotted(caught) in ("Exception", "BaseException")
            return is_broad and not any(isinstance(one, ast.Raise) for one in ast.walk(node))
        case ast.Call(args=args) if calls(node).endswith("suppress"):
            return any(dotted(one) in ("Exception", "BaseException") for one in args)
        case _:
            return False


def runs_text(node: ast.AST) -> bool:
    unsafe = {"pickle", "marshal", "shelve", "code", "codeop"}
    if named(node) & unsafe or calls(node) in ("eval", "exec", "compile", "yaml.load", "tempfile.mktemp"):
        return True
    return isinstance(node, ast.Call) and any(
        (one.arg == "shell") or (one.arg == "verify" and ast.unparse(one.value) == "False") for one in node.keywords
    )


def found(wrong: Callable[[ast.AST], bool]) -> Iterator[str]:
    return (name for name, nodes in NODES.items() if any(map(wrong, nodes)))


def test_only_the_room_of_the_network_makes_connections() -> None:
    assert {name for name in found(connects) if not name.startswith("net/")} == SOCKETS.keys()


def test_programs_are_started_in_one_place_with_an_environment_of_their_own() -> None:
    assert set(found(starts_programs)) == PROGRAMS.keys()
    for name in ("system/child.py", "system/libraries.py"):
        starts = [node for node in NODES[name] if calls(node).startswith("subprocess.")]
        assert starts
        assert all("env" in {one.arg for one in node.keywords} for node in starts if isinstance(node, ast.Call))


def test_text_goes_to_a_terminal_by_the_cleaner_alone() -> None:
    assert {name for name in found(writes_out) if not name.startswith("commands/")} == OUTPUT.keys()
    # The line that says how far something is moves the cursor on purpose.
    assert set(found(goes_past_the_cleaner)) == {
        "app/report_child.py",
        "campaigns/illustrator.py",
        "campaigns/picture_decoder.py",
        "campaigns/posts/reading_child.py",
        "campaigns/checking_child.py",
        "commands/ledger_opening.py",
    }


def test_no_error_that_nobody_expected_is_swallowed_where_money_may_be() -> None:
    assert set(found(swallows_anything)) == BROAD.keys()
    assert not [name for name in BROAD if name.startswith(PRECIOUS)]


def test_what_the_ledger_refuses_is_never_swallowed_but_for_fees() -> None:
    def swallows_a_refusal(node: ast.AST) -> bool:
        return calls(node).endswith("suppress") and "EntryRefusedError" in ast.unparse(node)

    assert set(found(swallows_a_refusal)) == {"reconciliation/reconcile.py"}


def test_nothing_from_outside_is_ever_run() -> None:
    assert set(found(runs_text)) == set()


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (connects, "from http.client import HTTPConnection"),
        (connects, "import urllib.request"),
        (starts_programs, "import subprocess as s"),
        (starts_programs, "os.system('ls')"),
        (writes_out, "print('a')"),
        (goes_past_the_cleaner, "sys.__stdout__.write('a')"),
        (swallows_anything, "try:\n    a()\nexcept Exception:\n    pass"),
        (swallows_anything, "try:\n    a()\nexcept:\n    pass"),
        (swallows_anything, "with contextlib.suppress(BaseException):\n    a()"),
        (runs_text, "yaml.load(a)"),
        (runs_text, "run(a, shell=True)"),
        (runs_text, "get(a, verify=False)"),
    ],
)
def test_each_rule_finds_what_it_forbids(rule: Callable[[ast.AST], bool], text: str) -> None:
    assert any(map(rule, ast.walk(ast.parse(text))))
