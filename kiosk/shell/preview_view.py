"""What stands beside the previewed page, as QML sees it."""
# ruff: noqa: D102

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.shell.bar import ButtonId
from kiosk.shell.glass import Glass
from kiosk.shell.models import RowsModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SETTINGS = {"t": ButtonId.TEXT_SIZE, "c": ButtonId.CONTRAST}
"""The keys for what a patient would find in the bar, which a small glass folds away."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list in the panel."""

    words: str


@QmlElement
class PreviewView(QObject):
    """The glasses to choose from, the page's name, what keeps it from being read, the findings."""

    changed = Signal()
    glassAsked = Signal(int)
    settingAsked = Signal(str)

    def __init__(self, glasses: Sequence[tuple[str, Glass]]) -> None:
        """Begin on the first of some named glasses."""
        super().__init__()
        self._glasses = glasses
        self._glass = 0
        self._page, self._note = "", ""
        self._names = RowsModel(Line.__slots__, self)
        self._names.show([Line(name) for name, _ in glasses])
        self._findings = RowsModel(Line.__slots__, self)

    def tell(self, page: str, note: str) -> None:
        """Name the page, and why what was saved is not shown; empty where it is."""
        self._page, self._note = page, note
        self.changed.emit()

    def find(self, findings: Iterable[str]) -> None:
        """Show findings, the weightiest first."""
        self._findings.show([Line(words) for words in findings])

    @property
    def glass(self) -> Glass:
        """The glass in use."""
        return self._glasses[self._glass][1]

    @Slot(int)
    def choose(self, number: int) -> None:
        """Take another glass."""
        self._glass = number
        self.glassAsked.emit(number)
        self.changed.emit()

    @Slot(str, result=bool)
    def take(self, key: str) -> bool:
        """Take a key by the mark on it; say whether it means something here."""
        numbers = {str(number): number - 1 for number in range(1, len(self._glasses) + 1)}
        if key in numbers:
            self.choose(numbers[key])
        elif key.lower() in SETTINGS:
            self.settingAsked.emit(SETTINGS[key.lower()])
        else:
            return False
        return True

    @Property(RowsModel, notify=changed)
    def glasses(self) -> RowsModel:
        return self._names

    @Property(int, notify=changed)
    def chosen(self) -> int:
        return self._glass

    @Property(QSize, notify=changed)
    def glassSize(self) -> QSize:
        return QSize(self.glass.width, self.glass.height)

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._note

    @Property(RowsModel, notify=changed)
    def findings(self) -> RowsModel:
        return self._findings
