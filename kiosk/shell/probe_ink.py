"""How soon a line is where the pen is: a probe of `kiosk.shell.probe`."""

import math
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.visit.places import Reading
from kiosk.visit.state import Leading

if TYPE_CHECKING:
    from kiosk.shell.scene import Picture

LINES, POINTS = 10, 60
"""So many lines of so many points: as long as anybody draws on one picture."""


def ink(content: Path, clock: Callable[[], float]) -> dict[str, list[float]]:
    """Draw rings over the largest picture there is; give milliseconds from each point to its frame.

    Each is led by a pen that has moved a few millimetres since the frame before.
    """
    from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt
    from PySide6.QtGui import QGuiApplication, QMouseEvent

    from kiosk.content.plans import FULL
    from kiosk.shell.bar import ButtonId
    from kiosk.shell.run import open_kiosk

    kept, window = open_kiosk(content, (1920, 1080), 21.5, windowed=True, now=clock)
    wait = QEventLoop()
    window.frameSwapped.connect(wait.quit)
    player = kept.view.player
    visits = [
        replace(player.visit, place=Reading(page), leading=Leading(FULL))
        for page in player.stage.outline.pages
    ]
    kept.view.stand(max(visits, key=lambda visit: _width(player.stage.scene(visit).picture)))
    kept.settle("prepared")
    kept.view.press(ButtonId.DRAW)
    wait.exec()
    kept.settle("prepared")
    picture, left = kept.view.scene.picture, Qt.MouseButton.LeftButton
    assert picture
    box = picture.box

    def send(kind: QEvent.Type, line: int, point: int) -> None:
        turn = 2 * math.pi * point / POINTS
        reach = (0.2 + 0.025 * line) * box.h
        offset = QPointF(math.cos(turn) * reach, math.sin(turn) * reach)
        at = QPointF(box.x + box.w / 2, box.y + box.h / 2) + offset
        plain = Qt.KeyboardModifier.NoModifier
        QGuiApplication.sendEvent(window, QMouseEvent(kind, at, at, left, left, plain))

    found = []
    for line in range(LINES):
        send(QEvent.Type.MouseButtonPress, line, 0)
        wait.exec()
        for point in range(1, POINTS + 1):
            began = time.perf_counter()
            send(QEvent.Type.MouseMove, line, point)
            wait.exec()
            found.append((time.perf_counter() - began) * 1000)
        send(QEvent.Type.MouseButtonRelease, line, POINTS)
    del kept
    return {"ms": found}


def _width(picture: "Picture | None") -> float:
    return picture.box.w if picture else 0.0
