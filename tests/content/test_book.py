import pytest
from small_pack import SmallPack

from kiosk.content.model import plain


@pytest.mark.parametrize(
    ("value", "kept"),
    [("# wash_hours = 24", False), ("wash_hours = 24", True), ("wash_hours = 1", True)],
)
def test_a_page_is_left_out_with_its_items_until_the_clinic_sets_what_it_needs(
    small_pack: SmallPack, value: str, *, kept: bool
) -> None:
    small_pack.edit("en/pen/parts.md", "facts =", 'needs = ["times.wash_hours"]\nfacts =')
    small_pack.edit("clinic.toml", "# wash_hours = 24", value)
    pack = small_pack.read().pack
    assert pack
    assert ("pen/parts" in [page.id for page in pack.pages()]) == kept
    assert ("first" in [item.id for item in pack.items]) == kept
    assert pack.left_out == (() if kept else ("pen/parts", "check/first"))


def test_an_offer_set_to_false_leaves_its_page_out(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", "facts =", 'needs = ["offers.prp"]\nfacts =')
    small_pack.edit("clinic.toml", "[times]", "[offers]\nprp = false\n[times]")
    pack = small_pack.read().pack
    assert pack
    assert pack.left_out == ("pen/tip",)


def test_a_page_that_needs_two_values_is_left_out_for_want_of_one(small_pack: SmallPack) -> None:
    needs = 'needs = ["clinic.name", "times.wash_hours"]\nfacts ='
    small_pack.edit("en/pen/tip.md", "facts =", needs)
    pack = small_pack.read().pack
    assert pack
    assert pack.left_out == ("pen/tip",)


def test_a_chapter_of_which_all_pages_are_left_out_is_not_announced(
    small_pack: SmallPack,
) -> None:
    small_pack.edit("en/after/first-day.md", "facts =", 'needs = ["offers.prp"]\nfacts =')
    pack = small_pack.read().pack
    assert pack
    assert [chapter.title for chapter in pack.chapters] == ["The pen"]
    assert pack.left_out == ("after/first-day", "check/second")


def test_an_item_is_not_blamed_for_a_page_that_cannot_be_read(small_pack: SmallPack) -> None:
    small_pack.path("en/pen/parts.md").unlink()
    assert small_pack.only_problem().file == "content/en/pen/parts.md"


@pytest.mark.parametrize(
    ("name", "told"),
    [("en/pen/parts.md", "of no detail, as it has no id"), ("en/help.md", "would not be shown")],
)
def test_a_second_front_matter_on_a_page_is_reported_where_it_begins(
    small_pack: SmallPack, name: str, told: str
) -> None:
    text = small_pack.path(name).read_text("utf-8")
    small_pack.write(name, f"{text}+++\n+++\nThis would be lost.\n")
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{name}", text.count("\n") + 1)
    assert told in problem.what


def test_questions_are_read_in_order(small_pack: SmallPack) -> None:
    pack = small_pack.read().pack
    assert pack
    assert [(question.id, plain(question.text)) for question in pack.questions] == [
        ("question-1", "May I wait?"),
        ("question-2", "Who treats me?"),
    ]


@pytest.mark.parametrize(
    ("text", "near"),
    [("", "The page"), ("- One?\n\nOr:\n\n- Two?\n", "- Two?")],
)
def test_questions_that_are_not_one_list_are_reported(
    small_pack: SmallPack, text: str, near: str
) -> None:
    small_pack.edit("en/questions.md", "- May I wait?\n- Who treats me?\n", text)
    problem = small_pack.only_problem()
    assert problem.file == "content/en/questions.md"
    assert problem.line == small_pack.line("en/questions.md", near)
    assert "lists of questions" in problem.what


def test_an_item_is_left_out_until_the_clinic_sets_what_its_answer_depends_on(
    small_pack: SmallPack,
) -> None:
    small_pack.edit("en/check.md", "talk = ", 'needs = ["times.wash_hours"]\ntalk = ')
    small_pack.edit("en/check.md", "The right way", "{{ times.wash_hours }}")
    pack = small_pack.read().pack
    assert pack
    assert [item.id for item in pack.items] == ["second"]
    assert pack.left_out == ("check/first",)
    small_pack.edit("clinic.toml", "# wash_hours", "wash_hours")
    pack = small_pack.read().pack
    assert pack
    assert plain(pack.items[0].answers[pack.items[0].right]) == "after 24 hours"
    assert not pack.left_out


def test_an_item_that_needs_what_no_clinic_can_set_is_an_error(small_pack: SmallPack) -> None:
    small_pack.edit("en/check.md", "talk = ", 'needs = ["times.tea"]\ntalk = ')
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (
        "content/en/check.md",
        small_pack.line("en/check.md", "times.tea"),
    )
