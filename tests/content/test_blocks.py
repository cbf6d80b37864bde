from pathlib import Path

import pytest
from each_block import text

from kiosk.content.blocks import Aside
from kiosk.content.markup import Markup
from kiosk.content.model import Bullets, Day, Days, Heading, Paragraph, Run, Steps
from kiosk.content.problem import Problems


def read(body: str) -> tuple[list[object], list[tuple[int, str]]]:
    """Give the blocks of a body that begins on line 10, and its problems with their lines."""
    problems = Problems(Path())
    blocks = Markup().parse(Path("page.md"), body, 10, problems)
    return [placed.block for placed in blocks], [(p.line, p.what) for p in problems.found]


def test_every_kind_of_block_is_read_as_it_was_written() -> None:
    body = """\
## A heading

A sentence over
two lines, **strong** here.

- one
- **two** *2

1. first
2. second

| When  | What      |
|-------|-----------|
| Day 1 | No **gym** |
| Day 2 | No pool   |

!!! call-today
    Ring us.

    - Fever
    - Pain
"""
    blocks, problems = read(body.replace("- **two** *2\n", "- **two** 2\n\nThen:\n"))
    assert not problems
    assert blocks == [
        Heading(text("A heading")),
        Paragraph((Run("A sentence over two lines, "), Run("strong", strong=True), Run(" here."))),
        Bullets((text("one"), (Run("two", strong=True), Run(" 2")))),
        Paragraph(text("Then:")),
        Steps((text("first"), text("second"))),
        Days(
            (
                Day(text("Day 1"), (Run("No "), Run("gym", strong=True))),
                Day(text("Day 2"), text("No pool")),
            )
        ),
        Aside("call-today", (text("Ring us."), text("Fever"), text("Pain"))),
    ]


def test_entries_apart_by_empty_lines_make_one_list() -> None:
    assert read("- one\n\n- two") == ([Bullets((text("one"), text("two")))], [])


@pytest.mark.parametrize(
    ("row", "lines_down"),
    [("| Day 2 |", 3), ("| Day 2 | No pool | No sun |", 3), ("| Day 2 | |", 3), ("| | |", 3)],
)
def test_a_row_without_two_filled_columns_is_reported_on_its_line(
    row: str, lines_down: int
) -> None:
    _, problems = read(f"| When | What |\n|---|---|\n| Day 1 | No gym |\n{row}")
    assert [line for line, _ in problems] == [10 + lines_down]


def test_a_table_without_rows_is_reported() -> None:
    _, problems = read("Then:\n\n| When | What |\n|---|---|")
    assert [line for line, _ in problems] == [13]


def test_a_table_of_three_columns_is_reported_row_by_row() -> None:
    _, problems = read("| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |")
    assert [line for line, _ in problems] == [12, 13]


@pytest.mark.parametrize(
    "line", ["- one", "-", "* one", "+ one", "1. one", "2) one", "| a | b |", "!!! Tip: one"]
)
def test_a_list_without_an_empty_line_before_it_is_reported(line: str) -> None:
    _, problems = read(f"A sentence:\n{line}\nmore")
    assert problems == [(11, "This line would be drawn as a part of the paragraph around it.")]


@pytest.mark.parametrize("body", ["- one\n\n1. two", "1. one\n\n- two", "- one\n1. two"])
def test_steps_that_would_become_bullets_are_reported(body: str) -> None:
    _, problems = read(body)
    assert problems == [(10 + body.count("\n"), "Bullets and steps would become one list.")]


def test_stars_without_partners_are_reported() -> None:
    _, problems = read("It is **strong and ends nowhere.")
    assert problems == [(10, "A ** has no partner.")]
    assert read(r"Two stars \*\* here.") == ([Paragraph(text("Two stars ** here."))], [])


@pytest.mark.parametrize("body", ["- one\n-  \n- two", "One\n\n##\n\ntwo"])
def test_a_mark_without_words_is_reported(body: str) -> None:
    _, problems = read(body)
    assert [what for _, what in problems] == ["There are no words here."]


def test_a_note_whose_lines_are_not_set_in_is_reported() -> None:
    _, problems = read("One.\n\n!!! staff\nSay: nothing to patients.")
    assert problems == [(12, "The note `!!! staff` holds no text.")]


def test_a_title_on_a_callout_is_reported_as_it_would_not_be_shown() -> None:
    _, problems = read('One.\n\n!!! tip "A title"\n    Words.')
    assert problems == [(12, "A callout has no title.")]


def test_a_list_within_a_callout_is_held_to_the_same_rules() -> None:
    _, problems = read("!!! tip\n    - one\n    - *two*")
    assert problems == [(12, "The kiosk cannot draw slanted text.")]
