"""How long a visit may stay quiet before it asks, and before it is forgotten (P04, P05)."""

import math
from dataclasses import replace

from kiosk.visit.outline import Outline
from kiosk.visit.places import Attract, Checking, Cleaning, Finished, Pad, Phase, TalkOver, Testing
from kiosk.visit.state import Visit, fresh

PAGE_S = 120.0
"""P04: quiet time on a page before the warning, unless it takes longer to read."""
RESULT_S = 60.0
"""P04: the same on screens that show what somebody answered."""
GOODBYE_S = 20.0
"""How long the goodbye stays; nothing is left to forget by then."""
WARNING_S = 30.0
"""A52: time to answer the warning."""
LEAD_S, LEAD_WARNING_S = 1200.0, 60.0
"""How long staff who lead may talk without touching the glass, and to answer the warning."""
SLOW_WPM = 100
"""P04: words a minute of a slow reader."""
READING_MARGIN = 1.5
"""P04: allowance on top of a slow reader's time."""


def limit_s(outline: Outline, visit: Visit) -> float:
    """Give how long this place may stay quiet, in seconds; infinite where nothing is to forget.

    On the attract screen only how it is shown can be forgotten, after a while and without asking.
    """
    match visit.place:
        case Attract():
            return math.inf if replace(visit, quiet_s=0.0) == fresh(outline) else PAGE_S
        case Finished():
            return GOODBYE_S
        case Cleaning():
            return math.inf
        case _ if visit.leading:
            return LEAD_S
        case TalkOver() | Checking(_, Phase.WHY | Phase.AGAIN | Phase.WHY_AGAIN):
            least = RESULT_S
        case _:
            least = PAGE_S
    reading = outline.words(visit) / SLOW_WPM * 60 * READING_MARGIN
    return max(least, reading)


def asks_first(visit: Visit) -> bool:
    """Whether somebody could lose something here, so that a warning comes first."""
    return not isinstance(visit.place, Attract | Finished | Cleaning)


def grace_s(visit: Visit) -> float:
    """Give how long the warning stands, in seconds."""
    if not asks_first(visit):
        return 0.0
    return LEAD_WARNING_S if visit.leading else WARNING_S


def is_warning(outline: Outline, visit: Visit) -> bool:
    """Whether the warning stands on screen."""
    return asks_first(visit) and visit.quiet_s >= limit_s(outline, visit)


def left_s(outline: Outline, visit: Visit) -> float:
    """Give how many seconds are left before the visit is forgotten."""
    return limit_s(outline, visit) + grace_s(visit) - visit.quiet_s


def is_over(outline: Outline, visit: Visit) -> bool:
    """Whether the visit is to be forgotten."""
    return left_s(outline, visit) <= 0


def due_s(outline: Outline, visit: Visit) -> float:
    """Give when the screen changes by itself: at the warning, at each second of it, at the end."""
    left = left_s(outline, visit)
    if is_warning(outline, visit):
        return _to_next_second(left)
    match visit.place:
        case Cleaning(counting) | Pad(left_s=counting) if counting > 0:
            return min(left - grace_s(visit), _to_next_second(counting))
        case Testing(listens_s=listening) if listening > 0:
            return min(left - grace_s(visit), listening)
        case _:
            return left - grace_s(visit)


def _to_next_second(left: float) -> float:
    return left - math.ceil(left) + 1
