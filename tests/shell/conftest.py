"""What tests of the shell share: an application that draws in software, glasses, a clock."""

import pytest
from clock import Clock
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.shell.glass import Glass, glass_of
from kiosk.shell.ruler import load_typeface

REFERENCE_GLASSES = {
    "1920x1080": glass_of(1920, 1080, 21.5),
    "1080x1920": glass_of(1080, 1920, 27),
    "1366x768": glass_of(1366, 768, 15.6),
    "1920x1200": glass_of(1920, 1200, 10.1),
}
"""The four screens the kiosk must work on."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk needs no widgets, and draws in software."""
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    return QGuiApplication


@pytest.fixture(scope="session")
def cap_ratio(qapp: QGuiApplication) -> float:  # noqa: ARG001
    """The typeface, loaded: its capital height over its size."""
    return load_typeface()


@pytest.fixture
def glass() -> Glass:
    """The reference kiosk."""
    return REFERENCE_GLASSES["1920x1080"]


@pytest.fixture
def clock() -> Clock:
    """A clock that stands at nought."""
    return Clock()
