"""Every text can be read: whole, clear of everything else, large enough, in short lines."""

from itertools import combinations

import pytest
from measures import capitals_mm, clear_of, longest_line
from tours import LAYOUTS, Shown, Tour

from kiosk.content.model import Pack
from kiosk.shell.easel import tool_words

pytestmark = pytest.mark.parametrize("tour", LAYOUTS, indirect=True)

SMALLEST_CAPITAL_MM = {"default": 4.8, "large": 7.3}
MOST_CHARACTERS = 80


def test_no_text_is_cut_off(tour: Tour) -> None:
    assert not [(at.id, text.text) for at, text in tour.texts() if not text.whole]


def test_every_text_lies_on_the_glass(tour: Tour) -> None:
    outside = [(at.id, text.text) for at, text in tour.texts() if not tour.holds(text.rect)]
    assert not outside


def test_no_two_texts_overlap(tour: Tour) -> None:
    overlapping = [
        (at.id, one.text, other.text)
        for at in tour.screens
        for one, other in combinations(at.seen.texts, 2)
        if not clear_of(one.rect, other.rect)
    ]
    assert not overlapping


def test_only_a_controls_own_words_are_on_it(tour: Tour) -> None:
    strange = [
        (at.id, text.text, control.name)
        for at, text in tour.texts()
        for control in at.seen.controls
        if not clear_of(text.rect, control.rect)
        and not (text.text == control.name and control.rect.contains(text.rect))
    ]
    assert not strange


def test_every_control_shows_the_words_it_is_called_by(tour: Tour, real_pack: Pack) -> None:
    tools = set(tool_words(real_pack.staff_words, light=True).values())
    wordless = [
        (at.id, control.name)
        for at, control in tour.controls()
        if not (at.kind == "staff-drawing" and control.name in tools and signs_alone(at, tools))
        and not any(
            text.text == control.name and control.rect.contains(text.rect) for text in at.seen.texts
        )
    ]
    assert not wordless


def signs_alone(at: Shown, tools: set[str]) -> bool:
    """Whether no tool has room for its word, so that each shows its sign."""
    return not any(text.role == "button" and text.text in tools for text in at.seen.texts)


def test_only_labels_and_numbers_lie_on_pictures(tour: Tour, real_pack: Pack) -> None:
    singles, coming = real_pack.singles, real_pack.staff_words.second_next.partition("{")[0]
    pages = (singles.attract, singles.welcome, singles.questions, singles.check, singles.talk_over)
    figures = [page.figure for page in (*pages, *real_pack.every_page())]
    figures += [detail.figure for page in real_pack.every_page() for detail in page.details]
    labels = {label.text for figure in figures for label in figure.labels}
    covering = [
        (at.id, text.text)
        for at, text in tour.texts()
        for figure in at.seen.figures
        if not clear_of(text.rect, figure.rect)
        and not (
            text.role == "label"
            and (text.text in labels or text.text.isdecimal() or text.text.startswith(coming))
            and figure.rect.contains(text.rect)
        )
    ]
    assert not covering


def test_every_capital_is_high_enough(tour: Tour) -> None:
    least = SMALLEST_CAPITAL_MM["large" if "large" in tour.modes else "default"]
    low = [
        (at.id, text.text, text.role, round(capitals_mm(text, tour.glass), 2))
        for at, text in tour.texts()
        if capitals_mm(text, tour.glass) < least
    ]
    assert not low


def test_no_line_is_too_long_to_follow(tour: Tour) -> None:
    texts = {(text.text, text.rect.width(), text.cap_px): at.id for at, text in tour.texts()}
    long = [(at, seen[0]) for seen, at in texts.items() if longest_line(*seen) > MOST_CHARACTERS]
    assert not long


def test_every_screen_has_one_heading(tour: Tour) -> None:
    headings = {
        at.id: [text.text for text in at.seen.texts if text.role == "heading"]
        for at in tour.screens
    }
    drawn = {at.id for at in tour.screens if at.kind == "staff-drawing"}
    none = {at for at, found in headings.items() if not found}
    assert none <= drawn, "only where tools need the room does the heading give way"
    assert not {at: found for at, found in headings.items() if len(found) > 1}
