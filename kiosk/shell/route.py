"""The tour's route: every screen a patient can meet, each reached as a patient would."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.visit import events as ev
from kiosk.visit.idle import limit_s
from kiosk.visit.outline import ANYWHERE, CHECK, QUESTIONS, Outline
from kiosk.visit.places import More, WhereFrom
from kiosk.visit.state import Visit, fresh
from kiosk.visit.step import step


@dataclass(frozen=True, slots=True)
class Stop:
    """A visit to look at; `name` tells apart stops at the same place."""

    name: str
    visit: Visit


def route(outline: Outline, *settings: ev.Move) -> Iterator[Stop]:
    """Give every stop, with the display set by `settings`."""
    start = _after(outline, fresh(outline), *settings)
    welcome = _after(outline, start, ev.Start())
    yield Stop("", start)
    for page in outline.pages:
        visit = _after(outline, welcome, ev.GoTo(page))
        if page == QUESTIONS:
            yield from _parts(outline, "picked", _pick(outline, visit))
        yield from _parts(outline, "", visit)
        yield from _details(outline, page, visit)
        yield from _trips(outline, page, visit)
    menu = _after(outline, welcome, ev.OpenContents())
    yield from _parts(outline, "", menu)
    yield from _trips(outline, ANYWHERE, menu)
    asked = _leave(outline, _after(outline, welcome, ev.GoTo(CHECK)))
    while asked.place != _end(outline, welcome).place:
        yield from _item(outline, asked)
        asked = _leave(outline, asked)
    yield from _parts(outline, "skipped", _end(outline, welcome))
    yield from _parts(outline, "mixed", _end(outline, _mixed(outline, welcome)))
    quiet = ev.Passed(limit_s(outline, welcome))
    yield Stop("warning", step(outline, welcome, quiet))
    yield Stop("", _after(outline, step(outline, welcome, ev.Finish()), *settings))


def _after(outline: Outline, visit: Visit, *events: ev.Event) -> Visit:
    for event in events:
        visit = step(outline, visit, event)
    return visit


def _parts(outline: Outline, name: str, visit: Visit) -> Iterator[Stop]:
    """Give a place part by part."""
    for part in range(outline.parts(visit)):
        yield Stop(name, replace(visit, part=part))


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
    yield from _parts(outline, "", asked)
    yield from _parts(outline, "right", _after(outline, asked, ev.Choose(item.right)))
    yield from _parts(outline, "unsure", _after(outline, asked, ev.Choose(None)))
    missed = _after(outline, asked, wrong)
    yield from _parts(outline, "missed", missed)
    again = _leave(outline, missed)
    yield from _parts(outline, "", again)
    yield from _parts(outline, "revisit", _after(outline, again, ev.Revisit()))
    once_more = _leave(outline, again)
    yield from _parts(outline, "", once_more)
    yield from _parts(outline, "right", _after(outline, once_more, ev.Choose(item.right)))
    yield from _parts(outline, "missed", _after(outline, once_more, wrong))


def _details(outline: Outline, page: str, visit: Visit) -> Iterator[Stop]:
    """Give each detail of a page."""
    for detail in outline.details.get(page, ()):
        yield from _parts(outline, detail, _after(outline, visit, ev.Show(detail)))


def _trips(outline: Outline, page: str, visit: Visit) -> Iterator[Stop]:
    """Give the side trips a page offers."""
    menu = _after(outline, visit, ev.OpenContents())
    for trip in outline.trips.get(page, ()):
        start = menu if isinstance(trip, WhereFrom) else visit
        aside = _after(outline, start, ev.StepAside(trip))
        yield from _parts(outline, "", aside)
        if isinstance(trip, More):
            yield from _details(outline, trip.page, aside)
            yield from _trips(outline, trip.page, aside)


def _pick(outline: Outline, visit: Visit) -> Visit:
    return _after(outline, visit, *(ev.Pick(question) for question in outline.questions[:2]))


def _mixed(outline: Outline, welcome: Visit) -> Visit:
    """Give a visit that found half of the items clear and picked two questions."""
    visit = _pick(outline, _after(outline, welcome, ev.GoTo(QUESTIONS)))
    visit = _leave(outline, _after(outline, visit, ev.GoTo(CHECK)))
    for number, item in enumerate(outline.items):
        right = ev.Choose(item.right)
        if number % 2:
            visit = _leave(outline, _after(outline, visit, right))
        else:
            visit = _leave(outline, _leave(outline, _after(outline, visit, ev.Choose(None))))
            visit = _leave(outline, _after(outline, visit, ev.Choose(None)))
    return visit


def _end(outline: Outline, visit: Visit) -> Visit:
    return _after(outline, visit, ev.GoToList())
