"""What there is to touch on a page is read as it was written, or told of where it is wrong."""

import pytest
from small_pack import SmallPack
from tip_page import TIP, body, fault, tip

from kiosk.content.model import Chooser


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
