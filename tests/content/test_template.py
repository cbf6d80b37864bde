from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_pack import SmallPack

from kiosk.content.markup import Markup, quote
from kiosk.content.model import Paragraph, Text, plain
from kiosk.content.problem import Problems
from kiosk.content.schema import ValueWords
from kiosk.content.template import Values, fill, unknown_slots

PAGE = "en/pen/parts.md"
SLOT = "{{ times.wash_hours }}"
DAYS = 'days = "after {value} days"\n'


def body(pack: SmallPack) -> str:
    """Give the words of the page's first paragraph."""
    found = pack.read().pack
    assert found
    (block,) = found.pages()[0].body
    assert isinstance(block, Paragraph)
    return plain(block.text)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("# wash_hours = 24", "Wash when we say."),
        ("wash_hours = 24", "Wash after 24 hours."),
        ("wash_hours = 1", "Wash after 1 hour."),
    ],
)
def test_a_page_says_what_the_clinic_has_set_or_that_it_will_say(
    small_pack: SmallPack, line: str, words: str
) -> None:
    small_pack.edit(PAGE, "The page pen-parts explains **one** thing.", f"Wash {SLOT}.")
    small_pack.edit("clinic.toml", "# wash_hours = 24", line)
    assert body(small_pack) == words


@pytest.mark.parametrize(
    ("hours", "days", "words"),
    [
        (1, DAYS, "after 1 hour"),
        (24, DAYS, "after 24 hours"),
        (48, DAYS, "after 2 days"),
        (50, DAYS, "after 50 hours"),
        (72, DAYS, "after 3 days"),
        (72, "", "after 72 hours"),
    ],
)
def test_two_whole_days_and_more_are_said_in_days_where_there_are_words_for_it(
    small_pack: SmallPack, hours: int, days: str, words: str
) -> None:
    small_pack.edit("en/interface.toml", 'one = "after', f'{days}one = "after')
    small_pack.edit(PAGE, "The page pen-parts explains **one** thing.", f"Wash {SLOT}.")
    small_pack.edit("clinic.toml", "# wash_hours = 24", f"wash_hours = {hours}")
    assert body(small_pack) == f"Wash {words}."


def test_titles_labels_alt_texts_and_talks_are_filled_in_too(small_pack: SmallPack) -> None:
    for words in ("Page pen-parts", "A hand holds pen-parts.", "Needle"):
        small_pack.edit(PAGE, words, f"{words} {SLOT}")
    small_pack.edit("en/check.md", "Talk about first", f"Talk {SLOT}")
    pack = small_pack.read().pack
    assert pack
    page = pack.pages()[0]
    assert page.title == "Page pen-parts when we say"
    assert page.figure.alt == "A hand holds pen-parts. when we say"
    assert page.figure.labels[0].text == "Needle when we say"
    assert pack.items[0].talk == "Talk when we say"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("depth_max_mm = 2", "2"),
        ("depth_max_mm = 1.50", "1.5"),
        ("name = '*Star* <b>_x_</b> & [Sons](x) `a` &amp; {{y}}'", None),
        ("name = '1. Pen'", "1. Pen"),
        ('name = """two\nlines"""', "two lines"),
    ],
)
def test_a_value_is_shown_as_the_clinic_wrote_it(
    small_pack: SmallPack, value: str, shown: str | None
) -> None:
    name = f"device.{value.split(' ', maxsplit=1)[0]}"
    small_pack.edit("en/interface.toml", "times.wash_hours", name)
    small_pack.edit("en/interface.toml", "after {value} hours", "{value}, always")
    small_pack.edit("clinic.toml", "[times]", f"[device]\n{value}\n\n[times]")
    small_pack.edit(PAGE, "The page pen-parts explains **one** thing.", f"{{{{ {name} }}}}")
    assert body(small_pack) == f"{shown or value[8:-1]}, always"


@pytest.mark.parametrize("value", ['""', '"  "'])
def test_a_value_left_empty_counts_as_not_set(small_pack: SmallPack, value: str) -> None:
    small_pack.edit("clinic.toml", '"Riverside"', value)
    pack = small_pack.read().pack
    assert pack
    assert pack.clinic_name == "Your clinic"


@pytest.mark.parametrize(
    ("slot", "remedy"),
    [
        ("{{ clinic.fone }}", "Use a name from clinic.toml, such as clinic.phone."),
        ("{{ clinic.phone }}", 'Add [values."clinic.phone"] with set and unset to interface.toml.'),
        ("{{ clinic.phone", "Write it on one line as {{ clinic.phone }}."),
        ("{{ clinic.name }", "Write it on one line as {{ clinic.phone }}."),
        ("clinic.name }}", "Write it on one line as {{ clinic.phone }}."),
        ("{{\nclinic.name }}", "Write it on one line as {{ clinic.phone }}."),
    ],
)
@pytest.mark.parametrize("place", ["title", "body"])
def test_a_value_that_is_not_known_is_reported_on_its_line(
    small_pack: SmallPack, slot: str, remedy: str, place: str
) -> None:
    words = "Page pen-parts" if place == "title" else "explains"
    line = small_pack.line(PAGE, words)
    shown = slot.replace("\n", "\\n") if place == "title" else slot
    small_pack.edit(PAGE, words, f"{words} {shown}")
    problem = small_pack.read().problems[0]
    assert (problem.file, problem.line) == (f"content/{PAGE}", line)
    assert problem.remedy == remedy


VALUES = Values(
    {"a.x": 5, "a.y": None, "a.z": 1},
    {name: ValueWords(set="{value} days", unset="later") for name in ("a.x", "a.y")},
)
PIECES = st.sampled_from(
    ["{{ a.x }}", "{{a.y}}", "{{ a.z }}", "{{ b }}", "{{", "}}", "\n", "word "]
)


@given(st.lists(PIECES).map("".join))
def test_filling_in_moves_no_line_and_every_gap_is_reported(text: str) -> None:
    filled = fill(text, VALUES)
    assert filled.count("\n") == text.count("\n")
    reported = {line for line, _, _ in unknown_slots(text, VALUES)}
    for number, line in enumerate(filled.split("\n")):
        if "{{" in line or "}}" in line:
            assert number in reported
    for number, line in enumerate(text.split("\n")):
        if "{{ a.z }}" in line or "{{ b }}" in line:
            assert number in reported


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1))
def test_a_quoted_value_passes_through_markdown_unchanged(words: str) -> None:
    problems = Problems(Path())
    (placed,) = Markup().parse(Path("page.md"), f"We use {quote(words)}, always.", 1, problems)
    text: Text = placed.block.text if isinstance(placed.block, Paragraph) else ()
    assert not problems.found
    assert plain(text).replace("’", "'") == f"We use {words}, always.".replace("’", "'")
