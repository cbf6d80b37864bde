"""What was drawn on one picture and is pointed at, and with what; in memory only.

Places are on a sheet as wide as the picture, so that the same lines stand on it wherever, and as
large as, it is shown.
"""

from PySide6.QtCore import QPointF, QRectF

from kiosk.shell.easel import COLOURS, Tool
from kiosk.shell.strokes import Stroke

SHEET = 1000.0
"""How wide the sheet is."""


class Sketch:
    """Lines and a spot, from the corner of the sheet."""

    def __init__(self) -> None:
        """Begin with nothing drawn, and the first pen in hand."""
        self.tool, self.pen = Tool.RED, 0
        self.wipe()

    def wipe(self) -> None:
        """Take away all that was drawn, and the spot."""
        self.strokes: list[Stroke] = []
        self.spot: QPointF | None = None
        self.label: int | None = None
        self._led = False

    def take(self, tool: Tool) -> None:
        """Take a pen or the pointer in hand."""
        self.end()
        self.tool = tool
        if tool in COLOURS:
            self.pen = COLOURS.index(tool)

    def undo(self) -> None:
        """Take the last line away."""
        self.end()
        self.strokes.pop()

    def point(self, at: QPointF, label: int | None = None) -> None:
        """Put the spot somewhere; onto a label where it is one, counted from 0."""
        self.spot, self.label = at, label

    def begin(self, at: QPointF) -> QRectF | None:
        """Begin a line, and give where it is; None where the spot is put down instead."""
        self._led = True
        if self.tool is Tool.POINTER:
            self.point(at)
            return None
        self.strokes.append(Stroke(self.pen, at))
        return QRectF(at, at)

    def go(self, to: QPointF) -> QRectF | None:
        """Lead the line on, and give where it changed; None where none did."""
        if not self._led:
            return None
        if self.tool is Tool.POINTER:
            self.point(to)
            return None
        return self.strokes[-1].go(to)

    def end(self) -> None:
        """End the line or leave the spot where it is."""
        self._led = False

    def works(self, tool: Tool, labels: int) -> bool:
        """Say whether a tool would do anything on a picture with so many labels."""
        match tool:
            case Tool.LABEL:
                return labels > 0
            case Tool.UNDO:
                return bool(self.strokes)
            case Tool.WIPE:
                return bool(self.strokes) or self.spot is not None
            case _:
                return True
