"""Outlines to walk through, and short ways to get somewhere in a visit."""

from zlib import crc32

from hypothesis import strategies as st

from kiosk.visit import events as ev
from kiosk.visit.answers import Unlock
from kiosk.visit.outline import ANYWHERE, ItemOutline, Outline
from kiosk.visit.places import Cleaning, More, Pad, WhereFrom, WordHelp
from kiosk.visit.state import Visit, fresh
from kiosk.visit.step import step

OUTLINE = Outline(
    pages=("welcome", "pen/parts", "pen/tip", "questions", "check"),
    items=(ItemOutline("one", 1, 3, "pen/parts"), ItemOutline("two", 0, 2, "pen/tip")),
    questions=("q1", "q2"),
    languages=("en", "de"),
    trips={
        "pen/tip": (WordHelp("pen/tip"), More("more"), WhereFrom("pen/tip")),
        "more": (WordHelp("more"),),
        ANYWHERE: (WordHelp(None), WhereFrom(None)),
    },
    details={"pen/parts": ("dial", "motor"), "more": ("day-1", "day-2")},
    plans={
        "short": ("pen/tip", "questions"),
        "full": ("welcome", "pen/parts", "pen/tip", "questions", "check"),
    },
)
PIN = tuple(map(ev.Type, "280519"))
UNLOCKED = (ev.OpenStaff(), *PIN, ev.Judge(), Unlock())
"""What leads staff behind the PIN."""

RIGHT, WRONG, UNSURE = ev.Choose(1), ev.Choose(0), ev.Choose(None)
"""Answers to the first item of OUTLINE."""


def after(visit: Visit, *events: ev.Event, outline: Outline = OUTLINE) -> Visit:
    """Give the visit after some events."""
    for event in events:
        visit = step(outline, visit, event)
    return visit


def counts(visit: Visit) -> bool:
    """Whether the screen counts something down; it has room for that whatever the number."""
    return isinstance(visit.place, Pad | Cleaning)


def begun(*events: ev.Event, outline: Outline = OUTLINE) -> Visit:
    """Give a visit that has just begun, after some more events."""
    return after(fresh(outline), ev.Start(), *events, outline=outline)


@st.composite
def outlines(draw: st.DrawFn) -> Outline:
    """Give outlines of all shapes; parts and words depend on what is shown, and how."""
    chapter = tuple(f"chapter/{number}" for number in range(draw(st.integers(0, 4))))
    seed = draw(st.integers(0, 9))

    def chance(visit: Visit, of: int) -> int:
        display = visit.display
        seen = f"{visit.place} {visit.detail} {display.text_size} {display.calm}"
        return crc32(f"{seed} {of} {seen}".encode()) % of

    items = []
    for number in range(draw(st.integers(0, 4)) if chapter else 0):
        answers = draw(st.integers(2, 4))
        right = draw(st.integers(0, answers - 1))
        page = draw(st.sampled_from(chapter))
        items.append(ItemOutline(f"item-{number}", right, answers, page))
    pages = ("welcome", *chapter, "questions", "check")
    return Outline(
        pages=pages,
        items=tuple(items),
        questions=tuple(f"question-{number}" for number in range(draw(st.integers(0, 3)))),
        languages=draw(st.sampled_from([("en",), ("en", "de"), ("de", "en", "fr")])),
        trips={
            "chapter/1": (WordHelp("chapter/1"), More("more")),
            "more": (WordHelp("more"),),
            ANYWHERE: (WhereFrom(None),),
        },
        details=dict.fromkeys(("welcome", "chapter/1", "more"), ("one", "two")),
        plans={"short": (*chapter[-1:], "questions"), "full": pages},
        parts=lambda visit: 1 if counts(visit) else 1 + chance(visit, 4),
        words=lambda visit: 20 if counts(visit) else chance(visit, 400),
    )
