"""The visit's only rule book: what each event makes of a visit."""

import math
from dataclasses import replace

from kiosk.visit import events as ev
from kiosk.visit.answers import Printed, Refuse, Report, Sounded, Unlock
from kiosk.visit.aside import come_back
from kiosk.visit.following import following
from kiosk.visit.idle import is_over, is_warning
from kiosk.visit.outline import QUESTIONS, Outline
from kiosk.visit.places import (
    Attract,
    Checking,
    Cleaning,
    Contents,
    Finished,
    Phase,
    Place,
    Reading,
    Restart,
    Revisiting,
    SideTrip,
    StaffHome,
    StaffPlace,
    TakingHome,
    TalkOver,
    Tallies,
    Testing,
)
from kiosk.visit.printing import printed, printing
from kiosk.visit.state import Answers, Display, Moment, Visit, fresh
from kiosk.visit.step_detail import begin, look_closer
from kiosk.visit.step_staff import cool, cover, staff_move, wipe
from kiosk.visit.testing import hush, listens, try_out


def step(outline: Outline, visit: Visit, event: ev.Event) -> Visit:
    """Give the visit after an event; one that makes no sense where it comes changes nothing."""
    match event:
        case _ if isinstance(visit.place, Cleaning):
            return wipe(outline, visit.place.left_s, event)
        case ev.Passed(seconds):
            quiet = visit.quiet_s + max(0.0, seconds)
            later = replace(cool(visit, max(0.0, seconds)), quiet_s=quiet)
            later = hush(outline, later, max(0.0, seconds))
            return fresh(outline) if is_over(outline, later) else later
        case ev.Touched():
            return replace(visit, quiet_s=0.0)
        case ev.Finish():
            return replace(fresh(outline), place=Finished())
        case Printed(told) if isinstance(visit.place, TakingHome):
            return printed(visit, told)
        case Printed() | Sounded():
            return try_out(outline, visit, event)
        case Unlock() | Refuse() | Report():
            return staff_move(outline, visit, event)
        case _ if is_warning(outline, visit):
            return replace(visit, quiet_s=0.0)
        case _:
            return replace(cover(visit, _move(outline, visit, event)), quiet_s=0.0)


def _move(outline: Outline, visit: Visit, event: ev.Move) -> Visit:
    match event:
        case ev.Start():
            return _start(outline, visit)
        case ev.Next():
            return _next(outline, visit)
        case ev.Back():
            return _back(outline, visit)
        case ev.OpenContents():
            return _open(visit, Contents())
        case ev.GoTo(page):
            return _open(visit, Reading(page)) if page in outline.pages else visit
        case ev.StepAside(trip):
            return _open(visit, trip) if outline.offers(trip) else visit
        case ev.GoToList():
            return _open(visit, TalkOver())
        case ev.Choose(answer):
            return _choose(outline, visit, answer)
        case ev.Revisit():
            return _revisit(outline, visit)
        case ev.Pick(question):
            known = question in outline.questions and visit.place == Reading(QUESTIONS)
            return replace(visit, picked=visit.picked ^ {question}) if known else visit
        case ev.Show(detail, stay):
            return look_closer(outline, visit, detail, stay=stay)
        case ev.Replay():
            return visit
        case ev.TakeHome(sheet):
            return _open(visit, TakingHome(sheet)) if sheet in outline.sheets else visit
        case ev.Print():
            return printing(visit)
        case ev.SetCalm(calm):
            return _show(outline, visit, replace(visit.display, calm=calm), stay=True)
        case ev.SetTextSize(size):
            return _show(outline, visit, replace(visit.display, text_size=size))
        case ev.SetContrast(contrast):
            return replace(visit, display=replace(visit.display, contrast=contrast))
        case ev.SetLanguage(language):
            if language not in outline.languages:
                return visit
            return _show(outline, visit, replace(visit.display, language=language))
        case _:
            return staff_move(outline, visit, event)


def _start(outline: Outline, visit: Visit) -> Visit:
    if not isinstance(visit.place, Attract | Finished):
        return visit
    before = Moment(Attract(), 0, visit.answers)
    return replace(visit, place=Reading(outline.pages[0]), part=0, history=(before,))


def _go(visit: Visit, place: Place, answers: Answers) -> Visit:
    """Go on to a place, remembering the way back."""
    return replace(
        visit,
        place=place,
        part=0,
        detail=None,
        answers=answers,
        history=(*visit.history, visit.moment()),
        listed=visit.listed or isinstance(place, TalkOver),
    )


def _open(visit: Visit, place: Place) -> Visit:
    """Go to a place from anywhere within the visit."""
    nowhere = isinstance(visit.place, Attract | Finished | StaffPlace) or visit.place == place
    return visit if nowhere else _go(visit, place, visit.answers)


def _show(outline: Outline, visit: Visit, display: Display, *, stay: bool = False) -> Visit:
    """Show things differently: parts begin anew, as what fits on a screen has changed."""
    if display == visit.display:
        return visit
    shown = begin(outline, visit, replace(visit, display=display), stay=stay)
    history: list[Moment] = []
    for moment in (*(replace(moment, part=0) for moment in visit.history), shown.moment()):
        if history[-1:] != [moment]:  # or Back would seem to do nothing
            history.append(moment)
    return replace(shown, history=tuple(history[:-1]))


def _back(outline: Outline, visit: Visit) -> Visit:
    """Undo a step; undoing the first leaves nothing behind but how things are shown."""
    if not visit.history:
        return visit
    if listens(visit):
        return hush(outline, visit, math.inf)
    if isinstance(visit.place, StaffPlace) and visit.part:
        return replace(visit, part=visit.part - 1)
    if isinstance(visit.place, Tallies | Testing | Restart):
        return replace(visit, place=StaffHome())
    *before, last = visit.history
    if not before and isinstance(last.place, Attract):
        return replace(fresh(outline), display=visit.display)
    return replace(
        visit,
        place=last.place,
        part=last.part,
        detail=last.detail,
        answers=last.answers,
        history=tuple(before),
    )


def _next(outline: Outline, visit: Visit) -> Visit:
    if visit.part + 1 < outline.parts(visit):
        staff = isinstance(visit.place, StaffPlace)  # no way back may lead to it
        behind = visit.history if staff else (*visit.history, visit.moment())
        return replace(visit, part=visit.part + 1, history=behind)
    if isinstance(visit.place, SideTrip):
        return come_back(visit)
    place = following(outline, visit)
    return visit if place is None else _go(visit, place, visit.answers)


def _choose(outline: Outline, visit: Visit, answer: int | None) -> Visit:
    match visit.place:
        case Checking(item, Phase.ASK):
            given: tuple[int | None, ...] = (answer,)
            phase = Phase.WHY
        case Checking(item, Phase.ASK_AGAIN):
            given = (*visit.answers[item][:1], answer)
            phase = Phase.WHY_AGAIN
        case _:
            return visit
    if answer is not None and not 0 <= answer < outline.items[item].answers:
        return visit
    answers = (*visit.answers[:item], given, *visit.answers[item + 1 :])
    return _go(visit, Checking(item, phase), answers)


def _revisit(outline: Outline, visit: Visit) -> Visit:
    match visit.place:
        case Checking(item, Phase.AGAIN):
            return _go(visit, Revisiting(outline.items[item].page, item), visit.answers)
        case _:
            return visit
