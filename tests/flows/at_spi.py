"""A screen reader from outside, for the system's Python and its AT-SPI: gives a gift by keys and what it reads alone.

It writes what it was told to standard output, and ends with 1 where it waited in vain. With the word `read` it only
reads.
"""
# mypy: ignore-errors
# Another Python runs it, whose library for AT-SPI has no types.

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 120.0
announced = []


def tell(*parts):
    sys.stdout.write(" ".join(map(str, parts)) + "\n")
    sys.stdout.flush()


def tree(node):
    """What is showing, in its order."""
    if node.get_state_set().contains(Atspi.StateType.SHOWING):
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from tree(child)


def showing():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        for window in range(application.get_child_count()):
            yield from tree(application.get_child_at_index(window))


def names():
    found = []
    for node in showing():
        try:
            found.append(node.get_name())
        except GLib.Error:
            continue  # it has gone
    return found


def waits(what, seen):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        GLib.MainContext.default().iteration(True)
        try:
            if seen():
                tell("reads:", what)
                return
        except GLib.Error:
            continue  # a part of it has just gone
    tell("waited in vain for", what, "of", names())
    sys.exit(1)


def focused():
    for node in showing():
        if node.get_state_set().contains(Atspi.StateType.FOCUSED):
            return node.get_name()
    return ""


def key(name):
    subprocess.run(["xdotool", "key", name], check=True)


def chooses(part, brings):
    """Go on until that has the keys, and choose it until it brings what it should: at once it may be no touch yet."""

    def turns():
        if there(brings)():
            return True
        key("Return" if focused().startswith(part) else "Tab")
        return False

    waits(brings, turns)


def there(part):
    return lambda: any(name.startswith(part) for name in names())


def main():
    GLib.timeout_add(300, lambda: True)
    listener = Atspi.EventListener.new(lambda event: announced.append(str(event.any_data)))
    listener.register("object:announcement")
    waits("the kiosk", there("Touch to give, by card"))
    bars = {}
    for node in showing():
        if node.get_role() == Atspi.Role.PROGRESS_BAR:
            bars[node.get_name()] = Atspi.Value.get_current_value(node)
    tell("bars:", sorted(bars.values()))
    if "We’ll be right back" in names():
        sys.exit("what waits behind is read")
    if sys.argv[1:] == ["read"]:
        return
    window = subprocess.run(
        ["xdotool", "search", "--name", "Donation"], capture_output=True, text=True
    ).stdout.split()[0]
    subprocess.run(["xdotool", "windowfocus", window], check=True)
    chooses("Touch to give", "How much would you like to give?")
    chooses("$25", "Hold your card or phone to the reader")
    chooses("Practice: Good card", "Your gift has reached")
    waits("what was announced", lambda: any("Thank you!" in text for text in announced))
    tell("announced:", *announced)


main()
