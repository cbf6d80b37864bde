"""What there is to touch on a page is read as it was written, or told of where it is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_pack import SmallPack

from kiosk.content.details import STEP_MM, depths, in_quarters
from kiosk.content.model import Chooser, Page, Paragraph, plain

TIP = "en/pen/tip.md"


def tip(pack: SmallPack) -> Page:
    found = pack.read()
    assert found.pack, found.problems
    return next(page for page in found.pack.pages() if page.id == "pen/tip")


def body(page: Page, number: int) -> list[str]:
    blocks = page.details[number].body
    return [plain(block.text) for block in blocks if isinstance(block, Paragraph)]


def fault(pack: SmallPack, words: str) -> str:
    """Give what is wrong on the line of some words, which must be all that is wrong."""
    problem = pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{TIP}", pack.line(TIP, words))
    return f"{problem.what} {problem.remedy}"


def test_details_are_read_in_order_each_with_its_picture_and_words(small_pack: SmallPack) -> None:
    small_pack.add_details("dial", "motor")
    page = tip(small_pack)
    assert page.chooser is Chooser.STRIP
    assert [(detail.id, detail.name) for detail in page.details] == [
        ("dial", "The dial"),
        ("motor", "The motor"),
    ]
    motor = page.details[1]
    assert motor.figure.source == small_pack.pictures / "motor.svg"
    assert motor.figure.alt == "A hand shows motor."
    assert [label.text for label in motor.figure.labels] == ["Part of motor"]
    assert (body(page, 1), motor.facts) == (["This is motor."], ("F1",))


def test_a_page_keeps_its_own_words_and_its_note_to_staff(small_pack: SmallPack) -> None:
    before = tip(small_pack)
    small_pack.add_details("dial")
    after = tip(small_pack)
    assert (after.body, after.staff, after.figure) == (before.body, before.staff, before.figure)


def test_a_detail_says_the_values_of_the_clinic(small_pack: SmallPack) -> None:
    small_pack.add_details("dial")
    small_pack.edit(TIP, "The dial", "{{ clinic.name }}")
    small_pack.edit(TIP, "This is dial.", "Ask {{ clinic.name }}.")
    page = tip(small_pack)
    assert (page.details[0].name, body(page, 0)) == ("Riverside", ["Ask Riverside."])


def test_a_more_page_has_details_too(small_pack: SmallPack) -> None:
    small_pack.add_more()
    small_pack.add_details("dial")
    page, more = (small_pack.path(f"en/{name}.md") for name in ("pen/tip", "after/choices"))
    _, begins, detail = page.read_text("utf-8").partition('+++\nid = "dial"')
    more.write_text(more.read_text("utf-8") + begins + detail, "utf-8")
    pack = small_pack.read().pack
    assert pack
    assert [detail.id for detail in pack.more_pages()[0].details] == ["dial"]


@pytest.mark.parametrize(
    ("old", "new", "near", "told"),
    [
        ('name = "The dial"\n', "", 'id = "dial"', "needs an id, a name and a figure. Add what"),
        ('figure = "dial"\n', "", 'id = "dial"', "needs an id, a name and a figure. Add what"),
        ('id = "dial"\n', "until_mm = 1.0\n", "until_mm", "needs an id, a name and a figure."),
        ('"The dial"', '" "', 'name = " "', "`name` is empty. Write what it should say."),
        ('"The dial"', '"{{ a.b }}"', "a.b", "a.b"),
        ('figure = "dial"', 'figure = "x"', 'figure = "x"', "x.svg is missing. Put it in assets"),
        ('"A hand shows dial."', '""', 'alt = ""', "The field `alt` is empty."),
        ('id = "dial"', 'id = "../dial"', "../dial", "id"),
        ('figure = "dial"', 'figure = "../dial"', "../dial", "figure"),
        ("[50, 15] }]\n", "[50, 101] }]\n", "101", "points outside its picture. Keep `at`"),
        ('facts = ["F1"]', 'facts = ["F9"]', '"F9"', "The fact `F9` has no source. Correct the id"),
        ('id = "dial"', 'id = "dial"\ncolour = 1', "colour", "colour"),
        ('id = "dial"', 'id = "dial', 'id = "dial', "The TOML cannot be read"),
        ("This is dial.", "This is *dial*.", "This is *", "slanted text"),
        ("This is dial.", "This is {{ a.b }}.", "a.b", "a.b"),
    ],
)
def test_what_is_wrong_with_a_detail_is_told_where_it_stands(
    small_pack: SmallPack, old: str, new: str, near: str, told: str
) -> None:
    small_pack.add_details("dial")
    text = small_pack.path(TIP).read_text("utf-8")
    page, begins, detail = text.partition('+++\nid = "dial"')
    assert old in begins + detail
    small_pack.write(TIP, page + (begins + detail).replace(old, new, 1))
    assert told in fault(small_pack, near)


def test_a_note_to_staff_in_a_detail_is_told_of(small_pack: SmallPack) -> None:
    small_pack.add_details("dial")
    small_pack.edit(TIP, "This is dial.\n", "This is dial.\n\n!!! staff\n    Say: so.\n")
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(TIP, "Say: so") - 1
    assert problem.what == "Only the page itself has a note to staff."
    assert problem.remedy == "Move it above the first detail."


def test_front_matter_without_an_id_is_no_detail(small_pack: SmallPack) -> None:
    small_pack.add_details("dial")
    small_pack.edit(TIP, 'id = "dial"\n', "")
    problem = small_pack.only_problem()
    line = small_pack.line(TIP, 'name = "The dial"') - 1
    assert (problem.file, problem.line) == (f"content/{TIP}", line)
    assert problem.what == "A second front matter begins here, of no detail, as it has no id."
    assert problem.remedy == "Give it one, or take out the lines with +++."


def test_two_details_with_one_id_are_told_of_at_the_second(small_pack: SmallPack) -> None:
    small_pack.add_details("dial", "motor")
    small_pack.edit(TIP, 'id = "motor"', 'id = "dial"  # again')
    told = fault(small_pack, "# again")
    assert told == "Two details have the id `dial`. Give each its own."


@pytest.mark.parametrize("name", ["welcome", "help"])
def test_a_page_of_no_chapter_has_no_details(small_pack: SmallPack, name: str) -> None:
    small_pack.add_details("dial")
    _, begins, detail = small_pack.path(TIP).read_text("utf-8").partition('+++\nid = "dial"')
    file = f"en/{name}.md"
    small_pack.write(file, small_pack.path(file).read_text("utf-8") + begins + detail)
    small_pack.edit(TIP, begins + detail, "")
    problem = small_pack.only_problem()
    line = small_pack.line(file, 'id = "dial"') - 1
    assert (problem.file, problem.line) == (f"content/{file}", line)
    assert "would not be shown" in problem.what


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
