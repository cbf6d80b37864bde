"""What staff see at the list: what to talk over, what to ask, and what was ticked."""

from msgspec.structs import replace as changed
from staff_screens import at, plates, told
from visits import UNLOCKED
from walks import Walk

from kiosk.content.model import Item, plain
from kiosk.visit import events as ev
from kiosk.visit.screen import Kind, Marked, Screen
from kiosk.visit.show import Show
from kiosk.visit.show_list import topic
from kiosk.visit.state import fresh


def led_list(walk: Walk, *events: ev.Event) -> Screen:
    """Give the list after one item was not clear and one question was picked."""
    question = walk.outline.questions[0]
    check = (ev.GoTo("check"), ev.Next(), ev.Choose(None), ev.Next(), ev.Next(), ev.Choose(None))
    return at(
        walk,
        *UNLOCKED,
        ev.Lead("full"),
        ev.GoTo("questions"),
        ev.Pick(question),
        *check,
        ev.GoToList(),
        *events,
    )


def unclear(walk: Walk, item: Item) -> str:
    return walk.pack.staff_words.list_unclear.format(topic=topic(item))


def unasked(walk: Walk, item: Item) -> str:
    return walk.pack.staff_words.list_unasked.format(topic=topic(item))


def test_at_the_list_staff_see_what_to_talk_over_what_to_ask_and_where_it_is_taught(
    walk: Walk,
) -> None:
    screen, item = led_list(walk), walk.pack.items[0]
    page = next(page for page in walk.pack.pages() if page.id == item.page)
    assert screen.kind is Kind.STAFF_LIST
    offered = plates(screen)
    assert offered[unclear(walk, item)].move == ev.Tick(item.id)
    assert offered[page.title].move == ev.GoTo(page.id)
    assert plain(page.staff[1]) in told(screen)
    picked = [plain(piece.text) for piece in screen.body if isinstance(piece, Marked)]
    assert picked == [plain(walk.pack.questions[0].text)]


def test_the_list_tells_no_answer_before_the_patient_does(walk: Walk) -> None:
    item = walk.pack.items[0]
    answer = item.talk.removeprefix(f"{topic(item)}: ")
    assert answer != item.talk
    assert not any(answer in said for said in (*plates(led_list(walk)), *told(led_list(walk))))


def test_what_was_not_clear_is_told_apart_from_what_was_not_asked(walk: Walk) -> None:
    first, second, *_ = walk.pack.items
    offered = plates(led_list(walk))
    assert offered[unclear(walk, first)].move == ev.Tick(first.id)
    assert offered[unasked(walk, second)].move == ev.Tick(second.id)


def test_a_tick_stands_until_it_is_taken_away(walk: Walk) -> None:
    item = walk.pack.items[0]
    assert not plates(led_list(walk))[unclear(walk, item)].chosen
    assert plates(led_list(walk, ev.Tick(item.id)))[unclear(walk, item)].chosen


def test_nothing_on_the_list_says_that_anybody_agreed(walk: Walk) -> None:
    said = " ".join([*plates(led_list(walk)), *told(led_list(walk))]).lower()
    assert not any(word in said for word in ("consent", "agreed", "ready", "passed", "signed"))


def test_a_list_with_nothing_to_talk_over_says_so(walk: Walk) -> None:
    answers: list[ev.Event] = [ev.GoTo("check")]
    for item in walk.outline.items:
        answers += [ev.Next(), ev.Choose(item.right)]
    screen = at(walk, *UNLOCKED, ev.Lead("full"), *answers, ev.GoToList())
    assert told(screen) == [walk.pack.words.nothing_to_talk]
    assert not any(isinstance(plate.move, ev.Tick) for plate in plates(screen).values())


def test_an_item_whose_page_has_no_question_is_ticked_without_one(walk: Walk) -> None:
    item = walk.pack.items[0]
    chapters = tuple(
        changed(chapter, pages=tuple(changed(page, staff=()) for page in chapter.pages))
        for chapter in walk.pack.chapters
    )
    pack = changed(walk.pack, chapters=chapters)
    visit = walk.after(fresh(walk.outline), *UNLOCKED, ev.Lead("full"), ev.GoToList())
    screen = Show(pack, walk.outline).screen(visit)
    assert unasked(walk, item) in plates(screen)
    assert not any(line.startswith("Ask:") for line in told(screen))
