"""Any visit over any outline, whatever a patient or staff do, and what each move must do."""

from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from moves import LOOKS, MOVES, STAFF_MOVES
from visits import after, outlines

from kiosk.visit import events as ev
from kiosk.visit import places
from kiosk.visit.answers import Printed, Refuse, Report, Sounded, Unlock, Verdict
from kiosk.visit.idle import WARNING_S, asks_first, grace_s, is_warning, limit_s
from kiosk.visit.outline import Outline
from kiosk.visit.places import (
    Attract,
    Checking,
    Cleaning,
    Contents,
    Finished,
    More,
    Pad,
    Phase,
    Place,
    Reading,
    Revisiting,
    SideTrip,
    StaffHome,
    StaffPlace,
    Tallies,
    WhereFrom,
    WordHelp,
)
from kiosk.visit.state import Answers, Visit, fresh
from kiosk.visit.step import step

ASKING = (Phase.ASK, Phase.ASK_AGAIN)
SETTINGS = (ev.SetTextSize, ev.SetContrast, ev.SetLanguage, ev.SetCalm)


def moment(visit: Visit) -> tuple[Place, int, str | None, Answers]:
    """Give what Back restores."""
    return visit.place, visit.part, visit.detail, visit.answers


def details(outline: Outline, visit: Visit) -> tuple[str, ...]:
    """Give the details of the page a visit is on."""
    match visit.place:
        case Reading(page) | Revisiting(page) | More(page):
            return outline.details.get(page, ())
        case _:
            return ()


