"""What the codes of a page to take home hold, and how such a code is drawn."""
# ruff: noqa: D102

from PySide6.QtCore import Property, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.content.model import Pack
from kiosk.shell.box import Box
from kiosk.shell.picture_view import rect
from kiosk.takehome.plain import plain_text
from kiosk.takehome.qr import qr_code, qr_codes
from kiosk.takehome.sheets import Sheet, aftercare, talk_over
from kiosk.visit.places import SheetKind
from kiosk.visit.result import Result

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


def sheet_of(pack: Pack, kind: SheetKind, found: Result) -> Sheet | None:
    """Give a page to take home as it stands now."""
    return aftercare(pack) if kind is SheetKind.AFTERCARE else talk_over(pack, found)


def codes_of(pack: Pack, kind: SheetKind, found: Result) -> tuple[str, ...]:
    """Give the words of each code: the page itself; none if so set.

    For aftercare the clinic's address takes its place where there is one; no address has the list.
    """
    if pack.takehome.address and kind is SheetKind.AFTERCARE:
        return (pack.takehome.address,)
    sheet = sheet_of(pack, kind, found)
    if not pack.takehome.qr or sheet is None:
        return ()
    return tuple(code.text for code in qr_codes(plain_text(sheet), pack.words.part))


@QmlElement
class CodeView(QObject):
    """The code on the screen, if there is one, and where it stands."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without one."""
        super().__init__(parent)
        self._words, self._box = "", Box(0, 0, 0, 0)

    def show(self, words: str, box: Box | None) -> None:
        """Show a code that holds some words, as a square in the middle of a box; or none."""
        room = box or Box(0, 0, 0, 0)
        side = min(room.w, room.h)
        left, top = room.x + (room.w - side) / 2, room.y + (room.h - side) / 2
        self._words, self._box = words, Box(left, top, side, side)
        self.changed.emit()

    @Property(str, notify=changed)
    def words(self) -> str:
        return self._words

    @Property(QRect, notify=changed)
    def box(self) -> QRect:
        return rect(self._box)


@QmlElement
class QrSquare(QQuickPaintedItem):
    """A QR code that holds `words`, black on white in every look, as cameras need it."""

    wordsChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._words = ""
        self.setAntialiasing(False)

    def paint(self, painter: QPainter) -> None:
        """Draw the modules, each the same number of whole pixels."""
        if not self._words:
            return
        code = qr_code(self._words)
        module = max(1, int(min(self.width(), self.height()) // code.side))
        left, top = ((length - module * code.side) // 2 for length in (self.width(), self.height()))
        painter.fillRect(self.boundingRect(), Qt.GlobalColor.white)
        for down, row in enumerate(code.rows):
            for across, dark in enumerate(row):
                if dark:
                    at = QRectF(left + across * module, top + down * module, module, module)
                    painter.fillRect(at, Qt.GlobalColor.black)

    @Property(str, notify=wordsChanged)
    def words(self) -> str:
        return self._words

    @words.setter  # type: ignore[no-redef]
    def words(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.wordsChanged.emit()
            self.update()
