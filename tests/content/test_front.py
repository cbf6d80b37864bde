from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from small_pack import SmallPack

from kiosk.content.front import FENCE, split
from kiosk.content.problem import Problems

CHECK = "en/check.md"


def test_a_page_without_front_matter_is_reported(small_pack: SmallPack) -> None:
    small_pack.write("en/pen/tip.md", "Only text.\n\n+++\n+++\n")
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == ("content/en/pen/tip.md", 1)
    assert "does not begin with +++" in problem.what


def test_an_empty_page_is_reported(small_pack: SmallPack) -> None:
    small_pack.write("en/pen/tip.md", "")
    assert "does not begin with +++" in small_pack.only_problem().what


def test_front_matter_that_is_not_closed_is_reported_where_it_opens(small_pack: SmallPack) -> None:
    small_pack.write("en/pen/tip.md", "\n\n+++\ntitle = 'Tip'\n\nA sharp tip.\n")
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == ("content/en/pen/tip.md", 3)
    assert "not closed" in problem.what


def test_of_many_items_the_one_that_is_not_closed_is_pointed_out(small_pack: SmallPack) -> None:
    small_pack.edit(CHECK, 'Talk about first"\n+++', 'Talk about first"')
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (
        "content/en/check.md",
        small_pack.line(CHECK, 'id = "first"') - 1,
    )
    assert "not closed" in problem.what


def test_an_item_at_the_end_that_is_not_closed_is_pointed_out(small_pack: SmallPack) -> None:
    small_pack.edit(CHECK, 'Talk about second"\n+++', 'Talk about second"')
    line = small_pack.line(CHECK, 'id = "second"') - 1
    assert small_pack.only_problem().line == line


LINES = st.lists(st.sampled_from([FENCE, f"{FENCE} ", "", "a = 1", "[", "word"]) | st.text())


@given(LINES.map("\n".join))
def test_any_text_is_split_or_refused_and_no_line_moves(text: str) -> None:
    problems = Problems(Path())
    parts = split(Path("page.md"), text, problems)
    assert bool(parts) != bool(problems.found)
    lines = text.split("\n")
    for part in parts:
        for first, piece in ((part.toml_line, part.toml), (part.body_line, part.body)):
            rows = piece.split("\n") if piece else []
            assert lines[first - 1 : first - 1 + len(rows)] == rows
    for problem in problems.found:
        assert 1 <= problem.line <= len(lines)
