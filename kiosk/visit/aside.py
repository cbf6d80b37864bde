"""Side trips: what one stepped aside from, and how one comes back."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.visit.places import Contents, Place, SideTrip, WhereFrom, WordHelp
from kiosk.visit.state import Visit

LISTS = Contents | WordHelp | WhereFrom
"""Places about pages: going on leads past them, to the page itself."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the contents or a side trip were opened from; nothing for any other place.

    `before` is the place just before, `walked` the latest in the walk, `home` where Next leads.
    """

    before: Place | None = None
    walked: Place | None = None
    home: Place | None = None


def origin(visit: Visit) -> Origin:
    """Give where a visit stepped aside from."""
    if not isinstance(visit.place, Contents | SideTrip):
        return Origin()
    behind = [visit.history[number].place for number in _behind(visit)]
    before = (place for place in behind if not isinstance(place, Contents))
    walked = (place for place in behind if not isinstance(place, Contents | SideTrip))
    home = (place for place in behind if not isinstance(place, LISTS))
    return Origin(next(before, None), next(walked, None), next(home, None))


def come_back(visit: Visit) -> Visit:
    """Give the visit where it stepped aside, on the same part, with the same way back."""
    for number in _behind(visit):
        moment = visit.history[number]
        if not isinstance(moment.place, LISTS):
            return replace(
                visit,
                place=moment.place,
                part=moment.part,
                detail=moment.detail,
                history=visit.history[:number],
            )
    return visit


def _behind(visit: Visit) -> Iterator[int]:
    """Give the moments of the history that were elsewhere, latest first."""
    for number in reversed(range(len(visit.history))):
        if visit.history[number].place != visit.place:
            yield number
