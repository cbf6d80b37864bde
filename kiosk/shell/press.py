"""Has the page somebody takes home printed, off the GUI thread, and leaves nothing of it behind."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QThreadPool, Signal

from kiosk.content.model import Pack
from kiosk.shell.codes import sheet_of
from kiosk.shell.paper import SheetTooLongError, pdf_of
from kiosk.shell.stage import Stage
from kiosk.shell.view import VisitView
from kiosk.takehome.printer import Job, Printer, Trouble, in_words
from kiosk.takehome.sheets import Sheet, trial
from kiosk.visit.answers import Printed
from kiosk.visit.places import Attract, Finished, Place, TakingHome, Testing, Tried
from kiosk.visit.result import result
from kiosk.visit.state import Visit


class Prints(Protocol):
    """What the press needs of a printer."""

    def hand_over(self, pdf: bytes) -> Job | Trouble:
        """Give the job of a page handed over, or why it was not taken."""

    def purge(self, job: Job) -> None:
        """Take a job away that is not printed yet."""


class Press(QObject):
    """Watches the view for a page to print; forgets the jobs when the visit ends."""

    done = Signal(object, str)
    failed = Signal()
    """A page was not printed."""

    def __init__(self, view: VisitView, printer_of: Callable[[str], Prints] = Printer) -> None:
        """Take the view to watch; `printer_of` gives the printer of a name."""
        super().__init__(view)
        self._view, self._printer_of = view, printer_of
        self._before: Place = view.player.visit.place
        self._jobs: list[tuple[Prints, Job]] = []
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.done.connect(self._tell)
        view.changed.connect(self._watch)

    def _watch(self) -> None:
        before, place = self._before, self._view.player.visit.place
        self._before = place
        stage = self._view.player.stage
        if isinstance(stage, Stage) and _asks(place) and not _asks(before):
            pack, sheet = stage.pack, _sheet(stage, self._view.player.visit)
            if sheet and pack.takehome.printer:
                name = pack.takehome.printer
                self._pool.start(lambda: self.done.emit(place, self._printed(pack, name, sheet)))
        if isinstance(place, Attract | Finished) and place != before:
            self._pool.start(self._purge)

    def _printed(self, pack: Pack, name: str, sheet: Sheet) -> str:
        """Hand a page over; give what to tell of it. Runs off the GUI thread."""
        printer = self._printer_of(name)
        try:
            handed = printer.hand_over(pdf_of(sheet, pack.takehome.paper))
        except SheetTooLongError:
            handed = Trouble.REFUSED
        if isinstance(handed, Trouble):
            self.failed.emit()
            return in_words(handed, name, pack.words)
        self._jobs.append((printer, handed))
        return pack.words.print_done

    def _purge(self) -> None:
        """Take away what has not been printed, as nobody is left to take it. Off the GUI thread."""
        while self._jobs:
            printer, job = self._jobs.pop()
            printer.purge(job)

    def _tell(self, asked: Place, told: str) -> None:
        """Tell the visit, unless somebody has gone on since; the test page hears it meanwhile."""
        place = self._view.player.visit.place
        if place == asked or (isinstance(place, Testing) and isinstance(asked, Testing)):
            self._view.hear(Printed(told))


def _asks(place: Place) -> bool:
    """Whether a page is to be printed."""
    match place:
        case TakingHome(printing=asked) | Testing(printer=Tried(running=asked)):
            return asked
        case _:
            return False


def _sheet(stage: Stage, visit: Visit) -> Sheet | None:
    """Give the page that is to be printed: one to take home, or the test page."""
    if isinstance(visit.place, TakingHome):
        return sheet_of(stage.pack, visit.place.sheet, result(stage.outline, visit))
    return trial(stage.pack)
