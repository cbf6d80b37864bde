"""How long pictures take to draw, and how steadily they move: probes of `kiosk.shell.probe`."""

import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.visit import events as ev

SIZE = (1075, 806)
"""The largest a picture gets on the reference screen, in pixels."""
ROUNDS = 7
"""Each round draws every picture, so that a moment of other work delays no picture in all."""
LONGEST_S = 6.0
"""Longer than any motion, so that one that never ends is told of."""
QUIET_S = 5.0


def pictures(content: Path) -> dict[str, dict[str, float]]:
    """Draw every picture in every look; give the median milliseconds each takes."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    from kiosk.content.reader import PICTURES
    from kiosk.shell.startup import make_app

    app = make_app()
    folder = content.absolute().parent / PICTURES
    times = defaultdict[str, list[float]](list)
    for _ in range(ROUNDS):
        for path in sorted(folder.rglob("*.svg")):
            began = time.perf_counter()
            image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(0)
            painter = QPainter(image)
            QSvgRenderer(str(path)).render(painter)
            painter.end()
            times[str(path.relative_to(folder))].append((time.perf_counter() - began) * 1000)
    del app
    return {"ms": {name: statistics.median(taken) for name, taken in times.items()}}


def motions(content: Path, clock: Callable[[], float]) -> dict[str, float]:
    """Let every picture that moves move once; give the worst frame, and the share of a core after.

    A frame takes from when the layers have been moved until it is on the glass, in milliseconds.
    """
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtGui import QGuiApplication

    from kiosk.shell.run import open_kiosk

    kept, window = open_kiosk(content, (1920, 1080), 21.5, windowed=True, now=clock)
    moved, took = [0.0], list[float]()
    window.afterAnimating.connect(lambda: moved.__setitem__(0, time.perf_counter()))
    window.frameSwapped.connect(lambda: took.append(time.perf_counter() - moved[0]))
    kept.view.begin()
    worst = 0.0
    for page in _moving(kept.view.player.stage.outline.pages, content):
        kept.view.player.take(ev.GoTo(page))
        kept.view.stand(kept.view.player.visit)
        kept.settle("prepared")
        again = [row.move for row in kept.view.scene.rows].index(ev.Replay())
        kept.view.tap(again)
        while not window.property("moving"):
            QGuiApplication.processEvents()
        began, before = time.perf_counter(), len(took)
        while window.property("moving") and time.perf_counter() - began < LONGEST_S:
            QGuiApplication.processEvents()
        worst = max(worst, *took[before:])
    loop = QEventLoop()
    QTimer.singleShot(1500, loop.quit)
    loop.exec()
    QTimer.singleShot(int(QUIET_S * 1000), loop.quit)
    used = time.process_time()
    loop.exec()
    still = (time.process_time() - used) / QUIET_S * 100
    return {"worst_ms": worst * 1000, "still": still}


def _moving(pages: tuple[str, ...], content: Path) -> Iterator[str]:
    """Give the pages of the walk whose picture moves."""
    from kiosk.content.reader import read_pack
    from kiosk.shell.day import today

    pack = read_pack(content, today()).pack
    for page in pack.pages() if pack else ():
        if page.id in pages and page.figure.motion:
            yield page.id
