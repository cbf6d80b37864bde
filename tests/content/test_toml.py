from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_pack import SmallPack

from kiosk.content.problem import Problems
from kiosk.content.toml import parse

PAGE = "en/pen/parts.md"


def test_toml_that_cannot_be_read_is_reported_on_its_line(small_pack: SmallPack) -> None:
    small_pack.edit("clinic.toml", '"Riverside"', "Riverside")
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == ("content/clinic.toml", 2)
    assert problem.what == "The TOML cannot be read: Invalid value."


def test_front_matter_that_cannot_be_read_is_reported_on_its_line(small_pack: SmallPack) -> None:
    small_pack.edit(PAGE, 'figure = "pen-parts"', 'figure = "pen-parts')
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{PAGE}", 3)


def test_a_bracket_never_closed_is_reported_at_the_end(small_pack: SmallPack) -> None:
    small_pack.edit(PAGE, '"F2"]', '"F2"')
    assert small_pack.only_problem().line == small_pack.line(PAGE, '"F2"')


def test_text_after_toml_that_cannot_be_read_is_checked_too(small_pack: SmallPack) -> None:
    small_pack.edit(PAGE, "title = ", "title ")
    small_pack.edit(PAGE, "explains", "`explains`")
    assert small_pack.places() == [
        (f"content/{PAGE}", 2),
        (f"content/{PAGE}", small_pack.line(PAGE, "explains")),
    ]


@pytest.mark.parametrize(
    "value", ["[" * 5000, "9" * 5000, "{a=" * 2000], ids=["lists", "digits", "tables"]
)
def test_toml_that_python_itself_gives_up_on_is_reported(small_pack: SmallPack, value: str) -> None:
    small_pack.edit("clinic.toml", '"Riverside"', value)
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == ("content/clinic.toml", 2)
    assert "brackets lie too deep" in problem.what


@given(st.text("a=1[]{}\"'\n#.,") | st.text())
def test_any_text_is_read_or_refused_on_a_line_it_has(text: str) -> None:
    problems = Problems(Path())
    toml = parse(Path("clinic.toml"), text, problems, 5)
    assert (toml is None) == bool(problems.found)
    for problem in problems.found:
        assert 5 <= problem.line < 5 + len(text.split("\n"))
