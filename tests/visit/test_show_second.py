"""What a second screen tells staff while they lead, in the words of the shipped content."""

import pytest
from visits import UNLOCKED
from walks import Walk

from kiosk.content.model import Heading, Paragraph, plain
from kiosk.visit import events as ev
from kiosk.visit.places import Checking, TalkOver
from kiosk.visit.plan import named
from kiosk.visit.screen import Kind, Plate, Screen
from kiosk.visit.show import Show
from kiosk.visit.show_second import ShowSecond
from kiosk.visit.show_staff import notes_of
from kiosk.visit.state import Leading, Visit, fresh


@pytest.fixture
def second(walk: Walk) -> ShowSecond:
    return ShowSecond(Show(walk.pack, walk.outline))


def led(walk: Walk, *events: ev.Event, plan: str = "full") -> tuple[Visit, Leading]:
    visit = walk.after(fresh(walk.outline), *UNLOCKED, ev.Lead(plan), *events)
    assert visit.leading
    return visit, visit.leading


def said(screen: Screen) -> list[str]:
    return [plain(piece.text) for piece in screen.body if isinstance(piece, Paragraph)]


def groups(screen: Screen) -> dict[str, list[str]]:
    """Give the pages of the plan below each of its headings."""
    found: dict[str, list[str]] = {}
    for piece in screen.body:
        match piece:
            case Heading(text):
                found[plain(text)] = []
            case Plate(move=ev.GoTo(page)):
                found[list(found)[-1]].append(page)
    return found


def test_while_nobody_leads_it_says_what_it_is_for(second: ShowSecond, walk: Walk) -> None:
    screen = second.waiting()
    assert screen.kind is Kind.STAFF_WAITING
    assert said(screen) == [walk.pack.staff_words.second_waiting]


def test_it_has_the_notes_of_the_page_and_the_next_with_its_picture(
    second: ShowSecond, walk: Walk
) -> None:
    here, coming = walk.pack.chapters[0].pages[:2]
    screen = second.notes(*led(walk, ev.GoTo(here.id)))
    assert screen.title == here.title
    assert screen.body == notes_of(walk.pack, here)
    assert screen.figure
    assert coming.figure
    assert screen.figure.source == coming.figure.source
    assert [label.text for label in screen.figure.labels] == [
        walk.pack.staff_words.second_next.format(page=coming.title)
    ]


def test_what_comes_next_is_named_where_it_has_no_picture(second: ShowSecond, walk: Walk) -> None:
    visit, leading = led(walk, ev.GoTo("check"), ev.Next())
    assert isinstance(visit.place, Checking)
    screen = second.notes(visit, leading)
    item = walk.screen(walk.after(visit, ev.Next()))
    words = walk.pack.staff_words
    assert said(screen) == [words.no_note]
    assert words.second_next.format(page=item.title) in [
        *(plain(piece.text) for piece in screen.body if isinstance(piece, Heading)),
        *(label.text for label in (screen.figure.labels if screen.figure else ())),
    ]


def test_by_a_plan_what_comes_next_is_what_the_plan_has_next(
    second: ShowSecond, walk: Walk
) -> None:
    first, then = walk.outline.plans["short"][:2]
    screen = second.notes(*led(walk, ev.GoTo(first), plan="short"))
    title = named(walk.pack, then).title
    assert screen.figure
    assert title in screen.figure.labels[0].text


def test_where_nothing_follows_nothing_is_named(second: ShowSecond, walk: Walk) -> None:
    screen = second.notes(*led(walk, ev.OpenContents()))
    assert screen.figure is None
    assert not [piece for piece in screen.body if isinstance(piece, Heading)]


def test_at_the_list_it_is_the_list_staff_tick(second: ShowSecond, walk: Walk) -> None:
    visit, leading = led(walk, ev.GoToList())
    assert visit.place == TalkOver()
    assert second.notes(visit, leading).kind is Kind.STAFF_LIST


def test_the_plan_has_every_page_of_the_walk_once(second: ShowSecond, walk: Walk) -> None:
    words = walk.pack.staff_words
    plan = walk.outline.plans["short"]
    screen = second.plan(*led(walk, ev.GoTo(plan[0]), ev.GoTo(plan[1]), plan="short"))
    found = groups(screen)
    assert found[words.plan_shown] == list(plan[:2])
    assert found[words.plan_open] == list(plan[2:])
    assert sorted(page for pages in found.values() for page in pages) == sorted(walk.outline.pages)


def test_the_plan_marks_the_page_that_is_shown(second: ShowSecond, walk: Walk) -> None:
    page = walk.outline.plans["full"][3]
    screen = second.plan(*led(walk, ev.GoTo(page)))
    chosen = [plate for plate in screen.body if isinstance(plate, Plate) and plate.chosen]
    assert [plate.move for plate in chosen] == [ev.GoTo(page)]
    assert chosen[0].state == walk.pack.words.here


def test_a_plan_that_was_shown_to_its_end_has_nothing_to_come(
    second: ShowSecond, walk: Walk
) -> None:
    plan = walk.outline.plans["short"]
    found = groups(second.plan(*led(walk, *map(ev.GoTo, plan), plan="short")))
    assert walk.pack.staff_words.plan_open not in found
