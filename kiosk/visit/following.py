"""Where Next leads, from every place."""

from collections.abc import Sequence
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
from kiosk.visit.state import Answers, Leading, Visit


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

    Where staff lead, a page beside the plan leads to the first of the plan that was not shown, and
    one that was opened from the list leads back to it. A patient alone comes to the check.
    """
    if page == outline.pages[-1]:
        return _item(outline, visit.answers, 0)
    leading = visit.leading
    later = _led(outline, visit, leading, page) if leading else _alone(outline, visit, page)
    return Reading(later[0]) if later else TalkOver()


def _led(outline: Outline, visit: Visit, leading: Leading, page: str) -> Sequence[str]:
    """Give what staff have yet to show from here on."""
    plan = outline.plans[leading.plan]
    if _before(visit) == TalkOver():
        return ()
    if page not in plan:
        return [planned for planned in plan if planned not in leading.covered]
    return plan[plan.index(page) + 1 :]


def _alone(outline: Outline, visit: Visit, page: str) -> Sequence[str]:
    """Give what a patient has ahead: the rest of the plan staff handed over in, then the walk."""
    plan = outline.plans[visit.handed.plan] if visit.handed else ()
    rest = plan[plan.index(page) + 1 :] if page in plan else ()
    return rest or outline.pages[outline.pages.index(page) + 1 :]


def _before(visit: Visit) -> Place | None:
    """Give where one came from, over all parts of the page one is on."""
    places = (moment.place for moment in reversed(visit.history))
    return next((place for place in places if place != visit.place), None)


def _item(outline: Outline, answers: Answers, number: int) -> Place:
    """Give the next item that is still open, or the talk-over list. Nothing is asked thrice."""
    for item in range(number, len(outline.items)):
        given = answers[item]
        if not given:
            return Checking(item, Phase.ASK)
        if len(given) == 1 and given[0] != outline.items[item].right:
            return Checking(item, Phase.ASK_AGAIN)
    return TalkOver()
