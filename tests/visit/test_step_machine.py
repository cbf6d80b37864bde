"""Any visit over any outline: what must hold whatever a patient does."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from visits import after, outlines

from kiosk.visit import events as ev
from kiosk.visit import places
from kiosk.visit.answers import Printed, Refuse, Report, Sounded, Unlock, Verdict
from kiosk.visit.idle import SLOW_WPM, WARNING_S, asks_first, grace_s, is_warning, limit_s
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
    Restart,
    Revisiting,
    SideTrip,
    StaffHome,
    StaffPlace,
    TalkOver,
    Tallies,
    WhereFrom,
    WordHelp,
)
from kiosk.visit.result import result
from kiosk.visit.state import Answers, Visit, fresh
from kiosk.visit.step import step

ASKING = (Phase.ASK, Phase.ASK_AGAIN)
SETTINGS = (ev.SetTextSize, ev.SetContrast, ev.SetLanguage, ev.SetCalm)
LOOKS = (*map(ev.Show, ["one", "two", "unknown"]), ev.Show("two", stay=True))
STAFF_MOVES = [
    *[ev.OpenStaff()] * 2,
    *map(ev.Type, "17"),
    ev.Erase(),
    ev.Judge(),
    *map(ev.Lead, ["short", "full", "nowhere"]),
    ev.TurnNotes(),
    ev.HandOver(),
    *map(ev.Tick, ["item-0", "unknown"]),
    ev.Clean(),
    ev.OpenTallies(),
    ev.StartAnew(),
    *map(ev.Save, ["A", "B"]),
    *[ev.OpenTest()] * 2,
    *map(ev.Reach, [-1, 0, 5, 6]),
    ev.ListenToKeys(),
    ev.Pressed(places.Key("F13")),
    ev.PlayTone(),
    ev.PrintTest(),
]
MOVES = st.sampled_from(
    [
        *[ev.Next()] * 4,
        *[ev.Back()] * 2,
        ev.Start(),
        ev.OpenContents(),
        ev.GoToList(),
        ev.GoTo("questions"),
        ev.GoTo("check"),
        ev.GoTo("chapter/1"),
        ev.GoTo("nowhere"),
        ev.StepAside(WordHelp("chapter/1")),
        ev.StepAside(WordHelp("nowhere")),
        ev.StepAside(WhereFrom(None)),
        ev.StepAside(More("more")),
        ev.StepAside(WordHelp("more")),
        *map(ev.Choose, [None, -1, 0, 1, 2, 3, 4]),
        ev.Revisit(),
        ev.Pick("question-0"),
        ev.Pick("question-1"),
        ev.Pick("unknown"),
        *LOOKS,
        ev.Replay(),
        *map(ev.SetCalm, [True, False]),
        *map(ev.SetTextSize, ev.TextSize),
        *map(ev.SetContrast, ev.Contrast),
        *map(ev.SetLanguage, ["en", "de", "xx"]),
    ]
)


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

    @invariant()
    def nobody_leads_without_the_pin(self) -> None:
        behind = isinstance(self.visit.place, StaffHome | Tallies | places.Testing | Restart)
        staff = self.visit.leading is not None or behind
        assert self.unlocked or not staff
        self.unlocked = staff

    @invariant()
    def no_way_back_leads_to_the_staff_side_and_no_digit_stays(self) -> None:
        for moment in self.visit.history:
            assert not isinstance(moment.place, StaffPlace | Cleaning)
        if isinstance(self.visit.place, Pad):
            assert self.visit.place.typed == "" or self.visit.place.left_s == 0

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
            assert {moment.place for moment in self.visit.history} <= {self.visit.place}

    @invariant()
    def nobody_is_hurried_who_reads_slowly(self) -> None:
        reading = self.outline.words(self.visit) / SLOW_WPM * 60 * 1.5
        if self.visit.quiet_s < reading:
            assert not is_warning(self.outline, self.visit)

    @invariant()
    def nothing_is_asked_more_than_twice(self) -> None:
        path = [*(moment.place for moment in self.visit.history), self.visit.place]
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


TestAnyVisit = AnyVisit.TestCase
TestAnyVisit.settings = settings(stateful_step_count=40)
