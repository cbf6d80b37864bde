"""Measured from inside: one probe a process, so that none disturbs another. Prints JSON."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.shell.probe_figures import motions, pictures
from kiosk.shell.probe_ink import ink
from kiosk.shell.probe_papers import papers
from kiosk.shell.probe_print import handed
from kiosk.visit import events as ev
from kiosk.visit.outline import CHECK
from kiosk.visit.places import Attract, Checking, Phase, TalkOver

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.shell.startup import Kiosk

os.environ["QT_QPA_PLATFORM"] = "offscreen"

TURNS = 200
VISITS = 1000
QUIET_S = 20.0


class Clock:
    """Seconds that pass only when told to, so that nothing waits for the strike guard."""

    def __init__(self) -> None:
        """Begin at nought."""
        self.seconds = 0.0

    def __call__(self) -> float:
        """Give the seconds so far, one more each time they are asked for."""
        self.seconds += 1.0
        return self.seconds


def start(content: Path) -> dict[str, float]:
    """Open the kiosk as `kiosk run` does; give when the first page was drawn."""
    from kiosk.shell.run import open_kiosk

    return {"at": _first_frame(lambda: open_kiosk(content, (1920, 1080), 21.5, windowed=True))}


def floor(content: Path) -> dict[str, float]:  # noqa: ARG001
    """Open a bare Qt Quick window; give when it was drawn, and its memory."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

    def bare() -> tuple[object, QQuickWindow]:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
        app = QGuiApplication([])
        engine = QQmlApplicationEngine()
        source = "import QtQuick\nWindow { visible: true; width: 1920; height: 1080 }"
        engine.loadData(QByteArray(source.encode()))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        return (app, engine), window

    return {"at": _first_frame(bare), "pss_mb": pss_mb()}


def turns(content: Path) -> dict[str, list[float]]:
    """Turn pages by key, there and back; give milliseconds from each key to its frame."""
    from PySide6.QtCore import QEventLoop, Qt

    from kiosk.shell.run import open_kiosk
    from kiosk.shell.survey import press

    kept, window = open_kiosk(content, (1920, 1080), 21.5, windowed=True, now=Clock())
    wait = QEventLoop()
    window.frameSwapped.connect(wait.quit)
    wait.exec()
    kept.view.player.take(ev.Start())
    kept.view.stand(kept.view.player.visit)
    wait.exec()
    found = []
    for number in range(TURNS):
        kept.settle("prepared")
        forward = number // 30 % 2 == 0
        began = time.perf_counter()
        press(window, Qt.Key.Key_Right if forward else Qt.Key.Key_Left)
        wait.exec()
        assert window.property("settled")
        found.append((time.perf_counter() - began) * 1000)
    del kept
    return {"ms": found}


def memory(content: Path) -> dict[str, float]:
    """Give proportional memory after a whole walk, in megabytes."""
    from kiosk.shell.run import open_kiosk

    kept, _ = open_kiosk(content, (1920, 1080), 21.5, windowed=True, now=Clock())
    _walk(kept)
    return {"pss_mb": pss_mb()}


def growth(content: Path) -> dict[str, float]:
    """Give how much memory a thousand short visits leave behind, in megabytes, on a small glass."""
    from kiosk.shell.run import open_kiosk

    kept, _ = open_kiosk(content, (640, 360), 7.2, windowed=True, now=Clock())
    for number in range(VISITS // 10):
        _short_visit(kept, number)
    before = own_mb()
    for number in range(VISITS):
        _short_visit(kept, number)
    return {"mb": own_mb() - before}


def quiet(content: Path) -> dict[str, float]:
    """Give the share of a core used while nothing moves, on the attract screen and on a page."""
    from PySide6.QtCore import QEventLoop, QTimer

    from kiosk.shell.run import open_kiosk

    kept, _ = open_kiosk(content, (1920, 1080), 21.5, windowed=True)
    found = {}
    for name in ("attract", "page"):
        if name == "page":
            kept.view.player.take(ev.Start())
            kept.view.stand(kept.view.player.visit)
        loop = QEventLoop()
        QTimer.singleShot(1500, loop.quit)
        loop.exec()
        QTimer.singleShot(int(QUIET_S * 1000), loop.quit)
        before = time.process_time()
        loop.exec()
        found[name] = (time.process_time() - before) / QUIET_S * 100
    return found


def moving(content: Path) -> dict[str, float]:
    """Give the worst frame while a picture moves, and the share of a core used after."""
    return motions(content, Clock())


def inked(content: Path) -> dict[str, list[float]]:
    """Give how long a line takes to follow the pen."""
    return ink(content, Clock())


def _walk(kiosk: "Kiosk") -> None:
    """Walk start to end as a patient would."""
    player = kiosk.view.player
    player.take(ev.Start())
    while not isinstance(player.visit.place, TalkOver):
        _answer_or_next(kiosk)


def _short_visit(kiosk: "Kiosk", number: int) -> None:
    """Read a few pages, another few each time, answer, pick, and finish."""
    player = kiosk.view.player
    outline = player.stage.outline
    page = outline.pages[number % (len(outline.pages) - 1)]
    player.take(ev.Start())
    for move in (ev.GoTo(page), ev.Next(), ev.OpenContents(), ev.GoTo(CHECK)):
        player.take(move)
        _draw(kiosk)
    for _ in range(4):
        _answer_or_next(kiosk)
    player.take(ev.GoToList())
    _draw(kiosk)
    player.take(ev.Finish())
    _draw(kiosk)
    player.take(ev.Passed(3600.0))
    assert isinstance(player.visit.place, Attract)
    _draw(kiosk)


def _answer_or_next(kiosk: "Kiosk") -> None:
    match kiosk.view.player.visit.place:
        case Checking(_, Phase.ASK | Phase.ASK_AGAIN):
            kiosk.view.player.take(ev.Choose(None))
        case _:
            kiosk.view.player.take(ev.Next())
    _draw(kiosk)


def _draw(kiosk: "Kiosk") -> None:
    kiosk.view.stand(kiosk.view.player.visit)
    kiosk.settle()


def _first_frame(opener: Callable[[], tuple[object, "QQuickWindow"]]) -> float:
    from PySide6.QtCore import QEventLoop

    kept, window = opener()
    wait = QEventLoop()
    window.frameSwapped.connect(wait.quit)
    wait.exec()
    at = time.monotonic()
    del kept
    return at


def pss_mb() -> float:
    """Give this process's memory in megabytes; what it shares with others counts in part."""
    return _memory_mb("Pss:")


def own_mb() -> float:
    """Give the memory that is this process's alone; it grows by nothing another process does."""
    return _memory_mb("Anonymous:")


def _memory_mb(kind: str) -> float:
    lines = Path("/proc/self/smaps_rollup").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(kind)) / 1024


PROBES = {
    "start": start,
    "floor": floor,
    "turns": turns,
    "memory": memory,
    "growth": growth,
    "quiet": quiet,
    "pictures": pictures,
    "motions": moving,
    "ink": inked,
    "papers": papers,
    "print": handed,
}

if __name__ == "__main__":
    import json

    sys.stdout.write(json.dumps(PROBES[sys.argv[1]](Path(sys.argv[2]))) + "\n")
    sys.stdout.flush()
    os._exit(0)
