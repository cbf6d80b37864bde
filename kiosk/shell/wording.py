"""The words of the frame around every screen, for QML."""
# ruff: noqa: D102

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.model import Pack
from kiosk.content.words import Words

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


def review_line(pack: Pack) -> str:
    """Say who reviewed the pack, or that nobody has yet."""
    review = pack.review
    if review.awaited:
        return pack.words.review_awaited
    return pack.words.reviewed.format(reviewer=review.reviewer, date=review.date)


@QmlElement
class Wording(QObject):
    """Header, status line and warning, in the language of the visit."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with no words; the view tells before anything is drawn."""
        super().__init__(parent)
        self._clinic = self._review = ""
        self._words: Words | None = None

    def tell(self, clinic: str, review: str, words: Words) -> None:
        """Take the words of a pack."""
        if (clinic, review, words) != (self._clinic, self._review, self._words):
            self._clinic, self._review, self._words = clinic, review, words
            self.changed.emit()

    @Property(str, notify=changed)
    def clinic(self) -> str:
        return self._clinic

    @Property(str, notify=changed)
    def review(self) -> str:
        return self._review

    @Property(str, notify=changed)
    def help(self) -> str:
        return self._words.help_line if self._words else ""

    @Property(str, notify=changed)
    def warningTitle(self) -> str:  # noqa: N802
        return self._words.warning_title if self._words else ""

    @Property(str, notify=changed)
    def warningBody(self) -> str:  # noqa: N802
        return self._words.warning_body if self._words else ""

    @Property(str, notify=changed)
    def warningStay(self) -> str:  # noqa: N802
        return self._words.warning_stay if self._words else ""

    @Property(str, notify=changed)
    def warningClear(self) -> str:  # noqa: N802
        return self._words.warning_clear if self._words else ""
