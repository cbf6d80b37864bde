import pytest
from small_pack import SmallPack

from kiosk.content.model import Callout, CalloutKind, Paragraph, Run, plain

PAGE = "en/pen/parts.md"


def test_a_page_is_read_as_it_was_written(small_pack: SmallPack) -> None:
    small_pack.edit(PAGE, "\n!!! staff", "\n!!! call-now\n    Ring\n\n    us.\n\n!!! staff")
    small_pack.edit(PAGE, 'title = "Page pen-parts"', 'title = "The parts"\nstep = 2')
    pack = small_pack.read().pack
    assert pack
    page = pack.pages()[0]
    assert (page.id, page.chapter, page.title, page.step) == ("pen/parts", "pen", "The parts", 2)
    assert page.facts == ("F1", "F2")
    assert page.figure.source == small_pack.pictures / "pen-parts.svg"
    assert page.figure.alt == "A hand holds pen-parts."
    (label,) = page.figure.labels
    assert (label.text, label.at, label.plate) == ("Needle", (50, 50), (50, 15))
    explained, call = page.body
    assert isinstance(explained, Paragraph)
    assert plain(explained.text) == "The page pen-parts explains one thing."
    assert call == Callout(CalloutKind.CALL_NOW, (Run("Ring"), Run(" "), Run("us.")))


def test_a_label_may_be_about_the_whole_picture(small_pack: SmallPack) -> None:
    small_pack.edit(PAGE, "at = [50, 50], ", "")
    pack = small_pack.read().pack
    assert pack
    (label,) = pack.pages()[0].figure.labels
    assert (label.text, label.at, label.plate) == ("Needle", None, (50, 15))


def test_the_note_to_staff_is_kept_from_patients(small_pack: SmallPack) -> None:
    pack = small_pack.read().pack
    assert pack
    page = pack.pages()[0]
    assert [plain(text) for text in page.staff] == ["Say: it is simple."]
    assert "simple" not in repr(page.body)


@pytest.mark.parametrize("text", ["Ask: how are you?", "!!! tip\n    Ask.", "- Ask"])
def test_a_note_to_staff_that_would_run_on_for_patients_is_reported(
    small_pack: SmallPack, text: str
) -> None:
    small_pack.edit(PAGE, "    Say: it is simple.", f"    Say: it is simple.\n\n{text}")
    problem = small_pack.only_problem()
    line = small_pack.line(PAGE, text.split("\n", maxsplit=1)[0])
    assert (problem.file, problem.line) == (f"content/{PAGE}", line)
    assert "Patients would see this" in problem.what


def test_a_missing_picture_is_reported_on_the_line_that_names_it(small_pack: SmallPack) -> None:
    (small_pack.pictures / "pen-parts.svg").unlink()
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{PAGE}", 3)
    assert "pen-parts.svg is missing" in problem.what
    assert "assets/illustrations" in problem.remedy


@pytest.mark.parametrize(
    ("line", "what"),
    [("", "The field `alt` is missing."), ('alt = " "\n', "The field `alt` is empty.")],
)
def test_a_page_without_words_for_its_picture_is_reported(
    small_pack: SmallPack, line: str, what: str
) -> None:
    small_pack.edit(PAGE, 'alt = "A hand holds pen-parts."\n', line)
    problem = small_pack.only_problem()
    assert (problem.line, problem.what) == (4 if line else 2, what)


def test_an_empty_title_is_reported(small_pack: SmallPack) -> None:
    small_pack.edit(PAGE, '"Page pen-parts"', '""')
    problem = small_pack.only_problem()
    assert (problem.line, problem.what) == (2, "The field `title` is empty.")


@pytest.mark.parametrize(
    ("old", "new"),
    [("[50, 50]", "[50, 101]"), ("[50, 15]", "[-1, 15]"), ("[50, 50]", "[nan, 5]")],
)
def test_a_label_outside_its_picture_is_reported_on_its_line(
    small_pack: SmallPack, old: str, new: str
) -> None:
    first = '    { text = "Dial", at = [0, 0], plate = [100, 100] },\n'
    small_pack.edit(PAGE, "labels = [\n", f"labels = [\n{first}")
    small_pack.edit(PAGE, old, new)
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{PAGE}", small_pack.line(PAGE, "Needle"))
    assert problem.what == "The label “Needle” points outside its picture."


def test_an_unknown_callout_is_reported_on_its_line_with_those_that_are_known(
    small_pack: SmallPack,
) -> None:
    small_pack.edit(PAGE, "\n!!! staff", "\n!!! tip\n    One.\n\n!!! danger\n    Two.\n\n!!! staff")
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{PAGE}", small_pack.line(PAGE, "danger"))
    assert problem.what == "`!!! danger` is not a callout."
    assert problem.remedy == "Use one of: tip, caution, call-today, call-now, staff."


def test_a_need_for_a_value_that_is_not_known_is_reported_on_its_line(
    small_pack: SmallPack,
) -> None:
    small_pack.edit(PAGE, "facts =", 'needs = [\n    "offers.prp",\n    "offers.prpp",\n]\nfacts =')
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{PAGE}", small_pack.line(PAGE, "prpp"))
    assert "needs `offers.prpp`" in problem.what


def test_what_follows_a_note_to_staff_is_told_of_once(small_pack: SmallPack) -> None:
    path = small_pack.path("en/pen/parts.md")
    path.write_text(path.read_text("utf-8") + "\nOne.\n\nTwo.\n\nThree.\n", "utf-8")
    assert "Patients would see this" in small_pack.only_problem().what
