"""What a tally may know of a visit that is over, taken just before it was dropped."""

from kiosk.tallies import Ended
from kiosk.visit.outline import CHECK, Outline
from kiosk.visit.places import (
    Attract,
    Checking,
    Cleaning,
    Finished,
    More,
    Place,
    Reading,
    Revisiting,
    StaffPlace,
)
from kiosk.visit.result import result
from kiosk.visit.state import Visit

NOBODYS = Attract | Finished | Cleaning | StaffPlace
"""Places where no patient is; who has been nowhere else has not begun."""


def is_begun(visit: Visit) -> bool:
    """Whether somebody is in the walk, wherever staff have stepped to since."""
    return any(not isinstance(place, NOBODYS) for place in _trodden(visit))


def ended(outline: Outline, visit: Visit) -> Ended:
    """Give what is counted of a visit that was begun, as it stood when it was dropped."""
    found = result(outline, visit)
    pages = (page for page in map(_page_of, reversed(_trodden(visit))) if page)
    return Ended(
        reached_end=visit.listed,
        stopped_at=None if visit.listed else next(pages, None),
        asked=(*found.clear, *found.talk),
        unclear=found.talk,
        led=visit.led,
    )


def _trodden(visit: Visit) -> tuple[Place, ...]:
    """Give the places Back leads over and the one of now, oldest first."""
    return (*(moment.place for moment in visit.history), visit.place)


def _page_of(place: Place) -> str | None:
    """Give the page a place is; from the contents, say, somebody was last on the one before."""
    match place:
        case Reading(page) | Revisiting(page) | More(page):
            return page
        case Checking():
            return CHECK
        case _:
            return None
