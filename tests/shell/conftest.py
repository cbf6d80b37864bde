"""What tests of the shell share: an application that draws in software, glasses, a clock."""

from pathlib import Path

import pytest
from clock import Clock
from glasses import REFERENCE_GLASSES
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from tours import Tour, Tours

from kiosk.content.reader import read_pack
from kiosk.shell.glass import Glass
from kiosk.shell.ruler import load_typeface


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


@pytest.fixture(scope="session")
def tours(real_content: Path, real_pictures: Path, cap_ratio: float) -> Tours:
    """The tours of what is shipped."""
    return Tours(read_pack(real_content, real_pictures), cap_ratio)


@pytest.fixture
def tour(request: pytest.FixtureRequest, tours: Tours) -> Tour:
    """The tour a test is parametrized with."""
    return tours.tour(request.param)
