"""What tests of the shell share: an application that draws in software, glasses, a clock."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from clock import Clock
from glasses import REFERENCE_GLASSES
from kiosks import opened
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from seconds import Desk, desk
from small_pack import TODAY
from tours import Tour, Tours, with_few_sources

from kiosk.content.model import Pack
from kiosk.content.reader import Reading, read_pack
from kiosk.shell import startup
from kiosk.shell.glass import Glass
from kiosk.shell.ruler import load_typeface
from kiosk.shell.stage import Stage
from kiosk.shell.startup import Shell


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The kiosk needs no widgets, and draws in software."""
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    return QGuiApplication


@pytest.fixture
def app(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> QGuiApplication:
    """The application, for a kiosk that is run in this process as on a machine with a screen."""
    monkeypatch.setattr(startup, "make_app", lambda: qapp)
    monkeypatch.setattr("kiosk.shell.run.has_screen", lambda: True)
    return qapp


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
    reading = read_pack(real_content, TODAY, real_pictures)
    return Tours(with_few_sources(reading), cap_ratio)


@pytest.fixture
def tour(request: pytest.FixtureRequest, tours: Tours) -> Tour:
    """The tour a test is parametrized with."""
    return tours.tour(request.param)


@pytest.fixture
def open_on(glass: Glass, cap_ratio: float, clock: Clock) -> Iterator[Callable[[Pack], Shell]]:
    """Opens the kiosk on a pack, as often as asked; every one is closed in the end."""
    shells: list[Shell] = []

    def open_one(pack: Pack) -> Shell:
        shells.append(Shell(Stage(pack, glass, cap_ratio), clock))
        shells[-1].window.resize(glass.width, glass.height)
        shells[-1].window.show()
        shells[-1].settle()
        return shells[-1]

    yield open_one
    for shell in shells:
        shell.close()


@pytest.fixture
def open_shell(open_on: Callable[[Pack], Shell], real_pack: Pack) -> Callable[[], Shell]:
    """Opens the kiosk on the shipped content, as often as asked."""
    return lambda: open_on(real_pack)


@pytest.fixture
def shell(open_shell: Callable[[], Shell]) -> Shell:
    """The kiosk on the shipped content, waiting for somebody."""
    return open_shell()


@pytest.fixture
def at(qapp: QGuiApplication, real_content: Path, glass: Glass, cap_ratio: float) -> Iterator[Desk]:
    def read() -> Reading:
        return read_pack(real_content, TODAY)

    with opened(qapp, read, glass, cap_ratio) as shown, desk(shown) as found:
        yield found
