"""What staff do: the PIN pad, leading, handing over, cleaning. Part of the visit's rule book."""

from dataclasses import replace

from kiosk.visit import events as ev
from kiosk.visit.answers import Refuse, Report, Unlock, Verdict
from kiosk.visit.outline import Outline
from kiosk.visit.places import (
    Attract,
    Checking,
    Cleaning,
    Finished,
    Pad,
    Reading,
    Restart,
    StaffHome,
    StaffPlace,
    TalkOver,
    Tallies,
)
from kiosk.visit.state import Leading, Moment, Visit, fresh
from kiosk.visit.testing import stay, try_out

FEWEST_DIGITS, MOST_DIGITS = 6, 12
CLEANING_S = 60.0
"""H01: how long touches do nothing."""


def staff_move(outline: Outline, visit: Visit, event: ev.StaffMove | Verdict | Report) -> Visit:
    """Give the visit after staff did something; nothing of it works without the PIN before."""
    match event:
        case ev.OpenStaff():
            return _open(visit)
        case ev.Type() | ev.Erase() | ev.Judge() | Unlock() | Refuse():
            pad = visit.place
            return replace(visit, place=_pad(pad, event)) if isinstance(pad, Pad) else visit
        case ev.Lead(plan):
            home = isinstance(visit.place, StaffHome) and plan in outline.plans
            return _lead(outline, visit, plan) if home else visit
        case ev.TurnNotes():
            return _turn_notes(visit)
        case ev.HandOver():
            return _lock(outline, visit)
        case ev.Tick(item):
            return _tick(outline, visit, item)
        case ev.OpenTallies():
            home = isinstance(visit.place, StaffHome)
            return replace(visit, place=Tallies(), part=0) if home else visit
        case ev.StartAnew():
            return _start_anew(outline, visit)
        case ev.Save(stick):
            return _save(visit, stick)
        case Report(place):
            here = type(place) is type(visit.place)
            return stay(outline, visit, place) if here else visit
        case ev.Clean():
            idle = isinstance(visit.place, Attract | Finished | StaffHome)
            return replace(fresh(outline), place=Cleaning(CLEANING_S)) if idle else visit
        case _:
            return try_out(outline, visit, event)


def wipe(outline: Outline, left_s: float, event: ev.Event) -> Visit:
    """Give the visit while the glass is wiped: only time counts."""
    left = left_s - (max(0.0, event.seconds) if isinstance(event, ev.Passed) else 0.0)
    return replace(fresh(outline), place=Cleaning(left)) if left > 0 else fresh(outline)


def cool(visit: Visit, seconds: float) -> Visit:
    """Give the visit after so much of the wait for the next PIN has passed."""
    if isinstance(visit.place, Pad) and visit.place.left_s > 0:
        left = max(0.0, visit.place.left_s - seconds)
        return replace(visit, place=replace(visit.place, left_s=left))
    return visit


def cover(before: Visit, visit: Visit) -> Visit:
    """Where staff lead, put the notes away at another place, and note a page as covered.

    Patients may read along, so no page begins with its notes; and only its own words count.
    """
    leading = visit.leading
    if leading and leading.notes and visit.place != before.place:
        leading = replace(leading, notes=False)
    if leading and not leading.notes and isinstance(visit.place, Reading):
        leading = replace(leading, covered=leading.covered | {visit.place.page})
    return replace(visit, leading=leading)


def _lock(outline: Outline, visit: Visit) -> Visit:
    """End leading and leave the staff side: to where staff came from, which is the patient's."""
    behind = isinstance(visit.place, StaffPlace) and not isinstance(visit.place, Pad)
    if not behind and not visit.leading:
        return visit
    locked = replace(visit, handed=visit.leading or visit.handed, leading=None, part=0)
    if behind:
        *before, last = visit.history
        if not before and isinstance(last.place, Attract):
            return replace(fresh(outline), display=visit.display)
        locked = replace(locked, place=last.place, detail=last.detail, answers=last.answers)
        locked = replace(locked, history=tuple(before))
    return _unrepeated(locked)


def _unrepeated(visit: Visit) -> Visit:
    """Drop what lies behind and looks the same, or Back would seem to do nothing."""
    history = visit.history
    while history and history[-1] == visit.moment():
        history = history[:-1]
    return replace(visit, history=history)


def _start_anew(outline: Outline, visit: Visit) -> Visit:
    """Ask first; then forget the visit, and have the shell end the kiosk."""
    match visit.place:
        case StaffHome():
            return replace(visit, place=Restart(), part=0)
        case Restart():
            return replace(fresh(outline), place=Restart(now=True))
        case _:
            return visit


def _save(visit: Visit, stick: str) -> Visit:
    """Begin to save the tallies, unless that goes on already."""
    match visit.place:
        case Tallies(saving="", sticks=sticks) if stick in sticks:
            return replace(visit, place=replace(visit.place, saving=stick, told=""))
        case _:
            return visit


def _open(visit: Visit) -> Visit:
    """Go to the pad, or straight to the staff side while staff lead."""
    if isinstance(visit.place, StaffPlace | Cleaning):
        return visit
    over = isinstance(visit.place, Finished)
    before, behind = (Attract(), ()) if over else (visit.place, visit.history)
    moment = Moment(before, visit.part, visit.answers, visit.detail)
    place: StaffPlace = StaffHome() if visit.leading else Pad()
    return replace(visit, place=place, part=0, detail=None, history=(*behind, moment))


def _pad(pad: Pad, event: ev.Type | ev.Erase | ev.Judge | Verdict) -> Pad | StaffHome:
    match event:
        case Unlock() if pad.judged:
            return StaffHome()
        case Refuse(wait_s, unset) if pad.judged or not pad.typed:
            return Pad(wrong=pad.judged and not unset, unset=unset, left_s=wait_s)
        case ev.Type(digit) if _hears(pad) and len(pad.typed) < MOST_DIGITS:
            return Pad(typed=pad.typed + digit)
        case ev.Erase() if _hears(pad):
            return Pad(typed=pad.typed[:-1])
        case ev.Judge() if _hears(pad) and len(pad.typed) >= FEWEST_DIGITS:
            return replace(pad, judged=True)
        case _:
            return pad


def _hears(pad: Pad) -> bool:
    return not (pad.judged or pad.unset or pad.left_s > 0)


def _lead(outline: Outline, visit: Visit, plan: str) -> Visit:
    """Lead on from where the patient is: in the check, at the list, at a page the plan has.

    Else from the plan's first page. What was shown and talked over before still counts.
    """
    pages = outline.plans[plan]
    before = visit.leading or visit.handed or Leading(plan)
    leading = replace(before, plan=plan, notes=False)
    visit = replace(visit, leading=leading, led=True)
    for number, moment in reversed(list(enumerate(visit.history))):
        at_page = isinstance(moment.place, Reading) and moment.place.page in pages
        if at_page or isinstance(moment.place, Checking | TalkOver):
            back = visit.history[:number]
            return replace(visit, place=moment.place, part=0, history=back)
    return replace(visit, place=Reading(pages[0]), part=0)


def _turn_notes(visit: Visit) -> Visit:
    if visit.leading is None:
        return visit
    turned = replace(visit.leading, notes=not visit.leading.notes)
    return replace(visit, leading=turned, part=0, detail=None)


def _tick(outline: Outline, visit: Visit, item: str) -> Visit:
    known = item in {known.id for known in outline.items}
    if visit.leading is None or not known or visit.place != TalkOver():
        return visit
    return replace(visit, leading=replace(visit.leading, talked=visit.leading.talked ^ {item}))
