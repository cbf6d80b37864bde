"""A word of the glossary is explained where a page first uses it."""

import pytest
from found import found
from small_pack import SmallPack

from kiosk.check.rules.term_defined import check

THING = "The page pen-tip explains **one** thing.\n"


def test_a_page_without_such_words_is_fine(small_pack: SmallPack) -> None:
    assert not found(check, small_pack)


@pytest.mark.parametrize(
    "text",
    [
        "A **needle** (a fine point) is new.",
        "We use Needles. Each is a fine point, no more.",
        "It has a fine point. We call it a needle.",
        "A needle is a thin piece of steel with a point.",
        "A needle has fine points.",
        "Pointed and fine is each needle, a thing of steel.",
        "Use:\n\n- a needle, with a fine point",
        "A needle goes in.\n\n!!! tip\n    It is a fine point.",
        "A needle (a fine point) is new. We are here. You sit. The needle goes in.",
    ],
)
def test_the_gloss_or_the_meaning_beside_the_first_use_explains(
    small_pack: SmallPack, text: str
) -> None:
    small_pack.edit("en/pen/tip.md", THING, f"{text}\n")
    assert not found(check, small_pack)


@pytest.mark.parametrize(
    "text",
    [
        "A needle goes in.",
        "A needle goes in. We are here. It is a fine point.",
        "It is a fine point. We are here. The needle goes in.",
        "A needle is fine. Point at it.",
        "A needle and a fine pointless one.",
        "Each needle:\n\n- is new",
        "Use:\n\n- a needle\n- no more\n- a fine point",
        "## A fine point\n\nA needle goes in.",
    ],
)
def test_a_first_use_without_them_is_named_on_its_line(small_pack: SmallPack, text: str) -> None:
    small_pack.edit("en/pen/tip.md", THING, f"We begin.\n\n{text}\n")
    (problem,) = found(check, small_pack)
    assert "“needle” is not explained where pen/tip" in problem.what
    assert "needle (a fine point)" in problem.remedy
    assert problem.line == small_pack.line("en/pen/tip.md", "needle")


@pytest.mark.parametrize(
    ("old", "new"),
    [("Page pen-tip", "The needle"), ("A hand holds", "A needle near"), (THING, "## Needle\n\nA.")],
)
def test_titles_headings_labels_and_alt_text_are_no_first_use(
    small_pack: SmallPack, old: str, new: str
) -> None:
    small_pack.edit("en/pen/tip.md", old, f"{new}\n" if old == THING else new)
    assert not found(check, small_pack)


def test_a_part_of_another_word_is_no_use(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", THING, "Needlework.\n")
    assert not found(check, small_pack)


def test_every_page_explains_for_itself(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/parts.md", "explains", "has a needle (a fine point),")
    small_pack.edit("en/pen/tip.md", THING, "A needle.\n")
    (problem,) = found(check, small_pack)
    assert problem.file == "content/en/pen/tip.md"
