"""The window as a screen reader has it: from Qt's tree of accessible things to records, in the order they are read.

The tree is walked anew for each question, and nothing of it is kept: scenes come and go, and what Python held of one
would outlive it. A walk takes about a millisecond.
"""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

from kiosk.model.element import Element, Place, Progress, Role

_ROLES: dict[QAccessible.Role, Role] = {
    QAccessible.Role.Heading: "heading",
    QAccessible.Role.StaticText: "text",
    QAccessible.Role.ListItem: "text",
    QAccessible.Role.AlertMessage: "alert",
    QAccessible.Role.Dialog: "alert",
    QAccessible.Role.Graphic: "picture",
    QAccessible.Role.ProgressBar: "bar",
    QAccessible.Role.Button: "button",
    QAccessible.Role.Link: "button",
    QAccessible.Role.CheckBox: "check",
    QAccessible.Role.RadioButton: "radio",
    QAccessible.Role.PageTab: "tab",
    QAccessible.Role.EditableText: "field",
}
"""What is heard; of groups, only what they hold."""


def elements_of(window: QQuickWindow) -> tuple[Element, ...]:
    """All that is showing in `window` now; where a dialog asks something, only what it says and offers."""
    return tuple(element for element, _ in _walk(window))


def press(window: QQuickWindow, element: Element) -> bool:
    """Do what a touch on `element` does, if it is still there as it was; whether it was."""
    return _act(window, element, "Press")


def give_keys(window: QQuickWindow, element: Element) -> bool:
    """Let `element` have the keys, if it is still there as it was; whether it was."""
    return _act(window, element, "SetFocus")


def _act(window: QQuickWindow, element: Element, action: str) -> bool:
    wanted = (element.role, element.name, element.place)
    for there, node in _walk(window):
        actions = node.actionInterface()
        if (there.role, there.name, there.place) == wanted and there.enabled and actions is not None:
            can = action in actions.actionNames()
            if can:
                actions.doAction(action)
            return can
    return False


def _walk(window: QQuickWindow) -> list[tuple[Element, QAccessibleInterface]]:
    root = QAccessible.queryAccessibleInterface(window)
    if root is None:
        return []
    nodes = list(_showing(root))
    dialog = next((node for node in reversed(nodes) if node.role() == QAccessible.Role.Dialog), None)
    if dialog is not None:
        nodes = list(_showing(dialog))
    corner = root.rect()
    return [
        (_element(node, role, corner), node) for node in nodes if (role := _ROLES.get(node.role())) and _has_name(node)
    ]


def _showing(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """`node` and what it holds, without what isn't visible."""
    if node.state().invisible:
        return
    yield node
    for index in range(node.childCount()):
        child = node.child(index)
        if child is not None:
            yield from _showing(child)


def _has_name(node: QAccessibleInterface) -> bool:
    """Whether there is anything to say: a line of the campaign may be empty."""
    return node.role() == QAccessible.Role.EditableText or bool(node.text(QAccessible.Text.Name).strip())


def _element(node: QAccessibleInterface, role: Role, corner: QRect) -> Element:
    state = node.state()
    secret = bool(state.passwordEdit)
    place = node.rect()
    return Element(
        role="secret" if secret else role,
        name=node.text(QAccessible.Text.Name),
        place=Place(place.x() - corner.x(), place.y() - corner.y(), place.width(), place.height()),
        description=node.text(QAccessible.Text.Description),
        value=node.text(QAccessible.Text.Value) if role == "field" and not secret else "",
        progress=_progress(node) if role == "bar" else None,
        chosen=bool(state.checked or state.selected),
        enabled=not state.disabled,
        focused=bool(state.focused),
    )


def _progress(node: QAccessibleInterface) -> Progress | None:
    value = node.valueInterface()
    if value is None or value.currentValue() is None:
        return None
    return Progress(value.currentValue(), value.minimumValue(), value.maximumValue())