class AnyVisit(RuleBasedStateMachine):
    """A visit, and the outline it walks through."""

    outline: Outline
    visit: Visit
    unlocked: bool = False

    @initialize(outline=outlines())
    def arrive(self, outline: Outline) -> None:
        self.outline, self.visit = outline, fresh(outline)

    @rule(event=MOVES)
    def move(self, event: ev.Move) -> None:
        before = self.visit
        self.visit = step(self.outline, before, event)
        if is_warning(self.outline, before):
            assert self.visit == replace(before, quiet_s=0.0)
            return
        assert self.visit.quiet_s == 0
        if not isinstance(event, SETTINGS):
            assert self.visit.display == before.display
        if isinstance(before.place, Cleaning):
            assert self.visit == before
            return
        if not isinstance(event, ev.Back) and not isinstance(before.place, StaffPlace):
            self.check_back(before, event)
        if isinstance(event, ev.Pick):
            again = step(self.outline, self.visit, event)
            assert again == replace(before, quiet_s=0.0)
            known = event.question in self.outline.questions
            there = before.place == Reading("questions")
            assert (self.visit.picked != before.picked) == (known and there)
        if isinstance(event, ev.Show):
            known = event.detail in details(self.outline, before)
            assert self.visit.detail == (event.detail if known else before.detail)
        if isinstance(event, ev.Replay):
            assert self.visit == replace(before, quiet_s=0.0)
        if isinstance(event, ev.Choose) and event.answer is None:
            asked = isinstance(before.place, Checking) and before.place.phase in ASKING
            assert (self.visit.place != before.place) == asked

    @rule(event=st.sampled_from(STAFF_MOVES))
    def work(self, event: ev.Move) -> None:
        before = self.visit
        self.visit = step(self.outline, before, event)
        if isinstance(event, ev.HandOver):
            assert self.visit.leading is None or is_warning(self.outline, before)

    @precondition(lambda self: isinstance(self.visit.place, Pad))
    @rule(digits=st.integers(0, 14), verdict=st.sampled_from([Unlock(), Refuse(45)]))
    def type_a_pin(self, digits: int, verdict: Verdict) -> None:
        typed = [ev.Type("3")] * digits
        judged = after(self.visit, ev.Touched(), *typed, ev.Judge(), outline=self.outline)
        self.visit = step(self.outline, judged, verdict)
        assert isinstance(judged.place, Pad)
        opened = isinstance(self.visit.place, StaffHome)
        assert opened == (judged.place.judged and verdict == Unlock())
        self.unlocked |= opened

    @rule(verdict=st.sampled_from([Unlock(), Refuse(), Refuse(5, unset=True)]))
    def hear_an_answer_nobody_waits_for(self, verdict: Verdict) -> None:
        if not (isinstance(self.visit.place, Pad) and self.visit.place.judged):
            before, self.visit = self.visit, step(self.outline, self.visit, verdict)
            assert self.visit == before or isinstance(before.place, Pad)
            assert not isinstance(self.visit.place, StaffHome) or before == self.visit

    @rule(found=st.sampled_from([StaffHome(("One.",)), Tallies((), ("A",))]))
    def hear_what_the_shell_found(self, found: StaffHome | Tallies) -> None:
        before, self.visit = self.visit, step(self.outline, self.visit, Report(found))
        assert self.visit == before or type(before.place) is type(found)
        assert self.visit.quiet_s == before.quiet_s

    @rule(answer=st.sampled_from([Printed("Printed."), Sounded("Heard.")]))
    def hear_what_came_of_a_trial(self, answer: Printed | Sounded) -> None:
        before, self.visit = self.visit, step(self.outline, self.visit, answer)
        assert self.visit == before or isinstance(before.place, places.Testing)
        assert self.visit.quiet_s == before.quiet_s

    @precondition(lambda self: bool(details(self.outline, self.visit)))
    @rule(event=st.sampled_from([*LOOKS, ev.Next(), ev.Back()]))
    def look(self, event: ev.Move) -> None:
        self.move(event)

    def check_back(self, before: Visit, event: ev.Move) -> None:
        """Whatever led on is undone exactly by Back; a new visit begins at the start screen."""
        back = step(self.outline, self.visit, ev.Back())
        if isinstance(event, ev.Start) and isinstance(before.place, Attract | Finished):
            assert back == replace(fresh(self.outline), display=before.display)
        elif len(self.visit.history) > len(before.history):
            assert moment(back) == moment(before)
            assert back.history == before.history
        elif isinstance(event, ev.Next) and isinstance(before.place, SideTrip):
            self.check_return(before)
        elif isinstance(event, ev.Show) and event.detail == self.visit.detail:
            assert (back.place, back.detail) == (before.place, None)
        elif self.visit.display == before.display:
            assert moment(self.visit) == moment(before)

    def check_return(self, before: Visit) -> None:
        """Going on from a side trip leads to a moment that was, with all that lay behind it."""
        assert not isinstance(self.visit.place, Contents | WordHelp | WhereFrom)
        assert before.history[: len(self.visit.history)] == self.visit.history
        assert before.history[len(self.visit.history)] == self.visit.moment()

    @precondition(lambda self: not isinstance(self.visit.place, Cleaning))
    @rule()
    def finish(self) -> None:
        self.visit = step(self.outline, self.visit, ev.Finish())
        assert self.visit == replace(fresh(self.outline), place=Finished())

    @rule(seconds=st.floats(-5, 60))
    def wait(self, seconds: float) -> None:
        before = self.visit
        self.visit = step(self.outline, before, ev.Passed(seconds))
        if isinstance(before.place, Cleaning | Pad | places.Testing):
            return
        later = replace(before, quiet_s=before.quiet_s + max(0.0, seconds))
        assert self.visit in (later, fresh(self.outline))

    @rule()
    def walk_away(self) -> None:
        lost = self.visit != replace(fresh(self.outline), quiet_s=self.visit.quiet_s)
        longest = max(limit_s(self.outline, self.visit), 0.0) if lost else 0.0
        self.visit = step(self.outline, self.visit, ev.Passed(longest + grace_s(self.visit)))
        if lost:
            assert self.visit == fresh(self.outline)

    @rule()
    def touch(self) -> None:
        self.visit, before = step(self.outline, self.visit, ev.Touched()), self.visit
        assert self.visit == replace(before, quiet_s=0.0)

    @precondition(lambda self: asks_first(self.visit) and not isinstance(self.visit.place, Pad))
    @rule()
    def answer_the_warning_again_and_again(self) -> None:
        here = step(self.outline, self.visit, ev.Touched())
        wait = ev.Passed(limit_s(self.outline, here) + WARNING_S - 1)
        for _ in range(50):
            warned = step(self.outline, here, wait)
            assert is_warning(self.outline, warned)
            assert step(self.outline, warned, ev.Touched()) == here
        self.visit = here
