import pytest
from small_pack import SmallPack

from kiosk.content.problem import Severity

MORE = "en/after/choices.md"


def test_a_more_page_belongs_to_its_chapter_and_not_to_the_walk(small_pack: SmallPack) -> None:
    small_pack.add_more()
    pack = small_pack.read().pack
    assert pack
    assert [page.id for page in pack.more_pages()] == ["after/choices"]
    assert [page.id for page in pack.pages()] == ["pen/parts", "pen/tip", "after/first-day"]
    assert [page.more for page in pack.pages()] == [(), ("after/choices",), ()]
    assert not small_pack.read().problems


@pytest.mark.parametrize(
    ("page", "named", "told"),
    [
        ("pen/parts", "pen/parts", "leads to itself"),
        ("after/choices", "after/choices", "leads to itself"),
        ("after/choices", "pen/tip", "nowhere but back"),
        ("pen/parts", "after/first-day", "`after/first-day` is no more page"),
        ("pen/parts", "after/gone", "`after/gone` is no more page"),
        ("welcome", "after/choices", "Only a page of a chapter"),
    ],
)
def test_a_page_that_leads_anywhere_else_is_reported_on_its_line(
    small_pack: SmallPack, page: str, named: str, told: str
) -> None:
    small_pack.add_more()
    small_pack.edit(f"en/{page}.md", "facts = [", f'more = ["{named}"]\nfacts = [')
    problem = small_pack.only_problem()
    assert told in problem.what
    assert (problem.file, problem.line) == (
        f"content/en/{page}.md",
        small_pack.line(f"en/{page}.md", "more ="),
    )


def test_while_the_order_cannot_be_read_no_page_is_blamed_for_it(small_pack: SmallPack) -> None:
    small_pack.add_more()
    small_pack.edit("pack.toml", 'more = ["choices"]', "more = [")
    small_pack.edit("en/welcome.md", "facts", "factz")
    assert {problem.file for problem in small_pack.read().errors()} == {
        "content/pack.toml",
        "content/en/welcome.md",
    }


@pytest.mark.parametrize("name", ["choices", "first-day"])
def test_a_more_page_that_stands_twice_is_reported(small_pack: SmallPack, name: str) -> None:
    small_pack.add_more()
    small_pack.edit("pack.toml", '["choices"]', f'[\n"choices",\n"{name}" # again\n]')
    (problem,) = small_pack.read().errors()
    assert problem.what == f"The page `after/{name}` stands here twice."
    assert problem.line == small_pack.line("pack.toml", "# again")


def test_a_more_page_that_no_page_leads_to_is_named(small_pack: SmallPack) -> None:
    small_pack.add_more()
    small_pack.edit("en/pen/tip.md", 'more = ["after/choices"]\n', "")
    (problem,) = small_pack.read().problems
    assert (problem.file, problem.severity) == (f"content/{MORE}", Severity.WARNING)


def test_a_more_page_that_is_missing_is_reported(small_pack: SmallPack) -> None:
    small_pack.add_more()
    small_pack.path(MORE).unlink()
    assert small_pack.only_problem().file == f"content/{MORE}"
