"""The lists of pages staff may lead by, in pack.toml and in the clinic's own file."""

import pytest
from small_pack import SmallPack


def plans(small_pack: SmallPack) -> dict[str, tuple[str, tuple[str, ...]]]:
    pack = small_pack.read().pack
    assert pack
    return {plan.id: (plan.name, plan.pages) for plan in pack.plans}


def test_the_packs_own_come_first_then_the_whole_walk_then_the_clinics(
    small_pack: SmallPack,
) -> None:
    small_pack.edit("clinic.toml", "[times]", '[plans]\n"First visit" = ["pen/tip"]\n[times]')
    walk = ("welcome", "pen/parts", "pen/tip", "after/first-day", "questions", "check")
    assert list(plans(small_pack).items()) == [
        ("short", ("A short walk", ("pen/parts", "after/first-day"))),
        ("full", ("The whole walk", walk)),
        ("First visit", ("First visit", ("pen/tip",))),
    ]


def test_a_page_that_is_left_out_of_the_walk_is_left_out_of_plans_and_so_is_an_empty_plan(
    small_pack: SmallPack,
) -> None:
    small_pack.edit("en/pen/tip.md", "facts = ", 'needs = ["offers.prp"]\nfacts = ')
    small_pack.edit("clinic.toml", "[times]", '[plans]\nPens = ["pen/tip"]\n[times]')
    found = plans(small_pack)
    assert "pen/tip" not in found["full"][1]
    assert "Pens" not in found


@pytest.mark.parametrize(
    ("pages", "told"),
    [
        ('["pen/parts", "pen/brush"]', "names `pen/brush`, which is no page of the walk"),
        ('["pen/parts", "pen/parts"]', "names `pen/parts` twice"),
        ("[]", "has no page"),
    ],
)
def test_a_plan_that_cannot_be_walked_is_told_of_with_its_line(
    small_pack: SmallPack, pages: str, told: str
) -> None:
    small_pack.edit("clinic.toml", "[times]", f"[plans]\nOurs = {pages}\n[times]")
    (problem,) = small_pack.read().errors()
    assert told in problem.what
    assert problem.line == small_pack.line("clinic.toml", "Ours")
    small_pack.edit("clinic.toml", f"[plans]\nOurs = {pages}\n", "")
    small_pack.edit("pack.toml", '["pen/parts", "after/first-day"]', pages)
    (problem,) = small_pack.read().errors()
    assert (problem.file, told in problem.what) == ("content/pack.toml", True)


def test_a_plan_of_the_pack_needs_a_name_in_each_language(small_pack: SmallPack) -> None:
    small_pack.edit("en/interface.toml", 'short = "A short walk"\n', "")
    (problem,) = small_pack.read().errors()
    assert "The plan `short` has no name." in problem.what


def test_an_empty_word_of_the_staff_side_is_told_of(small_pack: SmallPack) -> None:
    small_pack.edit("en/interface.toml", 'hand_over = "Hand over "', 'hand_over = " "')
    (problem,) = small_pack.read().errors()
    assert "`hand_over` is empty" in problem.what
