"""Plays on the second screen the visit of the first; only its sheet and its part are its own."""

from collections.abc import Callable
from dataclasses import replace

from kiosk.shell.player import Player
from kiosk.shell.second_stage import SecondStage
from kiosk.shell.view import VisitView
from kiosk.visit import events as ev
from kiosk.visit.state import Leading, Visit


class Follower(Player):
    """Hands on what staff do to the first screen, whose clock is the only one."""

    def __init__(self, stage: SecondStage, now: Callable[[], float], first: VisitView) -> None:
        """Begin where the first screen is."""
        super().__init__(stage, now)
        self._second, self._first = stage, first
        self.follow()

    def follow(self) -> None:
        """Come to where the first screen is; another page is shown from its first part."""
        visit = self._first.player.visit
        stays = _where(visit) == _where(self.visit)
        if not stays:
            self._second.show_plan(planning=False)
        self._go_on(visit, self.visit.part if stays else 0)

    @property
    def warning(self) -> bool:
        """Whether staff are asked if they are still here."""
        return self._first.player.warning and self.visit.leading is not None

    @property
    def left_s(self) -> float:
        """How many seconds are left before everything is forgotten."""
        return self._first.player.left_s

    @property
    def due_s(self) -> float:
        """Nothing changes here by itself."""
        return float("inf")

    def take(self, event: ev.Event) -> None:
        """Turn what is this screen's own, and let all else happen on the first."""
        more = self.visit.part + 1 < self._second.parts(self.visit)
        match event:
            case _ if not self.visit.leading:
                return
            case ev.OpenContents():
                self._second.show_plan(planning=not self._second.planning)
                self._turn(0)
            case ev.Back() if self.visit.part or self._second.planning:
                self._turn_back()
            case ev.Next() if more:
                self._turn(self.visit.part + 1)
            case _:
                self._first.hear(event)

    def linger(self) -> None:
        """Begin the time to answer the warning anew."""
        self._first.linger()

    def pass_time(self) -> None:
        """Time passes on the first screen."""

    def _turn_back(self) -> None:
        if self.visit.part:
            self._turn(self.visit.part - 1)
        else:
            self._second.show_plan(planning=False)

    def _turn(self, part: int) -> None:
        """Show another part, and tell the first screen that somebody is here."""
        self._first.touch()
        self._go_on(self._first.player.visit, part)

    def _go_on(self, visit: Visit, part: int) -> None:
        display = replace(visit.display, text_size=ev.TextSize.DEFAULT)
        notes = visit.leading and replace(visit.leading, notes=True)
        self.visit = replace(visit, display=display, leading=notes, part=part)


def _where(visit: Visit) -> tuple[object, Leading | None]:
    return visit.place, visit.leading and replace(visit.leading, talked=frozenset(), notes=True)
