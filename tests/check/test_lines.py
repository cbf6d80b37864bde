"""A finding leads to the line on which its words stand."""

from pathlib import Path

from kiosk.check.lines import line_of


def test_words_are_found_through_their_markup(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("+++\n+++\nFirst **bold** word.\n\n- It is *one* thing\n", "utf-8")
    assert line_of(page, "First bold word.") == 3
    assert line_of(page, "It is one thing") == 5


def test_words_before_a_value_are_enough(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("one\nwash your hair {{ times.wash_hours }}\n", "utf-8")
    assert line_of(page, "wash your hair after 24 hours") == 2


def test_a_single_word_is_found_whole(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("needles\nneedle\n", "utf-8")
    assert line_of(page, "Needle") == 2


def test_words_that_stand_nowhere_lead_to_the_first_line(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("one\ntwo\n", "utf-8")
    assert line_of(page, "three four") == 1


def test_a_file_that_changed_is_read_again(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("one\n", "utf-8")
    assert line_of(page, "two words") == 1
    page.write_text("one\ntwo words\n", "utf-8")
    assert line_of(page, "two words") == 2
