"""Plays a visit: takes what was touched and what time passed, and knows what comes next."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Protocol

from kiosk.shell.scene import Scene
from kiosk.shell.setup import Setup
from kiosk.shell.stop import Stop
from kiosk.shell.wording import FrameWords
from kiosk.visit import events as ev
from kiosk.visit.idle import due_s, is_warning, left_s, limit_s
from kiosk.visit.outline import Outline
from kiosk.visit.places import Pad, Testing
from kiosk.visit.state import Visit, fresh
from kiosk.visit.step import step

STRIKE_GUARD_S = 0.5
"""A40, A23: the same thing touched or pressed again within this time counts once."""
TYPED_GUARD_S = 0.1
"""The same for the digits of a PIN, which may well be the same twice."""
NOTHING, ANYTHING = object(), object()
"""What was struck last: nothing yet, or something that brought another screen under the finger."""


class Staged(Protocol):
    """What a player needs of a stage."""

    outline: Outline

    def scene(self, visit: Visit) -> Scene:
        """Give everything on the glass for a visit."""

    def ahead(self, visit: Visit) -> Scene | None:
        """Give the scene Next leads to."""

    def behind(self, visit: Visit) -> Scene | None:
        """Give the scene Back leads to."""

    def setup(self, visit: Visit) -> Setup:
        """Give sizes, ruler and frame for a visit."""

    def forget(self) -> None:
        """Drop what was kept of a visit that is over."""

    def wording(self) -> FrameWords:
        """Give the words of the frame."""

    def stops(self, *settings: ev.Move) -> Iterator[Stop]:
        """Give every screen there is, for the tour."""


class Player:
    """Holds the one visit. Keeps no clock of its own: `now` gives seconds that never go back."""

    def __init__(self, stage: Staged, now: Callable[[], float]) -> None:
        """Begin with nobody here."""
        self.stage, self._now = stage, now
        self.visit = fresh(stage.outline)
        self._since = now()
        self._struck: tuple[object, float] = (NOTHING, 0.0)

    @property
    def warning(self) -> bool:
        """Whether the warning stands on screen."""
        return is_warning(self.stage.outline, self.visit)

    @property
    def left_s(self) -> float:
        """How many seconds are left before everything is forgotten."""
        return left_s(self.stage.outline, self.visit)

    @property
    def due_s(self) -> float:
        """In how many seconds the screen changes by itself; infinite where it does not."""
        return due_s(self.stage.outline, self.visit)

    def take(self, event: ev.Event) -> None:
        """Let the time since the last event pass, then let the event happen."""
        self.pass_time()
        self.visit = step(self.stage.outline, self.visit, event)
        if not self.visit.history:
            self.stage.forget()

    def strike(self, what: object, event: ev.Event) -> bool:
        """Take an event unless the same thing was struck a moment ago; say whether it was taken.

        Where a strike brings another screen, nothing on that is struck by the same double tap.
        """
        now, (last, at) = self._now(), self._struck
        guard = TYPED_GUARD_S if isinstance(event, ev.Type) else STRIKE_GUARD_S
        if now - at < guard and last in (what, ANYTHING):
            return False
        before = self._shown
        self.take(event)
        self._struck = (what if self._shown == before else ANYTHING, now)
        return True

    @property
    def _shown(self) -> tuple[object, ...]:
        place = self.visit.place
        where = type(place) if isinstance(place, Pad | Testing) else place
        return where, self.visit.part, self.visit.display, self.warning

    def linger(self) -> None:
        """Begin the time to answer the warning anew: somebody moves between its buttons."""
        self.pass_time()
        if self.warning:
            self.visit = replace(self.visit, quiet_s=limit_s(self.stage.outline, self.visit))

    def pass_time(self) -> None:
        """Let the time since the last event pass."""
        now = self._now()
        seconds, self._since = now - self._since, now
        before = self.visit
        self.visit = step(self.stage.outline, self.visit, ev.Passed(seconds))
        if before.history and not self.visit.history:
            self._struck = (NOTHING, now)
            self.stage.forget()
