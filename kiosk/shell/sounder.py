"""Has a tone played for the test page, off the GUI thread, and says what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal

from kiosk.content.staff_words import StaffWords
from kiosk.shell.stage import Stage
from kiosk.shell.view import VisitView
from kiosk.staff.sound import Sounding, play_tone
from kiosk.visit.answers import Sounded
from kiosk.visit.places import Place, Testing


class Sounder(QObject):
    """Watches the view for a tone to play."""

    done = Signal(str)

    def __init__(self, view: VisitView, play: Callable[[], Sounding] = play_tone) -> None:
        """Take the view to watch; `play` plays a tone and waits for its end."""
        super().__init__(view)
        self._view, self._play = view, play
        self._before: Place = view.player.visit.place
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.done.connect(lambda told: view.hear(Sounded(told)))
        view.changed.connect(self._watch)

    def _watch(self) -> None:
        before, place = self._before, self._view.player.visit.place
        self._before = place
        stage = self._view.player.stage
        if isinstance(stage, Stage) and _asks(place) and not _asks(before):
            words = stage.pack.staff_words
            self._pool.start(lambda: self.done.emit(in_words(self._play(), words)))


def in_words(sounding: Sounding, words: StaffWords) -> str:
    """Give what came of playing a tone, and what to do."""
    return {
        Sounding.HEARD: words.test_sound_heard,
        Sounding.NO_PLAYER: words.test_sound_no_player,
        Sounding.NO_DEVICE: words.test_sound_no_device,
        Sounding.STUCK: words.test_sound_stuck,
        Sounding.NO_ROOM: words.test_sound_no_room,
    }[sounding]


def _asks(place: Place) -> bool:
    return isinstance(place, Testing) and place.sound.running
