"""Takes a typed PIN to the gate, off the GUI thread, and brings back what the gate says."""

from PySide6.QtCore import QObject, QThreadPool, Signal

from kiosk.shell.view import VisitView
from kiosk.staff.gate import Closed, Gate, Opened, Refused
from kiosk.visit.answers import Refuse, Unlock, Verdict
from kiosk.visit.places import Pad, Place


class Doorkeeper(QObject):
    """Watches the view for the PIN pad; asks the gate about one PIN at a time."""

    judged = Signal(Pad, object)

    def __init__(self, view: VisitView, gate: Gate) -> None:
        """Take the view to watch and the gate to ask."""
        super().__init__(view)
        self._view, self._gate = view, gate
        self._before: Place = view.player.visit.place
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.judged.connect(self._tell)
        view.changed.connect(self._watch)

    def _watch(self) -> None:
        before, place = self._before, self._view.player.visit.place
        self._before = place
        if not isinstance(place, Pad) or place == before:
            return
        if not isinstance(before, Pad):
            self._view.hear(Refuse(self._gate.left_s, unset=not self._gate.is_set))
        elif place.judged:
            self._pool.start(lambda: self.judged.emit(place, self._verdict(place.typed)))

    def _verdict(self, digits: str) -> Verdict:
        match self._gate.judge(digits):
            case Opened():
                return Unlock()
            case Refused(wait_s):
                return Refuse(wait_s)
            case Closed():
                return Refuse(unset=True)

    def _tell(self, asked: Pad, verdict: Verdict) -> None:
        """Tell the visit, unless somebody has left the pad since."""
        if self._view.player.visit.place == asked:
            self._view.hear(verdict)
