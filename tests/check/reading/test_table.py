"""`kiosk check --reading` shows how hard each page is to read."""

import pytest
from found import TODAY, subject
from small_pack import SmallPack

from kiosk.check import print_reading
from kiosk.check.reading.table import table

THING = "The page pen-tip explains **one** thing.\n"
STYLE = """\
reading = ["smog", "flesch-kincaid"]
syllables.vowels = "aeiou"
"""


@pytest.fixture
def pack(small_pack: SmallPack) -> SmallPack:
    small_pack.edit("en/style.toml", "alt_", f"{STYLE}alt_")
    return small_pack


def test_each_page_and_item_has_a_line_with_its_figures(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", THING, "Banana banana. Banana banana.\n")
    lines = list(table(subject(pack)))
    assert lines[0].split() == ["en", "words", "sentences", "SMOG", "Flesch-Kincaid"]
    assert ["pen/tip", "4", "2", "11.2", "20.6"] in [line.split() for line in lines]
    assert sum(line.startswith("check/") for line in lines) == 2


def test_pages_and_items_are_summed_up_apart(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", THING, "Banana banana. Banana banana.\n")
    pages, _, items, _ = list(table(subject(pack)))[-4:]
    assert pages == (
        "pages: SMOG median 3.1, worst 11.2 (pen/tip), as one text of 11 sentences 7.7"
    )
    assert items.startswith("items: SMOG median 3.1, worst 3.1 (check/first), as one text of 10")


def test_the_worst_by_inflesz_has_the_fewest_points(pack: SmallPack) -> None:
    pack.edit("en/style.toml", '"smog", "flesch-kincaid"', '"inflesz"')
    pack.edit("en/pen/tip.md", THING, "Banana banana. Banana banana.\n")
    pages = list(table(subject(pack)))[-2]
    assert "worst 17.9 (pen/tip)" in pages


def test_without_formulas_words_and_sentences_are_counted(pack: SmallPack) -> None:
    pack.edit("en/style.toml", '"smog", "flesch-kincaid"', "")
    lines = list(table(subject(pack)))
    assert lines[0].split() == ["en", "words", "sentences"]
    assert lines[-1].split() == ["check/second", "17", "5"]


def test_without_items_only_pages_are_summed_up(pack: SmallPack) -> None:
    text = pack.path("en/check.md").read_text("utf-8")
    pack.write("en/check.md", text[: text.index('\n+++\nid = "first"')])
    assert pack.read().pack
    assert not [line for line in table(subject(pack)) if line.startswith("items")]


def test_it_is_printed_for_every_language(
    pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    assert print_reading(pack.content, TODAY) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[0].startswith("en ")
    assert printed[-1].startswith("items: Flesch-Kincaid")


def test_broken_content_gives_its_errors_instead(
    pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    pack.edit("en/style.toml", "smog", "fog")
    assert print_reading(pack.content, TODAY) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("content/en/style.toml:1: error: ")
