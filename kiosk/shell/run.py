"""`kiosk run` and `kiosk tour`."""

import datetime as dt
import gc
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.files import is_folder
from kiosk.content.reader import Reading, read_pack
from kiosk.shell.day import today
from kiosk.shell.display import has_screen, unreachable
from kiosk.shell.glass import REFERENCE_IN, Glass, diagonal_of, glass_of

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.shell.press import Press
    from kiosk.shell.recorder import Recorder
    from kiosk.shell.second import Second
    from kiosk.shell.startup import Kiosk
    from kiosk.shell.teller import Teller

REFERENCE_PX = (1920, 1080)
TOUR = Path("build") / "tour"


def mistakes(reading: Reading) -> str:
    """Give in words how many errors there are."""
    count = len(reading.errors())
    return "1 error" if count == 1 else f"{count} errors"


def run(
    content: Path,
    size: tuple[int, int] | None,
    diagonal: float | None,
    *,
    windowed: bool,
    state: Path,
    clinic: Path | None = None,
) -> int:
    """Open the kiosk; without a screen, draw the tour instead. Gives the exit code."""
    if not has_screen():
        sys.stdout.write(f"There is no screen here, so the kiosk draws its tour into {TOUR}.\n")
        return tour(content, size, diagonal, (), None, TOUR, clinic)
    trouble = unreachable()
    if trouble:
        display, remedy = trouble
        sys.stderr.write(f"kiosk run: the display {display} cannot be opened. {remedy}\n")
        return 1
    kiosk, _ = open_kiosk(content, size, diagonal, windowed=windowed, clinic=clinic)
    keep_door(kiosk, state, time.monotonic)
    set_up_sound(kiosk)
    teller = keep_count(kiosk, state, today)
    recorder = keep_faults(kiosk, state, today, set_up_press(kiosk), teller)
    second = watch_for_second(kiosk, windowed=windowed)
    code = kiosk.exec()
    second.end()
    teller.finish()
    recorder.finish()
    return code


def keep_door(kiosk: "Kiosk", state: Path, now: Callable[[], float]) -> None:
    """Let the staff PIN kept in `state` open the staff side."""
    from kiosk.shell.doorkeeper import Doorkeeper
    from kiosk.staff.gate import Gate

    Doorkeeper(kiosk.view, Gate(state, now))


def set_up_press(kiosk: "Kiosk") -> "Press":
    """Let pages be printed on the printer the clinic names."""
    from kiosk.shell.press import Press

    return Press(kiosk.view)


def set_up_sound(kiosk: "Kiosk") -> None:
    """Let staff hear a tone from the test page."""
    from kiosk.shell.sounder import Sounder

    Sounder(kiosk.view)


def keep_faults(
    kiosk: "Kiosk", state: Path, day: Callable[[], dt.date], press: "Press", teller: "Teller"
) -> "Recorder":
    """Have what stumbles from now on kept in `state`, for staff to see."""
    from kiosk.shell.recorder import Recorder

    recorder = Recorder(kiosk.view, state, day)
    recorder.watch_pages(press)
    recorder.watch_count(teller)
    recorder.listen()
    return recorder


def keep_count(kiosk: "Kiosk", state: Path, day: Callable[[], dt.date]) -> "Teller":
    """Have each visit that is over counted in `state`, and the staff side told what is there."""
    from kiosk.shell.backroom import Backroom
    from kiosk.shell.teller import Teller

    teller = Teller(kiosk, state, day)
    Backroom(kiosk.view, state, day, lambda: teller.trouble is None)
    return teller


def watch_for_second(kiosk: "Kiosk", *, windowed: bool) -> "Second":
    """Use a second screen for staff where one is attached, once the first shows something."""
    from PySide6.QtCore import Qt

    from kiosk.shell.second import Second

    second = Second(kiosk, time.monotonic, windowed=windowed)
    kiosk.window.frameSwapped.connect(second.look_soon, Qt.ConnectionType.SingleShotConnection)
    return second


def open_kiosk(
    content: Path,
    size: tuple[int, int] | None,
    diagonal: float | None,
    *,
    windowed: bool,
    clinic: Path | None = None,
    now: Callable[[], float] = time.monotonic,
    day: Callable[[], dt.date] = today,
) -> "tuple[Kiosk, QQuickWindow]":
    """Open the window on the content; nothing is drawn until events are handled."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    from kiosk.shell.ruler import load_typeface
    from kiosk.shell.startup import Kiosk, make_app

    def read() -> Reading:
        return read_pack(content, day(), clinic=clinic)

    reading = read()
    app = make_app()
    screen = QGuiApplication.primaryScreen()
    wide, high = screen.size().toTuple()
    pixels = size or (REFERENCE_PX if windowed else (wide, high))
    guessed = diagonal_of(*screen.physicalSize().toTuple()) or REFERENCE_IN

    def glass_for(reading: Reading) -> Glass:
        told = reading.pack.glass.diagonal_in if reading.pack else None
        return glass_of(*pixels, diagonal or told or guessed)

    kiosk = Kiosk(app, reading, read, glass_for, load_typeface(), now, day)
    kiosk.window.resize(*pixels)
    if windowed:
        kiosk.window.show()
    else:
        kiosk.window.setCursor(Qt.CursorShape.BlankCursor)
        kiosk.window.showFullScreen()
    gc.freeze()
    return kiosk, kiosk.window


def tour(
    content: Path,
    size: tuple[int, int] | None,
    diagonal: float | None,
    modes: tuple[str, ...],
    language: str | None,
    out: Path,
    clinic: Path | None = None,
) -> int:
    """Draw every screen into a folder, on a glass of any size. Gives the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

    from kiosk.shell.ruler import load_typeface
    from kiosk.shell.startup import make_app
    from kiosk.shell.tour import draw_tour

    if language and not is_folder(content / language):
        sys.stderr.write(f"kiosk tour: the pack in {content} has no language {language!r}.\n")
        return 2
    reading = read_pack(content, today(), None, language, clinic)
    app = make_app()
    glass = glass_of(*(size or REFERENCE_PX), diagonal or REFERENCE_IN)
    count = draw_tour(reading, glass, load_typeface(), modes, out)
    del app
    sys.stdout.write(f"{count} screens are in {out}; open {out / 'index.html'} to look through.\n")
    for problem in reading.errors():
        sys.stderr.write(f"{problem}\n")
    return 1 if reading.errors() else 0
