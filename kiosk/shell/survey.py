"""Measures what is on the glass: texts from the live scene, controls from the accessibility tree.

No item of the scene is ever held here: QML makes and drops them as it likes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any

import msgspec
from PySide6.QtCore import Q_RETURN_ARG, QEvent, QMetaObject, QObject, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtQuick import QQuickWindow

from kiosk.shell.ruler import FAMILY

CONTROLS = {
    QAccessible.Role.Button: "button",
    QAccessible.Role.RadioButton: "radio",
    QAccessible.Role.CheckBox: "checkbox",
}
Place = tuple[str, float, float]
"""What tells one control from another: its name and where it begins."""
MOST_STOPS = 64
"""More than any screen has; the keyboard order is followed no further."""


@dataclass(frozen=True, slots=True)
class SeenText:
    """A text as drawn: its words, where its lines are, how high its capitals, in pixels."""

    text: str
    rect: QRectF
    cap_px: float
    role: str
    whole: bool


@dataclass(frozen=True, slots=True)
class SeenControl:
    """Something one can use: its spoken name and role, its target, its place in the key order."""

    name: str
    role: str
    rect: QRectF
    focus_index: int | None


@dataclass(frozen=True, slots=True)
class SeenFigure:
    """A picture: its file, its words, where it is."""

    source: str
    alt: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything found on one screen."""

    texts: tuple[SeenText, ...]
    controls: tuple[SeenControl, ...]
    figures: tuple[SeenFigure, ...]


def survey(window: QQuickWindow, eyes: QObject) -> Seen:
    """Measure a screen; `eyes` is a Survey.qml of the same engine."""
    found = look(eyes)
    return Seen(
        tuple(_text(entry) for entry in found if entry["what"] == "text"),
        tuple(controls(window)),
        tuple(_figure(entry) for entry in found if entry["what"] == "figure"),
    )


def look(eyes: QObject) -> list[dict[str, Any]]:
    """Give what Survey.qml sees."""
    answer = QMetaObject.invokeMethod(eyes, "look", Q_RETURN_ARG(str))
    assert isinstance(answer, str)
    found: list[dict[str, Any]] = msgspec.json.decode(answer)
    return found


def controls(window: QQuickWindow) -> list[SeenControl]:
    """Give every control of the accessibility tree, with its place in the key order."""
    QAccessible.setActive(True)
    found = [_control(node, window) for node in nodes(window) if node.role() in CONTROLS]
    places = [(name, rect.x(), rect.y()) for name, _, rect in found]
    order = counted_from(places[:1], key_order(window))
    return [
        SeenControl(name, role, rect, order.index(place) if place in order else None)
        for (name, role, rect), place in zip(found, places, strict=True)
    ]


def counted_from(first: Sequence[Place], order: list[Place]) -> list[Place]:
    """Turn a round of keys so that it begins with `first`, wherever the focus was."""
    start = order.index(first[0]) if first and first[0] in order else 0
    return order[start:] + order[:start]


def nodes(window: QQuickWindow) -> Iterator[QAccessibleInterface]:
    """Give the accessibility tree, depth first, without what is invisible."""
    stack = [QAccessible.queryAccessibleInterface(window)]
    while stack:
        node = stack.pop()
        if node.state().invisible:
            continue
        yield node
        children = (node.child(number) for number in range(node.childCount()))
        stack.extend(reversed([child for child in children if child is not None]))


def key_order(window: QQuickWindow) -> list[Place]:
    """Press Tab until the focus comes around; give the names and places it stopped at."""
    order: list[Place] = []
    for _ in range(MOST_STOPS):
        press(window, Qt.Key.Key_Tab)
        place = focused(window)
        if place is None or place in order:
            break
        order.append(place)
    return order


def focused(window: QQuickWindow) -> Place | None:
    """Give the name and place of the control that has the focus."""
    for node in nodes(window):
        if node.role() in CONTROLS and node.state().focused:
            name, _, rect = _control(node, window)
            return (name, rect.x(), rect.y())
    return None


def press(window: QQuickWindow, key: Qt.Key) -> None:
    """Press and release a key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QGuiApplication.sendEvent(window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def _control(node: QAccessibleInterface, window: QQuickWindow) -> tuple[str, str, QRectF]:
    """Give name, role and place; the accessibility tree counts places from the screen's corner."""
    name = node.text(QAccessible.Text.Name)
    place = QRectF(node.rect().translated(-window.position()))
    return name, CONTROLS[node.role()], place


def _rect(entry: dict[str, Any]) -> QRectF:
    return QRectF(entry["x"], entry["y"], entry["width"], entry["height"])


def _text(entry: dict[str, Any]) -> SeenText:
    font = QFont(FAMILY)
    font.setPixelSize(entry["size"])
    font.setWeight(QFont.Weight(entry["weight"]))
    whole = not entry["truncated"] and entry["width"] <= entry["room"] + 1
    plain = unescape(entry["text"].replace("<b>", "").replace("</b>", ""))
    return SeenText(plain, _rect(entry), QFontMetricsF(font).capHeight(), entry["role"], whole)


def _figure(entry: dict[str, Any]) -> SeenFigure:
    return SeenFigure(entry["source"].rsplit("/", 1)[-1], entry["alt"], _rect(entry))
