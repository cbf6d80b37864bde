"""Any visit over any outline: what must hold whatever a patient does."""

from itertools import pairwise

from any_visit import ASKING, AnyVisit, details, moment
from hypothesis import settings
from hypothesis.stateful import invariant
from visits import after

from kiosk.visit import events as ev
from kiosk.visit import places
from kiosk.visit.idle import SLOW_WPM, is_warning
from kiosk.visit.places import (
    Attract,
    Checking,
    Cleaning,
    Contents,
    Finished,
    Pad,
    Phase,
    Restart,
    StaffHome,
    StaffPlace,
    TalkOver,
    Tallies,
)
from kiosk.visit.result import result
from kiosk.visit.state import fresh
from kiosk.visit.step import step


class WatchedVisit(AnyVisit):
    """Any visit, looked at after every move."""

    @invariant()
    def nobody_leads_without_the_pin(self) -> None:
        behind = isinstance(self.visit.place, StaffHome | Tallies | places.Testing | Restart)
        staff = self.visit.leading is not None or behind
        assert self.unlocked or not staff
        self.unlocked = staff

    @invariant()
    def no_way_back_leads_to_the_staff_side_and_no_digit_stays(self) -> None:
        for past in self.visit.history:
            assert not isinstance(past.place, StaffPlace | Cleaning)
        if isinstance(self.visit.place, Pad):
            assert self.visit.place.typed == "" or self.visit.place.left_s == 0

    @invariant()
    def it_never_ends_in_a_dead_end(self) -> None:
        here = step(self.outline, self.visit, ev.Touched())
        if isinstance(here.place, Cleaning):
            here = step(self.outline, here, ev.Passed(60))
        while isinstance(here.place, StaffPlace):
            here = step(self.outline, here, ev.Back())
        if isinstance(here.place, Attract | Finished):
            here = step(self.outline, here, ev.Start())
        assert after(here, ev.GoToList(), outline=self.outline).place == TalkOver()
        if isinstance(here.place, Contents):
            here = step(self.outline, here, ev.GoTo("check"))
        for _ in range(4 * (4 + len(self.outline.pages) + 4 * len(self.outline.items))):
            here = step(self.outline, here, ev.Next())
        assert here.place == TalkOver()

    @invariant()
    def back_leads_to_the_start_and_never_seems_to_do_nothing(self) -> None:
        here = step(self.outline, self.visit, ev.Touched())
        if isinstance(here.place, Finished | Cleaning):
            return
        while isinstance(here.place, StaffPlace):
            here = step(self.outline, here, ev.Back())
        for _ in here.history:
            before, here = here, step(self.outline, here, ev.Back())
            assert moment(here) != moment(before)
        assert here.place == Attract()

    @invariant()
    def the_part_on_screen_is_one_there_is(self) -> None:
        assert 0 <= self.visit.part < self.outline.parts(self.visit)

    @invariant()
    def what_is_looked_at_is_a_detail_of_the_page_on_screen(self) -> None:
        assert self.visit.detail in (None, *details(self.outline, self.visit))

    @invariant()
    def nobodys_answers_stay_where_nobody_is(self) -> None:
        if isinstance(self.visit.place, Attract | Finished):
            nothing = fresh(self.outline)
            assert (self.visit.answers, self.visit.picked) == (nothing.answers, nothing.picked)
            assert {past.place for past in self.visit.history} <= {self.visit.place}

    @invariant()
    def nobody_is_hurried_who_reads_slowly(self) -> None:
        reading = self.outline.words(self.visit) / SLOW_WPM * 60 * 1.5
        if self.visit.quiet_s < reading:
            assert not is_warning(self.outline, self.visit)

    @invariant()
    def nothing_is_asked_more_than_twice(self) -> None:
        path = [*(past.place for past in self.visit.history), self.visit.place]
        for number, given in enumerate(self.visit.answers):
            asked = [Checking(number, phase) for phase in ASKING]
            told = [Checking(number, phase) for phase in (Phase.WHY, Phase.WHY_AGAIN)]
            answered = sum(here in asked and later in told for here, later in pairwise(path))
            assert answered == len(given) <= 2
            assert given[:-1] != (self.outline.items[number].right,)

    @invariant()
    def every_answer_is_on_one_list(self) -> None:
        found = result(self.outline, self.visit)
        for item, given in zip(self.outline.items, self.visit.answers, strict=True):
            right = given[-1:] == (item.right,)
            assert (item.id in found.clear) == right
            assert (item.id in found.talk) == (bool(given) and not right)
        assert len(found.left_out) == sum(not given for given in self.visit.answers)
        assert set(found.picked) == self.visit.picked


TestAnyVisit = WatchedVisit.TestCase
TestAnyVisit.settings = settings(stateful_step_count=40)
