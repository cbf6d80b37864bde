"""A kiosk with a second screen that tests plug in and pull out."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from clock import Clock
from drawn import page_of
from finger import Finger
from kiosks import Opened
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from staff import lead

from kiosk.content.model import Pack, plain
from kiosk.shell.second import Attached, Second

OWN = Attached(QRect(0, 0, 1920, 1080), 21.5)
BESIDE = Attached(QRect(1920, 0, 1920, 1200), 24.0)


@dataclass
class Desk:
    """The patient's screen, and the screens beside it."""

    shown: Opened
    screens: list[Attached] = field(default_factory=lambda: [OWN])

    def __post_init__(self) -> None:
        """Watch the screens, as a kiosk that runs does."""
        kiosk, clock = self.shown.kiosk, self.shown.clock
        self.watch = Second(kiosk, clock, windowed=True, screens=lambda: self.screens)
        self.patients = Finger(kiosk, clock)

    @property
    def clock(self) -> Clock:
        """The clock both screens go by."""
        return self.shown.clock

    def plug_in(self, screen: Attached = BESIDE) -> Finger:
        """Attach a screen; give whoever sits at it."""
        self.screens.append(screen)
        self._notice()
        assert self.watch.shell, "nothing opened on the second screen"
        return Finger(self.watch.shell, self.clock)

    def pull_out(self) -> None:
        """Take the last screen away."""
        self.screens.pop()
        self._notice()

    def _notice(self) -> None:
        QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())  # type: ignore[union-attr]
        self.settle()

    def settle(self) -> None:
        """Let both screens be drawn."""
        self.shown.kiosk.settle()
        if self.watch.shell:
            self.watch.shell.settle()


@contextmanager
def desk(shown: Opened) -> Iterator[Desk]:
    """Give a kiosk whose screens are watched; the second is closed first, as the kiosk does."""
    at = Desk(shown)
    yield at
    at.watch.end()


def staff_things(pack: Pack) -> set[str]:
    words = pack.staff_words
    return {words.notes, words.page_words, words.draw, words.staff, words.hand_over}


def say(pack: Pack) -> str:
    """Give what staff are to say on the page the tests lead to."""
    return plain(page_of(pack).staff[0]).partition(":")[2].strip()


def led(at: Desk, pack: Pack) -> Finger:
    """Plug the second screen in and lead; give whoever sits at it."""
    second = at.plug_in()
    lead(at.shown.kiosk, page_of(pack))
    return second


def drawing(at: Desk, pack: Pack) -> Finger:
    """Take the pens out too."""
    second = led(at, pack)
    second.press(pack.staff_words.draw)
    return second


def told(visitor: Finger) -> str:
    return " ".join(visitor.told())
