"""The icons as they are seen: each drawn at six millimetres on the coarsest glass in use."""

import re
from itertools import combinations

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

from kiosk.shell.glass import glass_of
from kiosk.shell.startup import QML

NAMES = re.findall(r'"([a-z-]+)":\s*"M', (QML / "Icon.qml").read_text("utf-8"))
COARSE = glass_of(1920, 1080, 32)
ASKED_FOR = {
    *("back", "next", "listen", "text-size", "contrast", "language", "contents", "finish"),
    *("call-today", "call-now", "not-sure"),
}


def drawn(name: str) -> QImage:
    """Draw one icon, black on white, six millimetres wide."""
    side = COARSE.at_least(6)
    view = QQuickView()
    view.setResizeMode(QQuickView.ResizeMode.SizeViewToRootObject)
    view.engine().addImportPath(str(QML))
    source = (
        f"import QtQuick\nRectangle {{ width: {side}; height: {side}; "
        f'Icon {{ name: "{name}"; anchors.fill: parent }} }}'
    )
    component = QQmlComponent(view.engine())
    component.setData(QByteArray(source.encode()), QUrl.fromLocalFile(str(QML / "Icons.qml")))
    root = component.create()
    assert root is not None, component.errorString()
    view.setContent(QUrl(), component, root)
    view.show()
    return view.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)


def ink(image: QImage) -> list[bool]:
    """Say of each pixel whether a tired eye sees a line there."""
    return [
        image.pixelColor(x, y).value() < 128
        for y in range(image.height())
        for x in range(image.width())
    ]


@pytest.fixture(scope="module")
def inked(qapp: QGuiApplication) -> dict[str, list[bool]]:  # noqa: ARG001
    return {name: ink(drawn(name)) for name in NAMES}


def test_every_sign_the_kiosk_needs_is_in_the_family() -> None:
    assert set(NAMES) >= ASKED_FOR


def test_each_has_lines_and_air(inked: dict[str, list[bool]]) -> None:
    shares = {name: sum(dots) / len(dots) for name, dots in inked.items()}
    assert {name for name, share in shares.items() if not 0.08 < share < 0.45} == set()


def test_no_two_look_alike(inked: dict[str, list[bool]]) -> None:
    for a, b in combinations(NAMES, 2):
        unlike = sum(x != y for x, y in zip(inked[a], inked[b], strict=True))
        assert unlike > 0.25 * min(sum(inked[a]), sum(inked[b])), (a, b)
