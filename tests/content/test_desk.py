import pytest
from small_pack import SmallPack


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("en/pen/parts.md", '["F1", "F2"]', '["F1",\n  "F9"]'),
        ("en/help.md", '["F1", "F2"]', '["F1",\n  "F9"]'),
        ("en/check.md", '["F1"]', '["F1",\n  "F9"]'),
    ],
)
def test_a_fact_without_a_source_is_reported_on_its_line(
    small_pack: SmallPack, name: str, old: str, new: str
) -> None:
    small_pack.edit(name, old, new)
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{name}", small_pack.line(name, "F9"))
    assert problem.what == "The fact `F9` has no source."


def test_facts_of_a_page_that_is_left_out_are_checked_too(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/parts.md", "facts =", 'needs = ["offers.prp"]\nfacts =')
    small_pack.edit("en/pen/parts.md", "F2", "F9")
    assert small_pack.only_problem().what == "The fact `F9` has no source."


def test_no_fact_is_blamed_while_the_sources_cannot_be_read(small_pack: SmallPack) -> None:
    small_pack.path("sources.toml").unlink()
    assert small_pack.only_problem().file == "content/sources.toml"
