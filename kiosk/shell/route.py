"""The tour's route: every screen a patient can meet, each reached as a patient would."""

from collections.abc import Iterator

from kiosk.shell.staff_route import staff_route
from kiosk.shell.stop import Stop, after, parts
from kiosk.visit import events as ev
from kiosk.visit.following import following
from kiosk.visit.idle import limit_s
from kiosk.visit.outline import ANYWHERE, CHECK, QUESTIONS, Outline
from kiosk.visit.places import More, WhereFrom
from kiosk.visit.state import Visit, fresh
from kiosk.visit.step import step


def route(outline: Outline, *settings: ev.Move) -> Iterator[Stop]:
    """Give every stop, with the display set by `settings`."""
    start = after(outline, fresh(outline), *settings)
    welcome = after(outline, start, ev.Start())
    yield Stop("", start)
    for page in outline.pages:
        visit = after(outline, welcome, ev.GoTo(page))
        if page == QUESTIONS:
            yield from parts(outline, "picked", _pick(outline, visit))
        yield from parts(outline, "", visit)
        yield from _details(outline, page, visit)
        yield from _trips(outline, page, visit)
    menu = after(outline, welcome, ev.OpenContents())
    yield from parts(outline, "", menu)
    yield from _trips(outline, ANYWHERE, menu)
    asked = _leave(outline, after(outline, welcome, ev.GoTo(CHECK)))
    while asked.place != _end(outline, welcome).place:
        yield from _item(outline, asked)
        asked = _leave(outline, asked)
    yield from parts(outline, "skipped", _end(outline, welcome))
    mixed = _end(outline, _mixed(outline, welcome))
    yield from parts(outline, "mixed", mixed)
    yield from _taken(outline, mixed)
    quiet = ev.Passed(limit_s(outline, welcome))
    yield Stop("warning", step(outline, welcome, quiet))
    yield Stop("", after(outline, step(outline, welcome, ev.Finish()), *settings))
    yield from staff_route(outline, start)


def _leave(outline: Outline, visit: Visit) -> Visit:
    """Go on to the next place, over all parts of this one."""
    place = visit.place
    while visit.place == place:
        visit = step(outline, visit, ev.Next())
    return visit


def _item(outline: Outline, asked: Visit) -> Iterator[Stop]:
    """Give one item: asked, right, missed, not sure, explained again, asked again, both ends."""
    place = asked.place
    item = outline.items[getattr(place, "item")]  # noqa: B009
    wrong = ev.Choose((item.right + 1) % item.answers)
    yield from parts(outline, "", asked)
    yield from parts(outline, "right", after(outline, asked, ev.Choose(item.right)))
    yield from parts(outline, "unsure", after(outline, asked, ev.Choose(None)))
    missed = after(outline, asked, wrong)
    yield from parts(outline, "missed", missed)
    again = _leave(outline, missed)
    yield from parts(outline, "", again)
    yield from parts(outline, "revisit", after(outline, again, ev.Revisit()))
    once_more = _leave(outline, again)
    yield from parts(outline, "", once_more)
    yield from parts(outline, "right", after(outline, once_more, ev.Choose(item.right)))
    yield from parts(outline, "missed", after(outline, once_more, wrong))


def _details(outline: Outline, page: str, visit: Visit) -> Iterator[Stop]:
    """Give each detail of a page."""
    for detail in outline.details.get(page, ()):
        yield from parts(outline, detail, after(outline, visit, ev.Show(detail)))


def _trips(outline: Outline, page: str, visit: Visit) -> Iterator[Stop]:
    """Give the side trips a page offers."""
    menu = after(outline, visit, ev.OpenContents())
    for trip in outline.trips.get(page, ()):
        start = menu if isinstance(trip, WhereFrom) else visit
        aside = after(outline, start, ev.StepAside(trip))
        yield from parts(outline, "", aside)
        if isinstance(trip, More):
            yield from _details(outline, trip.page, aside)
            yield from _trips(outline, trip.page, aside)


def _taken(outline: Outline, ended: Visit) -> Iterator[Stop]:
    """Give each page to take home, code by code."""
    for sheet in outline.sheets:
        visit = after(outline, ended, ev.TakeHome(sheet))
        yield from parts(outline, "", visit)
        while following(outline, visit):
            visit = _leave(outline, visit)
            yield from parts(outline, "", visit)


def _pick(outline: Outline, visit: Visit) -> Visit:
    return after(outline, visit, *(ev.Pick(question) for question in outline.questions[:2]))


def _mixed(outline: Outline, welcome: Visit) -> Visit:
    """Give a visit that found half of the items clear and picked two questions."""
    visit = _pick(outline, after(outline, welcome, ev.GoTo(QUESTIONS)))
    visit = _leave(outline, after(outline, visit, ev.GoTo(CHECK)))
    for number, item in enumerate(outline.items):
        right = ev.Choose(item.right)
        if number % 2:
            visit = _leave(outline, after(outline, visit, right))
        else:
            visit = _leave(outline, _leave(outline, after(outline, visit, ev.Choose(None))))
            visit = _leave(outline, after(outline, visit, ev.Choose(None)))
    return visit


def _end(outline: Outline, visit: Visit) -> Visit:
    return after(outline, visit, ev.GoToList())
