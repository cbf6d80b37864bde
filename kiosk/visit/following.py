"""Where Next leads, from every place."""

from typing import assert_never

from kiosk.visit.aside import origin
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
    StaffHome,
    TakingHome,
    TalkOver,
    Tallies,
    Testing,
    WhereFrom,
    WordHelp,
)
from kiosk.visit.state import Answers, Visit


def following(outline: Outline, visit: Visit) -> Place | None:
    """Give the place Next leads to after the last part, or None where the walk ends."""
    match visit.place:
        case WordHelp() | WhereFrom() | More():
            return origin(visit).home
        case TakingHome(sheet, code):
            return TakingHome(sheet, code + 1) if code + 1 < outline.codes(visit) else None
        case Reading(page):
            return _after_page(outline, visit, page)
        case Checking(item, Phase.WHY) if visit.answers[item][-1] != outline.items[item].right:
            return Checking(item, Phase.AGAIN)
        case Checking(item, Phase.AGAIN) | Revisiting(_, item):
            return Checking(item, Phase.ASK_AGAIN)
        case Checking(item):
            return _item(outline, visit.answers, item + 1)
        case Attract() | Contents() | TalkOver() | Finished() | Cleaning():
            return None
        case Pad() | StaffHome() | Tallies() | Testing() | Restart():
            return None
        case _:
            assert_never(visit.place)


def _after_page(outline: Outline, visit: Visit, page: str) -> Place:
    """Give what follows a page: the next of the plan staff lead by, or of the walk.

    From a page beside the plan it is the first of the plan that was not shown.
    """
    leading = visit.leading
    pages = outline.plans[leading.plan] if leading else outline.pages
    if page == outline.pages[-1]:
        return _item(outline, visit.answers, 0)
    if leading and page not in pages:
        later = [planned for planned in pages if planned not in leading.covered]
    else:
        later = list(pages[pages.index(page) + 1 :])
    return Reading(later[0]) if later else TalkOver()


def _item(outline: Outline, answers: Answers, number: int) -> Place:
    """Give the next item that is still open, or the talk-over list. Nothing is asked thrice."""
    for item in range(number, len(outline.items)):
        given = answers[item]
        if not given:
            return Checking(item, Phase.ASK)
        if len(given) == 1 and given[0] != outline.items[item].right:
            return Checking(item, Phase.ASK_AGAIN)
    return TalkOver()
