"""A week of the tallies in words; hidden numbers stay hidden."""

from kiosk.content.model import Pack
from kiosk.shell.counted import counted_week
from kiosk.tallies import Share as Unclear
from kiosk.tallies import Stop, Summary
from kiosk.visit.places import Share

OLD = "a-page-of-before"


def week(visits: int | None, end: int | None, led: int | None, **more: object) -> Summary:
    named = {"week": "2026-W46", "kiosks": ("0123456789ab",), "versions": ("1",), **more}
    return Summary(visits=visits, reached_end=end, led=led, **named)


def test_a_week_is_named_by_its_monday_and_says_how_many_came(real_pack: Pack) -> None:
    words = real_pack.staff_words
    told = counted_week(real_pack, week(62, 41, 0))
    assert told.title == words.tally_week.format(week="9 November 2026")
    assert told.visits == words.tally_visits.format(visits=62)
    assert told.end == Share(words.tally_end.format(part=41, whole=62, percent=66), 41 / 62)
    assert words.tally_led.format(led=8) in counted_week(real_pack, week(62, 41, 8)).visits


def test_pages_and_items_are_called_by_what_people_know(real_pack: Pack) -> None:
    words, page, item = real_pack.staff_words, real_pack.pages()[0], real_pack.items[0]
    stops = (Stop(page.id, 9), Stop("elsewhere", 6), Stop(OLD, 5))
    unclear = (Unclear(item.id, 12, 40), Unclear("gone", 5, 20), Unclear("clear", 0, 20))
    told = counted_week(real_pack, week(62, 20, 0, stopped=stops, unclear=unclear))
    said = [share.said for share in told.stops]
    assert said[0].startswith(page.title)
    assert said[1].startswith(words.tally_elsewhere)
    assert said[2].startswith(OLD)
    assert [share.part for share in told.unclear] == [0.3, 0.25]
    assert told.unclear[0].said.startswith(item.talk)
    assert told.unclear[1].said.startswith("gone")


def test_what_is_hidden_is_said_to_be_and_has_no_bar(real_pack: Pack) -> None:
    words = real_pack.staff_words
    told = counted_week(real_pack, week(None, None, None))
    few = words.tally_visits.format(visits=words.tally_few)
    assert told.visits == f"{few} {words.tally_led.format(led=words.tally_few)}"
    assert told.end == Share(words.tally_end_hidden)
    assert counted_week(real_pack, week(9, None, 0)).end.part is None


def test_a_week_in_which_nobody_came_has_bars_of_nothing(real_pack: Pack) -> None:
    assert counted_week(real_pack, week(0, 0, 7)).end.part == 0
