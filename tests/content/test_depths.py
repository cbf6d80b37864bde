"""How deep needles go is counted from the clinic's deepest, and told of where it is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_pack import SmallPack
from tip_page import TIP, body, fault, tip

from kiosk.content.details import STEP_MM, depths, in_quarters
from kiosk.content.model import Chooser


@given(st.floats(0.01, 10))
def test_depths_grow_by_a_quarter_of_a_millimetre_and_end_at_the_deepest(deepest: float) -> None:
    *steps, last = depths(deepest)
    assert last == deepest
    assert steps == [STEP_MM * number for number in range(1, len(steps) + 1)]
    assert not steps or 0 < last - steps[-1] <= STEP_MM
    assert steps or last <= STEP_MM


def test_depths_go_down_to_the_clinics_deepest(small_pack: SmallPack) -> None:
    small_pack.add_depths(0.5, 1.0)
    page = tip(small_pack)
    assert page.chooser is Chooser.STEPS
    assert [detail.name for detail in page.details] == ["¼ mm", "½ mm", "¾ mm", "1 mm"]
    small_pack.edit("clinic.toml", "[times]", "[device]\ndepth_max_mm = 0.6\n[times]")
    deepest = tip(small_pack).details[-1]
    assert (deepest.id, deepest.name) == ("0.6-mm", "0.6 mm")
    assert deepest.figure.alt == "Needles reach 0.6 mm."


def test_needles_go_into_the_ground_as_deep_as_they_reach_and_the_tip_stands_on_it(
    small_pack: SmallPack,
) -> None:
    small_pack.add_depths(1.0)
    first, *_, deepest = [detail.figure for detail in tip(small_pack).details]
    assert deepest.source.name == "ground.svg"
    assert [layer.source.name for layer in deepest.layers] == ["needles.svg", "cap.svg"]
    assert [(layer.x, layer.y) for layer in first.layers] == [(0, 2.5), (0, 0)]
    assert [(layer.x, layer.y) for layer in deepest.layers] == [(0, 10), (0, 0)]


@pytest.mark.parametrize("until_mm", [(0.5, 1.0), (1.0, 0.5)])
def test_each_depth_says_what_needles_reach_that_go_no_deeper_in_whatever_order(
    small_pack: SmallPack, until_mm: tuple[float, float]
) -> None:
    small_pack.add_depths(*until_mm)
    page = tip(small_pack)
    reached = [body(page, number)[0].rpartition(" ")[2] for number in range(4)]
    assert reached == ["0.5.", "0.5.", "1.0.", "1.0."]


@pytest.mark.parametrize(
    ("old", "new", "near", "told"),
    [
        ("until_mm = 0.5", 'id = "a"', 'id = "a"', "and a name that holds {mm} or {step}."),
        ('name = "{mm} mm"\n', "", "until_mm = 0.5", 'Write until_mm = 0.5, and name = "{mm} mm".'),
        ('"{mm} mm"', '"Half"', "until_mm = 0.5", "a name that holds {mm} or {step}."),
        ('"{mm} mm"', '"{mm} {{ a.b }}"', "a.b", "a.b"),
        ("until_mm = 0.5", "until_mm = 11", "until_mm = 11", "until_mm"),
        ("until_mm = 0.5", "until_mm = 0", "until_mm = 0", "until_mm"),
        ('facts = ["F1"]', 'facts = ["F9"]', '"F9"', "The fact `F9` has no source."),
        ('ground = "ground"', 'ground = "x"', 'ground = "x"', "x.svg is missing."),
        ('needles = "needles"', 'needles = "x"', 'needles = "x"', "x.svg is missing."),
        ('tip = "cap"', 'tip = "x"', 'tip = "x"', "x.svg is missing."),
        ('tip = "cap"', 'tip = "../cap"', "../cap", "tip"),
        ("percent = 10", "percent = 51", "percent", "percent"),
        ("to_mm = 1.0", "to_mm = 1.1", "[depth]", "1.1 mm deep. Add one with until_mm = 1.1."),
    ],
)
def test_what_is_wrong_with_depths_is_told_where_it_stands(
    small_pack: SmallPack, old: str, new: str, near: str, told: str
) -> None:
    small_pack.add_depths(0.5, 1.0)
    small_pack.edit(TIP, old, new)
    assert told in fault(small_pack, near)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Needles reach {mm} mm.", "{{ a.b }} is far.", "a.b"),
        ("{mm} mm", "{mm} {{ a.b }}", "a.b"),
        ('["F1"]', '["F9"]', "no source"),
        ("no deeper", "*no* deeper", "slanted"),
    ],
)
def test_what_is_wrong_with_a_depth_is_told_before_a_clinic_goes_that_deep(
    small_pack: SmallPack, old: str, new: str, told: str
) -> None:
    small_pack.add_depths(1.0, 2.0)
    page, begins, deepest = small_pack.path(TIP).read_text("utf-8").partition("until_mm = 2.0")
    assert old in deepest
    small_pack.write(TIP, page + begins + deepest.replace(old, new, 1))
    assert told in small_pack.only_problem().what


def test_two_parts_for_one_depth_are_told_of_at_the_second(small_pack: SmallPack) -> None:
    small_pack.add_depths(0.5, 0.5, 1.0)
    text = small_pack.path(TIP).read_text("utf-8")
    first, _, rest = text.rpartition("until_mm = 0.5\n")
    small_pack.write(TIP, f"{first}until_mm = 0.50\n{rest}")
    told = fault(small_pack, "until_mm = 0.50")
    assert told == "Two parts say what needles reach that go 0.5 mm deep. Take one out."


def test_depths_that_nothing_is_said_about_are_told_of_once(small_pack: SmallPack) -> None:
    small_pack.add_depths()
    told = fault(small_pack, "[depth]")
    assert told == (
        "No part says what needles reach that go 0.25 mm deep. Add one with until_mm = 1."
    )


@pytest.mark.parametrize(
    ("millimetres", "read"),
    [(0.25, "¼"), (0.5, "½"), (0.75, "¾"), (1.0, "1"), (1.25, "1¼"), (2.5, "2½"), (0.6, "0.6")],
)
def test_a_depth_is_read_in_quarters_where_it_is_one(millimetres: float, read: str) -> None:
    assert in_quarters(millimetres) == read


@pytest.mark.parametrize(
    ("shown_mm", "near"),
    [
        (None, (None, "0.25-mm")),
        (0.5, ("0.25-mm", "0.75-mm")),
        (0.6, ("0.5-mm", "0.75-mm")),
        (4, ("1-mm", None)),
    ],
)
def test_steps_begin_from_what_the_pages_own_picture_shows(
    small_pack: SmallPack, shown_mm: float | None, near: tuple[str | None, str | None]
) -> None:
    small_pack.add_depths(1.0)
    if shown_mm is not None:
        small_pack.edit("en/pen/tip.md", "to_mm = 1.0", f"to_mm = 1.0\nshown_mm = {shown_mm}")
    assert tip(small_pack).near == near
