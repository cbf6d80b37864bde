"""The words of the frame around every screen, for QML."""
# ruff: noqa: D102

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.dates import in_words
from kiosk.content.model import Pack
from kiosk.content.provenance import Standing
from kiosk.content.review import due

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FrameWords:
    """The words around every screen. `{seconds}` in the warning is filled in as it counts."""

    clinic: str
    review: str
    review_short: str
    """Stands in where the review line is too long."""
    help: str
    warning_title: str
    warning_body: str
    warning_stay: str
    warning_clear: str
    code_name: str = ""


def frame_words(pack: Pack) -> FrameWords:
    """Give the words of a pack."""
    words = pack.words
    review, review_short = _review(pack)
    return FrameWords(
        clinic=pack.clinic_name,
        review=review,
        review_short=review_short,
        help=words.help_line,
        warning_title=words.warning_title,
        warning_body=words.warning_body,
        warning_stay=words.warning_stay,
        warning_clear=words.warning_clear,
        code_name=words.code_name,
    )


def _review(pack: Pack) -> tuple[str, str]:
    """Say who reviewed the pack, that nobody has yet, or that it is overdue; and that in short."""
    words, last = pack.words, due(pack.review)
    if pack.standing is Standing.OVERDUE and last:
        return words.overdue.format(date=in_words(last, pack.dates)), words.overdue_short
    if pack.standing is Standing.REVIEWED and pack.review.date:
        date = in_words(pack.review.date, pack.dates)
        reviewed = words.reviewed.format(reviewer=pack.review.reviewer, date=date)
        return reviewed, words.reviewed_short.format(date=date)
    return words.review_awaited, words.review_awaited


NO_WORDS = FrameWords("", "", "", "", "", "", "", "")


@QmlElement
class Wording(QObject):
    """Header, status line and warning, in the language of the visit."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with no words; the view tells before anything is drawn."""
        super().__init__(parent)
        self._words = NO_WORDS

    def tell(self, words: FrameWords) -> None:
        """Take other words."""
        if words != self._words:
            self._words = words
            self.changed.emit()

    @Property(str, notify=changed)
    def clinic(self) -> str:
        return self._words.clinic

    @Property(str, notify=changed)
    def review(self) -> str:
        return self._words.review

    @Property(str, notify=changed)
    def reviewShort(self) -> str:
        return self._words.review_short

    @Property(str, notify=changed)
    def help(self) -> str:
        return self._words.help

    @Property(str, notify=changed)
    def codeName(self) -> str:
        return self._words.code_name

    @Property(str, notify=changed)
    def warningTitle(self) -> str:
        return self._words.warning_title

    @Property(str, notify=changed)
    def warningBody(self) -> str:
        return self._words.warning_body

    @Property(str, notify=changed)
    def warningStay(self) -> str:
        return self._words.warning_stay

    @Property(str, notify=changed)
    def warningClear(self) -> str:
        return self._words.warning_clear
