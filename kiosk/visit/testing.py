"""What staff try out on the test page: touch, keys, sound, printer. Part of the rule book."""

from dataclasses import replace
from typing import assert_never

from kiosk.visit import events as ev
from kiosk.visit.answers import Printed, Sounded
from kiosk.visit.outline import Outline
from kiosk.visit.places import StaffHome, StaffPlace, Testing, Tried
from kiosk.visit.state import Visit

PLATES = 6
"""So many plates, spread over the glass, test the touch."""
LISTEN_S = 10.0
"""Keys do what they always do once none was pressed for so long: nobody is ever stuck."""


def try_out(outline: Outline, visit: Visit, event: ev.TestMove | Printed | Sounded) -> Visit:
    """Give the visit after staff tried something out, or it is known what came of it."""
    place = visit.place
    if isinstance(event, ev.OpenTest):
        home = isinstance(place, StaffHome)
        return replace(visit, place=Testing(), part=0) if home else visit
    return stay(outline, visit, _tried(place, event)) if isinstance(place, Testing) else visit


def hush(outline: Outline, visit: Visit, seconds: float) -> Visit:
    """Give the visit after so much of the time in which keys are only named."""
    match visit.place:
        case Testing(listens_s=left) as place if left > 0:
            return stay(outline, visit, replace(place, listens_s=max(0.0, left - seconds)))
        case _:
            return visit


def listens(visit: Visit) -> bool:
    """Whether keys are only named."""
    return isinstance(visit.place, Testing) and visit.place.listens_s > 0


def stay(outline: Outline, visit: Visit, place: StaffPlace) -> Visit:
    """Give the visit at the same place as it has become, on a part there is."""
    there = replace(visit, place=place)
    return replace(there, part=min(visit.part, outline.parts(there) - 1))


Trial = ev.Reach | ev.ListenToKeys | ev.Pressed | ev.PlayTone | ev.PrintTest | Printed | Sounded


def _tried(place: Testing, event: Trial) -> Testing:
    match event:
        case ev.Reach(plate) if 0 <= plate < PLATES:
            return replace(place, touched=place.touched | {plate})
        case ev.ListenToKeys():
            return replace(place, listens_s=LISTEN_S)
        case ev.Pressed(key) if place.listens_s > 0:
            return replace(place, key=key, listens_s=LISTEN_S)
        case ev.PlayTone():
            return replace(place, sound=Tried(running=True))
        case ev.PrintTest():
            return replace(place, printer=Tried(running=True))
        case Sounded(told) if place.sound.running:
            return replace(place, sound=Tried(told=told))
        case Printed(told) if place.printer.running:
            return replace(place, printer=Tried(told=told))
        case ev.Reach() | ev.Pressed() | Sounded() | Printed():
            return place
        case _:
            assert_never(event)
