"""Each page helps staff to say it, ask an open question, and watch for doubts."""

import pytest
from found import found
from small_files import PAGES
from small_pack import SmallPack

from kiosk.check.rules.teach_back import check

TIP = "en/pen/tip.md"
NOTE = """\
Say: it is simple.

    Ask: What would you look for? How would you tell?

    Watch for: worry.
"""


@pytest.fixture
def noted(english: SmallPack) -> SmallPack:
    for name in (*PAGES, "welcome", "questions", "check"):
        english.edit(f"en/{name}.md", "Say: it is simple.\n", NOTE)
    return english


def test_notes_with_all_parts_and_open_questions_are_fine(noted: SmallPack) -> None:
    assert not found(check, noted)


@pytest.mark.parametrize("part", ["Say:", "Ask:", "Watch for:"])
def test_a_missing_part_is_named(noted: SmallPack, part: str) -> None:
    noted.edit(TIP, part, "Also:")
    (problem,) = found(check, noted)
    assert part in problem.what
    assert problem.file == f"content/{TIP}"


@pytest.mark.parametrize(
    "question",
    [
        "Do you know what to do?",
        "Isn’t it simple?",
        "Will you call us?",
        "How much of it do you understand?",
        "What will you do? Any questions?",
    ],
)
def test_a_question_that_yes_or_no_answers_is_named(noted: SmallPack, question: str) -> None:
    noted.edit(TIP, "What would you look for?", question)
    (problem,) = found(check, noted)
    assert problem.line == noted.line(TIP, question)


@pytest.mark.parametrize(
    "question",
    ["If it swelled, what would you do first?", "When will you wash?", "You go home. What then?"],
)
def test_an_open_question_is_fine(noted: SmallPack, question: str) -> None:
    noted.edit(TIP, "What would you look for?", question)
    assert not found(check, noted)


def test_a_note_must_ask_something(noted: SmallPack) -> None:
    noted.edit(TIP, "What would you look for? How would you tell?", "about the tip.")
    (problem,) = found(check, noted)
    assert "asks nothing" in problem.what


def test_a_language_must_say_how_a_note_begins(small_pack: SmallPack) -> None:
    (problem,) = found(check, small_pack)
    assert problem.file == "content/en/style.toml"


def test_a_page_of_a_chapter_needs_a_note(noted: SmallPack) -> None:
    noted.edit(TIP, f"!!! staff\n    {NOTE}", "")
    assert len(found(check, noted)) == 3


def test_a_page_of_no_chapter_may_go_without(noted: SmallPack) -> None:
    noted.edit("en/welcome.md", f"!!! staff\n    {NOTE}", "")
    assert not found(check, noted)
