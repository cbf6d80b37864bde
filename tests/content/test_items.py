import pytest
from small_pack import SmallPack

from kiosk.content.model import Run, Topic, plain

CHECK = "en/check.md"
ANSWERS = "- [ ] The wrong way\n- [x] The right way\n"


def test_an_item_is_read_as_it_was_written(small_pack: SmallPack) -> None:
    small_pack.edit(CHECK, "- [x] The", "- [x] **The**")
    small_pack.edit(CHECK, "What now?", "\n\nWhat now?")
    pack = small_pack.read().pack
    assert pack
    item = pack.items[0]
    assert (item.id, item.topic, item.page) == ("first", Topic.PURPOSE, "pen/parts")
    assert item.talk == "Talk about first"
    assert plain(item.question) == "A scene about first. What now?"
    assert item.answers == (
        (Run("The wrong way"),),
        (Run("The", strong=True), Run(" right way")),
    )
    assert item.right == 1
    assert plain(item.why) == "That is why."
    assert plain(item.again) == "In other words."
    assert plain(item.ask_again) == "What comes next, asked anew?"


@pytest.mark.parametrize(
    ("answers", "what"),
    [
        ("- [ ] The wrong way\n- [ ] The right way\n", "The item has 0 right answers."),
        ("- [x] The wrong way\n- [x] The right way\n", "The item has 2 right answers."),
        ("- [x] The right way\n", "The answers are not a list of two or more lines"),
        ("- The wrong way\n- [x] The right way\n", "The answers are not a list of two or more"),
        ("- [ ] The wrong way\n- [**x**] The right way\n", "The answers are not a list of two"),
    ],
)
def test_answers_of_which_not_one_is_right_are_reported_on_their_line(
    small_pack: SmallPack, answers: str, what: str
) -> None:
    line = small_pack.line(CHECK, "- [ ]")
    small_pack.edit(CHECK, ANSWERS, answers)
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{CHECK}", line)
    assert problem.what.startswith(what)


def test_an_item_without_answers_is_reported_where_its_text_begins(small_pack: SmallPack) -> None:
    small_pack.edit(CHECK, ANSWERS, "")
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(CHECK, "A scene about first.")


def test_an_answer_without_words_is_reported(small_pack: SmallPack) -> None:
    small_pack.edit(CHECK, "- [x] The right way", "-")
    lines = {problem.line for problem in small_pack.read().problems}
    assert small_pack.line(CHECK, "- [ ]") + 1 in lines


@pytest.mark.parametrize("note", ["why", "again", "ask-again"])
def test_an_item_without_a_note_is_reported_where_its_text_begins(
    small_pack: SmallPack, note: str
) -> None:
    text = small_pack.path(CHECK).read_text("utf-8")
    start = text.rindex(f"!!! {note}\n")
    end = text.find("\n\n", start)
    small_pack.write(CHECK, text[:start] + (text[end:] if end > 0 else ""))
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(CHECK, "A scene about second.")
    assert problem.what == f"The note `!!! {note}` is missing."


def test_an_item_that_asks_nothing_is_reported(small_pack: SmallPack) -> None:
    line = small_pack.line(CHECK, "A scene about first.")
    small_pack.edit(CHECK, "A scene about first. What now?", "")
    problem = small_pack.only_problem()
    assert (problem.line, problem.what) == (line, "The item asks nothing.")


@pytest.mark.parametrize(
    "extra",
    [
        "## Heading",
        "1. step",
        "!!! tip\n    One.",
        "!!! why\n    Again.",
        "- [ ] More",
        "Not set in.",
    ],
)
def test_what_an_item_does_not_hold_is_reported_on_its_line(
    small_pack: SmallPack, extra: str
) -> None:
    small_pack.edit(CHECK, "\n!!! again", f"\n{extra}\n\n!!! again")
    small_pack.edit(CHECK, "- [ ] The wrong way", "- [ ] The other way")
    problem = small_pack.only_problem()
    line = small_pack.line(CHECK, "!!! again") - extra.count("\n") - 2
    assert (problem.file, problem.line) == (f"content/{CHECK}", line)
    assert "An item holds a scene" in problem.what


def test_a_scene_that_goes_on_below_the_answers_is_reported_on_its_line(
    small_pack: SmallPack,
) -> None:
    small_pack.edit(CHECK, "- [x] The right way\n", "- [x] The right way\n\nWhat now?\n")
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(CHECK, "- [x]") + 2
    assert "An item holds a scene" in problem.what


def test_an_item_with_empty_front_matter_is_not_dropped_unseen(small_pack: SmallPack) -> None:
    text = small_pack.path(CHECK).read_text("utf-8")
    start = text.index('id = "first"')
    small_pack.write(CHECK, text[:start] + text[text.index("+++", start) :])
    line = small_pack.line(CHECK, "A scene about first.") - 1
    told = [(problem.line, problem.what) for problem in small_pack.read().problems]
    assert (line, "The field `id` is missing.") in told
    assert len(told) == 5


def test_two_items_of_one_id_are_reported_at_the_second(small_pack: SmallPack) -> None:
    line = small_pack.line(CHECK, 'id = "second"')
    small_pack.edit(CHECK, 'id = "second"', 'id = "first"')
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{CHECK}", line)
    assert problem.what == "Two items have the id `first`."


@pytest.mark.parametrize("page", ["pen/part", "welcome", "parts"])
def test_an_item_taught_on_no_page_is_reported_on_its_line(
    small_pack: SmallPack, page: str
) -> None:
    line = small_pack.line(CHECK, 'page = "pen/parts"')
    small_pack.edit(CHECK, 'page = "pen/parts"', f'page = "{page}"')
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{CHECK}", line)
    assert problem.what == f"The item is taught on `{page}`, which is no page."


def test_every_fault_of_every_item_is_reported_at_once(small_pack: SmallPack) -> None:
    for item in ("first", "second"):
        small_pack.edit(CHECK, f'talk = "Talk about {item}"', 'talk = ""')
        small_pack.edit(CHECK, f"A scene about {item}.", "A *scene* about {{ clinic.x }}.")
    text = small_pack.path(CHECK).read_text("utf-8").split("\n")
    expected = [
        (f"content/{CHECK}", number)
        for number, line in enumerate(text, 1)
        for _ in range({"talk": 1, "A *s": 2}.get(line[:4], 0))
    ]
    assert small_pack.places() == expected
    assert len(expected) == 6


def test_a_right_answer_may_be_marked_with_a_capital(small_pack: SmallPack) -> None:
    before = small_pack.read().pack
    small_pack.edit("en/check.md", "- [x]", "- [X]")
    after = small_pack.read().pack
    assert before
    assert after
    assert after.items == before.items
