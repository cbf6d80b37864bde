"""Whether staff draw, and what: one for the kiosk, on however many screens its picture stands."""

from PySide6.QtCore import QObject, QPointF, QRectF, Signal

from kiosk.shell.easel import Tool
from kiosk.shell.sketch import Sketch


class Board(QObject):
    """Holds the one sketch, and tells what became of it. Places are on the sketch's own sheet."""

    turned = Signal()
    """Drawing was turned on or off."""
    changed = Signal()
    """Another tool is in hand, lines were taken away, or the spot went to a label."""
    begun = Signal()
    """A line or the spot was begun, so more tools may do something."""
    inked = Signal(QRectF)
    """What was drawn has changed within a rectangle."""
    pointed = Signal()
    """The spot is somewhere else."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing drawn."""
        super().__init__(parent)
        self.on = False
        self.sketch = Sketch()

    def turn(self) -> None:
        """Begin to draw, or end it."""
        self.on = not self.on
        self.sketch = Sketch()
        self.turned.emit()

    def put_away(self) -> None:
        """End drawing, as the page is another; whoever shows it tells so itself."""
        self.on, self.sketch = False, Sketch()

    def use(self, tool: Tool) -> None:
        """Take a tool in hand, or let it do what it does."""
        match tool:
            case Tool.UNDO:
                self.sketch.undo()
            case Tool.WIPE:
                self.sketch.wipe()
            case _:
                self.sketch.take(tool)
        self.changed.emit()

    def point(self, at: QPointF, label: int) -> None:
        """Put the spot onto a label, counted from 0."""
        self.sketch.point(at, label)
        self.changed.emit()

    def begin(self, at: QPointF) -> None:
        """A finger comes down on the picture."""
        self._tell(self.sketch.begin(at))
        self.begun.emit()

    def go(self, to: QPointF) -> None:
        """The finger moves on."""
        self._tell(self.sketch.go(to))

    def end(self) -> None:
        """The finger is lifted, or taken for no finger after all; what it drew stays."""
        self.sketch.end()

    def _tell(self, changed: QRectF | None) -> None:
        if changed is None:
            self.pointed.emit()
        else:
            self.inked.emit(changed)
