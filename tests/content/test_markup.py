from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from small_pack import SmallPack

from kiosk.content.blocks import Aside, Placed
from kiosk.content.markup import MAX_LETTERS, Markup
from kiosk.content.model import Text, plain
from kiosk.content.problem import Problems
from kiosk.content.sentences import texts

PAGE = "en/pen/parts.md"
MARKUP = Markup()


@pytest.mark.parametrize(
    ("text", "name", "lines_down"),
    [
        ("See ![the pen](pen.svg).", "a picture within a text", 0),
        ("See [the pen](pen.html).", "a link", 0),
        ("See [the pen][1].", "a link", 0),
        ("[1]: http://pen", "a link", 0),
        ("Type `code` here.", "code", 0),
        ("~~~\ncode\n~~~", "code", 0),
        ("    code", "text set in by four spaces", 0),
        ("# Pen", "a heading that does not begin with ##", 0),
        ("### Pen", "a heading that does not begin with ##", 0),
        ("Pen\n===", "a heading that is underlined", 1),
        ("> Pen", "a quotation", 0),
        ("---", "a line across", 0),
        ("A *slanted* word.", "slanted text", 0),
        ("A **_slanted_** word.", "slanted text", 0),
        ("- one\n    - two", "a list in a list", 1),
        ("- one\n\n    > two", "two paragraphs in one entry of a list", 0),
        ("A <b>bold</b> word.", "HTML", 0),
        ("<script>alert(1)</script>", "HTML", 0),
        ("One&nbsp;word.", "HTML", 0),
        ("!!! tip\n    ## Pen", "a heading within another block", 1),
        ("!!! tip\n    1. one", "steps within another block", 1),
        ("!!! tip\n    | a | b |\n    |---|---|\n    | c | d |", "a table within another block", 1),
        ("!!! tip\n    !!! tip\n        one", "a callout within another block", 1),
    ],
)
def test_what_the_kiosk_cannot_draw_is_reported_on_its_line(
    small_pack: SmallPack, text: str, name: str, lines_down: int
) -> None:
    small_pack.edit(PAGE, "The page", f"A sentence.\nOn two lines.\n\n{text}\n\nThe page")
    first = small_pack.line(PAGE, "On two lines.") + 2
    (problem, *_) = small_pack.read().problems
    assert (problem.file, problem.line) == (f"content/{PAGE}", first + lines_down)
    assert problem.what == f"The kiosk cannot draw {name}."
    assert "Use paragraphs" in problem.remedy


def test_every_fault_of_a_page_is_reported_each_on_its_own_line(small_pack: SmallPack) -> None:
    faults = "# Pen\n\nOne\ntwo *three*\nfour\n*five*\n\n- a\n- *b*\n\n*b*\n\n---"
    small_pack.edit(PAGE, "The page", f"{faults}\n\nThe page")
    first = small_pack.line(PAGE, "# Pen")
    assert [line - first for _, line in small_pack.places()] == [0, 3, 5, 8, 10, 12]


def test_a_page_without_words_shows_none_of_another_page(small_pack: SmallPack) -> None:
    text = small_pack.path("en/pen/tip.md").read_text("utf-8")
    small_pack.write("en/pen/tip.md", text[: text.index("The page")])
    pack = small_pack.read().pack
    assert pack
    parts, tip, _ = pack.pages()
    assert parts.body
    assert tip.body == ()


def test_a_text_of_any_length_a_page_could_have_is_read() -> None:
    assert parse("a" * MAX_LETTERS)
    assert not parse("a" * (MAX_LETTERS + 1))


def test_a_text_no_parser_could_end_is_refused(small_pack: SmallPack) -> None:
    small_pack.edit(PAGE, "The page", "---\n" * (MAX_LETTERS // 4) + "The page")
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{PAGE}", small_pack.line(PAGE, "---"))
    assert "at most 10,000 are read" in problem.what


def test_lists_too_deep_are_refused_and_the_next_page_is_read(small_pack: SmallPack) -> None:
    small_pack.edit(PAGE, "The page", "- " * 4000 + "The page")
    tip = parse(small_pack.path("en/pen/tip.md").read_text("utf-8"))
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(PAGE, "- - -")
    assert "too deep" in problem.what
    assert parse(small_pack.path("en/pen/tip.md").read_text("utf-8")) == tip


def test_trailing_spaces_do_no_harm() -> None:
    assert parse("One  \n two ") == parse("One\ntwo")


def test_straight_apostrophes_are_set_as_a_printer_would() -> None:
    assert said(parse("It's 5'2 'so'.")) == "It’s 5’2 'so'."


WORD = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=4)
MARKS = st.sampled_from(
    [*"*_`[]()<>!#|-+.:\\\"'&; \n\t", "\n\n", "    ", "!!! tip\n    ", "- ", "1. ", "## ", "**"]
)
TEXT = st.lists(WORD | MARKS, max_size=40).map("".join) | st.text()


@given(TEXT)
@example("- - ")
@example("- " * 4000)
def test_any_text_is_read_and_nothing_is_said_that_was_not_written(text: str) -> None:
    problems = Problems(Path())
    blocks = MARKUP.parse(Path("page.md"), text, 3, problems)
    rest = iter(letters(text))
    assert all(letter in rest for letter in letters(said(blocks)))
    lines = 3 + text.count("\n")
    assert all(3 <= problem.line <= lines for problem in problems.found)
    assert all(3 <= placed.line <= lines for placed in blocks)
    assert [placed.line for placed in blocks] == sorted(placed.line for placed in blocks)


@given(TEXT)
def test_what_is_read_without_a_problem_says_all_that_was_written(text: str) -> None:
    problems = Problems(Path())
    blocks = MARKUP.parse(Path("page.md"), text, 1, problems)
    silent = any(mark in text for mark in ("!!!", "|", ". "))  # callouts, tables, numbers
    assert silent or problems.found or letters(said(blocks)) == letters(text)


def parse(text: str) -> tuple[Placed, ...]:
    """Read a text that has no fault."""
    problems = Problems(Path())
    blocks = Markup().parse(Path("page.md"), text, 1, problems)
    return blocks if not problems.found else ()


def said(blocks: tuple[Placed, ...]) -> str:
    """Give everything some blocks say."""
    found: list[Text] = []
    for _, block in blocks:
        found.extend(block.texts if isinstance(block, Aside) else texts(block))
    return "".join(map(plain, found))


def letters(text: str) -> str:
    """Give the letters and digits of a text."""
    return "".join(filter(str.isalnum, text))
