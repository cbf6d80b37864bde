"""A pack on the second screen: what staff are shown of a visit while they lead it on the first."""

from collections.abc import Callable, Iterator

from kiosk.content.model import Pack
from kiosk.shell.bar import ButtonId
from kiosk.shell.board import Board
from kiosk.shell.buttons import Whose, labels
from kiosk.shell.easel import Easel
from kiosk.shell.glass import Glass
from kiosk.shell.layout import Frame
from kiosk.shell.second_route import notes_route, plan_route
from kiosk.shell.stage import Fitted, Stage
from kiosk.shell.stop import Stop, after
from kiosk.visit import events as ev
from kiosk.visit.screen import Screen
from kiosk.visit.show_second import ShowSecond
from kiosk.visit.state import Visit, fresh


class SecondStage(Stage):
    """Notes and what comes next, or the plan; while one draws, notes and the picture."""

    def __init__(
        self,
        pack: Pack,
        glass: Glass,
        cap_ratio: float,
        board: Board,
        can_draw: Callable[[], bool],
    ) -> None:
        """Take a pack, a glass, and the typeface's capital height over its size.

        `board` is the first screen's, `can_draw` whether there is a picture on that to draw on.
        """
        super().__init__(pack, glass, cap_ratio)
        self._second = ShowSecond(self._show)
        self._board, self._can_draw = board, can_draw
        self._planning = False

    @property
    def planning(self) -> bool:
        """Whether the plan is shown."""
        return self._planning

    def show_plan(self, *, planning: bool) -> None:
        """Show the plan, or what goes with the page."""
        self._planning = planning

    def stops(self, *settings: ev.Move) -> Iterator[Stop]:
        """Give every kind of screen there is here, for the tour."""
        start = after(self.outline, fresh(self.outline), *settings)
        yield from notes_route(self.outline, start)
        self.show_plan(planning=True)
        yield from plan_route(self.outline, start)
        self.show_plan(planning=False)

    def _kept(self, visit: Visit) -> object:
        return super()._kept(visit), self._planning, self._board.on

    def _whose(self, visit: Visit) -> Whose:  # noqa: ARG002
        return Whose.SECONDS

    def _screen(self, visit: Visit) -> Screen:
        if not visit.leading:
            return self._second.waiting()
        if self._planning:
            return self._second.plan(visit, visit.leading)
        if self._board.on:
            return self._show.screen(visit)
        return self._second.notes(visit, visit.leading)

    def _complete(self, screen: Screen, visit: Visit, frame: Frame) -> Screen:  # noqa: ARG002
        return screen

    def _labels(self, visit: Visit, frame: Frame) -> dict[ButtonId, str]:
        words = self.pack.staff_words
        given = labels(self.pack, visit, folded=frame.bar.folded)
        if given[ButtonId.CONTENTS]:
            given[ButtonId.CONTENTS] = words.notes if self._planning else words.plan
        return given

    def _easel(self, visit: Visit, fitted: Fitted) -> Easel | None:
        return super()._easel(visit, fitted) if self._can_draw() else None
