"""Quiet plates stand side by side where both fit, and below each other where they do not."""

from dataclasses import replace

from kiosk.content.model import Run, Text
from kiosk.shell.box import Box
from kiosk.shell.packing import greedy, height_of, side_by_side, stack
from kiosk.shell.rows import Row, RowKind
from kiosk.visit import events as ev
from kiosk.visit.places import SheetKind

WORDS: Text = ()


def quiet(width: float, height: float = 80.0) -> Row:
    return Row(RowKind.QUIET, WORDS, Box(0, 0, width, height), 12.0, move=ev.Next())


def places(rows: list[Row]) -> list[tuple[float, float]]:
    return [(row.box.x, row.box.y) for row in stack(rows, 0, 0)]


def test_two_that_fit_stand_on_one_line_and_take_the_height_of_one() -> None:
    rows = side_by_side([quiet(200), quiet(300)], 512)
    assert places(rows) == [(0, 0), (212, 0)]
    assert height_of(rows) == 80


def test_two_that_do_not_fit_stand_below_each_other() -> None:
    assert places(side_by_side([quiet(200), quiet(301)], 512)) == [(0, 0), (0, 92)]


def test_a_third_begins_a_line_of_its_own_where_it_must() -> None:
    rows = side_by_side([quiet(200), quiet(200), quiet(200)], 512)
    assert places(rows) == [(0, 0), (212, 0), (0, 92)]


def test_one_of_another_height_or_kind_stands_alone() -> None:
    answer = Row(RowKind.ANSWER, WORDS, Box(0, 0, 100, 80), 12.0)
    assert places(side_by_side([quiet(100), quiet(100, 90), answer], 900)) == [
        (0, 0),
        (0, 92),
        (0, 194),
    ]


def test_what_one_takes_home_begins_a_line_of_its_own() -> None:
    homes = [replace(quiet(200), move=ev.TakeHome(sheet)) for sheet in SheetKind]
    rows = side_by_side([quiet(200), *homes], 900)
    assert places(rows) == [(0, 0), (0, 92), (212, 92)]


def ask(name: str) -> Row:
    return Row(RowKind.PARAGRAPH, (Run(name),), Box(0, 0, 400, 40), 10.0)


def tick() -> Row:
    return Row(RowKind.PICK, WORDS, Box(0, 0, 400, 80), 12.0, move=ev.Tick("one"))


def test_a_question_its_item_and_its_page_go_to_the_next_part_together() -> None:
    item = [ask("Why?"), tick(), quiet(200)]
    assert greedy([*item, *item], 400) == [item, item]


def test_where_all_do_not_fit_a_part_the_question_still_leads_to_its_item() -> None:
    item = [ask("Why?"), tick(), quiet(200)]
    assert greedy([ask("Said."), *item], 180) == [[ask("Said.")], item[:2], item[2:]]
