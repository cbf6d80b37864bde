"""No answer stands out."""

import pytest
from found import found
from small_pack import SmallPack

from kiosk.check.rules.choices_look_alike import check

RIGHT_FIRST = (
    "- [ ] The wrong way\n- [x] The right way",
    "- [x] The right way\n- [ ] The wrong way",
)


@pytest.fixture
def alike(small_pack: SmallPack) -> SmallPack:
    """The right answer stands in another place in the first item."""
    small_pack.edit("en/check.md", *RIGHT_FIRST)
    small_pack.edit("en/check.md", "The wrong way", "The very wrong")
    small_pack.edit("en/check.md", "The wrong way", "A very wrong way")
    return small_pack


def test_answers_alike_are_fine(alike: SmallPack) -> None:
    assert not found(check, alike)


@pytest.mark.parametrize(
    ("answer", "long"), [("The right way", "The right way, as we said"), ("The right way", "way")]
)
def test_an_answer_much_longer_or_shorter_than_another_is_named(
    alike: SmallPack, answer: str, long: str
) -> None:
    alike.edit("en/check.md", answer, long)
    (problem,) = found(check, alike)
    named = "as we said" if "said" in long else "The very wrong"
    assert problem.line == alike.line("en/check.md", named)


def test_long_answers_may_not_be_far_apart(alike: SmallPack) -> None:
    alike.edit("en/check.md", "The right way", "way " * 25)
    alike.edit("en/check.md", "The very wrong", "way " * 17)
    (problem,) = found(check, alike)
    assert "99 characters, another has 67" in problem.what


def test_the_right_answer_may_not_always_stand_in_one_place(alike: SmallPack) -> None:
    alike.edit(
        "en/check.md",
        "- [ ] A very wrong way\n- [x] The right way",
        "- [x] The right way\n- [ ] A very wrong way",
    )
    (problem,) = found(check, alike)
    assert "same place" in problem.what


def test_the_right_answer_may_not_always_be_the_longest(alike: SmallPack) -> None:
    alike.edit("en/check.md", "The very wrong", "The wrong")
    alike.edit("en/check.md", "A very wrong way", "The wrong")
    (problem,) = found(check, alike)
    assert "longest" in problem.what


def test_a_single_item_cannot_show_a_habit(alike: SmallPack) -> None:
    text = alike.path("en/check.md").read_text("utf-8")
    first, _, _ = text.partition('\n+++\nid = "second"')
    alike.write("en/check.md", first)
    assert not found(check, alike)
