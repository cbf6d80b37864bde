"""Finds out what the staff side shows, off the GUI thread: the kiosk's own state, the tallies."""

import datetime as dt
import errno
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, QTimer, Signal

from kiosk import __version__
from kiosk.content.model import Pack
from kiosk.shell.counted import counted_week
from kiosk.shell.stage import Stage
from kiosk.shell.view import VisitView
from kiosk.staff.attention import Facts, attention
from kiosk.staff.faults import last_faults, read
from kiosk.staff.sound import players
from kiosk.staff.sticks import Stick, sticks
from kiosk.takehome.printer import Printer, in_words
from kiosk.tallies import finished, read_weeks, summary, write_export
from kiosk.visit.answers import Report
from kiosk.visit.places import Restart, StaffHome, StaffPlace, Tallies

LOOK_MS = 2000
"""How often sticks are looked for while the tallies are on the glass."""
LAST_LOOK_MS = 300
"""How long the last words stand before the kiosk ends; its service starts it anew."""
MOST_WEEKS = 8
"""As many weeks are shown; all are saved."""
LOCKED = (errno.EROFS, errno.EACCES, errno.EPERM)


class Backroom(QObject):
    """Watches the view for places of the staff side that wait to be filled."""

    _found = Signal(object, object)

    def __init__(
        self,
        view: VisitView,
        state: Path,
        day: Callable[[], dt.date],
        counts: Callable[[], bool],
        find: Callable[[], tuple[Stick, ...]] = sticks,
    ) -> None:
        """Take the view, the state folder, what day it is, whether visits are counted, the sticks.

        `counts` is asked on the GUI thread, all else off it.
        """
        super().__init__(view)
        self._view, self._state, self._day, self._counts = view, state, day, counts
        self._find = find
        self._asked: StaffPlace | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._look_again)
        self._found.connect(self._tell)
        view.changed.connect(self._watch)

    def _watch(self) -> None:
        """Find out what the place on the glass waits for, once."""
        place, stage = self._view.player.visit.place, self._view.player.stage
        if not isinstance(place, Tallies):
            self._look.stop()
        elif not self._look.isActive():
            self._look.start()
        if not isinstance(stage, Stage) or place == self._asked:
            return
        match place:
            case Restart(now=True):
                self._asked = place
                QTimer.singleShot(LAST_LOOK_MS, QCoreApplication.quit)
            case StaffHome(attention=None):
                counts = self._counts()
                self._ask(place, lambda: self._home(stage.pack, counts=counts))
            case Tallies(weeks=None):
                self._ask(place, lambda: self._tallies(stage.pack, place))
            case Tallies(saving=saving) if saving:
                self._ask(place, lambda: self._save(stage.pack, place))
            case _:
                self._asked = None

    def _look_again(self) -> None:
        place = self._view.player.visit.place
        if isinstance(place, Tallies) and place.weeks is not None and not place.saving:
            self._pool.start(lambda: self._found.emit(place, replace(place, sticks=self._names())))

    def _ask(self, place: StaffPlace, find: Callable[[], StaffPlace]) -> None:
        self._asked = place
        self._pool.start(lambda: self._found.emit(place, find()))

    def _tell(self, asked: StaffPlace, found: StaffHome | Tallies) -> None:
        """Tell the visit, unless somebody has left the place since."""
        if self._view.player.visit.place == asked != found:
            self._asked = None
            self._view.hear(Report(found))

    def _home(self, pack: Pack, *, counts: bool) -> StaffHome:
        today = self._day()
        facts = Facts(_trouble(pack), counts, _free_mb(self._state), sound=bool(players()))
        versions = pack.staff_words.versions.format(kiosk=__version__, content=pack.version)
        faults = last_faults(pack, read(self._state), today)
        return StaffHome(attention(pack, facts, today), versions, faults)

    def _tallies(self, pack: Pack, place: Tallies) -> Tallies:
        over = finished(read_weeks(self._state)[0], self._day())
        newest = tuple(counted_week(pack, week) for week in reversed(summary(over)[-MOST_WEEKS:]))
        return replace(place, weeks=newest, sticks=self._names())

    def _names(self) -> tuple[str, ...]:
        return tuple(stick.name for stick in self._find())

    def _save(self, pack: Pack, place: Tallies) -> Tallies:
        """Write all finished weeks, with small numbers hidden, and say what came of it."""
        words = pack.staff_words
        try:
            (folder,) = [stick.folder for stick in self._find() if stick.name == place.saving]
            over = finished(read_weeks(self._state)[0], self._day())
            write_export(over, folder / f"tallies-{over[-1].kiosk}-hidden.csv", hidden=True)
            told = words.saved
        except ValueError:
            told = words.save_gone
        except OSError as error:
            told = {errno.ENOSPC: words.save_full}.get(error.errno or 0, words.save_gone)
            told = words.save_locked if error.errno in LOCKED else told
        line = told.format(stick=place.saving)
        return replace(place, saving="", told=line, sticks=self._names())


def _trouble(pack: Pack) -> str | None:
    """Say what keeps the printer from printing, where one is named."""
    name = pack.takehome.printer
    trouble = Printer(name).trouble() if name else None
    return in_words(trouble, name, pack.words) if trouble and name else None


def _free_mb(state: Path) -> int | None:
    """Give the room on the disk that holds the kiosk's own state, in megabytes."""
    try:
        there = next((path for path in (state, *state.parents) if path.exists()), state)
        return shutil.disk_usage(there).free // 10**6
    except OSError:
        return None
