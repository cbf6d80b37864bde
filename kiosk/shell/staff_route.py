"""The tour's way through the staff side: the pad, leading, drawing, wiping the glass."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.content.plans import FULL
from kiosk.shell.easel import Tool
from kiosk.shell.stop import Deed, Shape, Stop, after, parts
from kiosk.visit import events as ev
from kiosk.visit.answers import Refuse, Report, Unlock
from kiosk.visit.outline import Outline
from kiosk.visit.places import CountedWeek, Key, Share, StaffHome, Tallies, Testing, Tried
from kiosk.visit.state import Visit

DIGITS = tuple(map(ev.Type, "123456"))
"""Any digits: no PIN is judged on a tour."""
WAIT_S = 30.0
NEEDY = StaffHome(
    (
        "Content not reviewed yet.",
        "Clinic values not set: 31. First: clinic.name.",
        "Printer: There is no paper.",
        "The disk is nearly full: 40 MB are left.",
    ),
    "Kiosk 0.1.0, content 2026.11. This version does not read aloud yet.",
    (
        "21 November 2026: A page was not printed.",
        "20 November 2026, 12 times: Drawing the screen stumbled (PlateRow.qml:12).",
        "3 November 2026: The content was broken (content/en/pen/parts.md:3).",
    ),
)
"""A kiosk that needs attention; made up, like what is below."""
WEEK = CountedWeek(
    "Week of 9 November 2026",
    "Visits: 62. Led by staff, not among these: 8.",
    Share("Reached the end: 41 of 62 (66%)", 41 / 62),
    (
        Share("Day by day: what to expect: 9 of 62 (15%)", 9 / 62),
        Share("The pen and its tip: 6 of 62 (10%)", 6 / 62),
    ),
    (Share("When to call us: 12 of 40 asked (30%)", 12 / 40),),
)
FEW = CountedWeek(
    "Week of 2 November 2026", "Visits: fewer than 5.", Share("Reached the end: hidden")
)
COUNTED = Tallies((WEEK, FEW), ("CLINIC",))
DRAWN = (
    Deed(Tool.RED, Shape.RING, 0),
    Deed(Tool.BLUE, Shape.ARROW, 1),
    Deed(Tool.PLAIN, Shape.LINE, 2),
)
POINTED = (Deed(Tool.POINTER, Shape.SPOT),)
TOLD = (Deed(Tool.LABEL),)
"""By keys, the label pointed at is told."""

TRIED = Testing(
    touched=frozenset({0, 1, 4}),
    key=Key("F13"),
    sound=Tried(told="You should have heard a tone. If not, look at the speaker and its volume."),
    printer=Tried(told="The printer has no paper. Please tell our staff."),
)


def staff_route(outline: Outline, start: Visit) -> Iterator[Stop]:
    """Give every kind of screen of the staff side, each reached as staff would."""
    pad = after(outline, start, ev.OpenStaff())
    judged = after(outline, pad, *DIGITS, ev.Judge())
    home = after(outline, judged, Unlock())
    yield Stop("", pad)
    yield Stop("typed", after(outline, pad, *DIGITS))
    yield Stop("wrong", after(outline, judged, Refuse()))
    yield Stop("wait", after(outline, judged, Refuse(WAIT_S)))
    yield Stop("unset", after(outline, pad, Refuse(unset=True)))
    yield from parts(outline, "", home)
    yield from parts(outline, "attention", after(outline, home, Report(NEEDY)))
    tallies = after(outline, home, ev.OpenTallies())
    yield from parts(outline, "none", after(outline, tallies, Report(Tallies(()))))
    yield from parts(outline, "", after(outline, tallies, Report(COUNTED)))
    test = after(outline, home, ev.OpenTest())
    yield from parts(outline, "", test)
    yield from parts(outline, "results", replace(test, place=TRIED))
    yield from parts(outline, "", after(outline, home, ev.StartAnew()))
    led = after(outline, home, ev.Lead(FULL))
    yield from parts(outline, "leading", after(outline, led, ev.OpenStaff()))
    yield from parts(outline, "led", led)
    yield from parts(outline, "led", after(outline, led, ev.GoToList()))
    for page in outline.plans[FULL]:
        there = after(outline, led, ev.GoTo(page))
        yield from parts(outline, "notes", after(outline, there, ev.TurnNotes()))
    yield from _drawing(outline, led)
    yield Stop("", replace(after(outline, start, ev.Clean()), display=start.display))


def _drawing(outline: Outline, led: Visit) -> Iterator[Stop]:
    """Give drawing and pointing: on the page an item asks about, and on what one can touch."""
    asked = [item.page for item in outline.items[:1]]
    touched = [page for page in outline.plans[FULL] if page in outline.details]
    for page in (*asked, *touched):
        yield Stop("drawn", after(outline, led, ev.GoTo(page)), DRAWN)
    for page in (*touched, *asked)[:1]:
        yield Stop("told", after(outline, led, ev.GoTo(page)), TOLD)
        yield Stop("pointed", after(outline, led, ev.GoTo(page)), POINTED)
