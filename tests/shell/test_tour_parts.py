"""What does not fit a glass becomes parts that each say something."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from measures import has_room_below
from tours import LAYOUTS, Shown, Tour

from kiosk.content.model import Pack, plain
from kiosk.content.sentences import sentences, texts
from kiosk.shell.survey import SeenText

pytestmark = pytest.mark.parametrize("tour", LAYOUTS, indirect=True)

LINE = 2
"""How many capitals are as high as a line."""


def test_no_part_is_only_a_heading(tour: Tour) -> None:
    empty = [
        at.id
        for at in tour.screens
        if not bodies(at)
        and not at.seen.figures
        and len(at.bar()) == len(at.seen.controls)
        and at.kind != "item"
        and not at.place.startswith("take-home/")
    ]
    assert not empty, "of an item, the heading is the question; a page to take home has its code"


def test_words_before_a_list_stand_with_it_where_both_fit(tour: Tour) -> None:
    alone = [
        (at.id, last.text)
        for at, last, first in breaks(tour)
        if last.text.endswith(":") and has_room_below(at.seen, last, first.rect.height())
    ]
    assert not alone


def test_a_sentence_is_parted_only_where_no_more_of_it_fits(tour: Tour, real_pack: Pack) -> None:
    singles = real_pack.singles
    pages = (singles.welcome, singles.questions, singles.check, singles.talk_over)
    blocks = (block for page in (*pages, *real_pack.every_page()) for block in page.body)
    said = [text for block in blocks for text in texts(block)]
    said += [text for item in real_pack.items for text in (item.why, item.again)]
    whole = {plain(sentence) for text in said for sentence in sentences(text)}
    parted = [
        (at.id, last.text)
        for at, last, first in breaks(tour)
        if any(f"{last.text.strip()} {first.text}" in sentence for sentence in whole)
        and has_room_below(at.seen, last, first.cap_px * LINE)
    ]
    assert not parted


def breaks(tour: Tour) -> Iterator[tuple[Shown, SeenText, SeenText]]:
    """Give each part that goes on, the last text on it, and the first of the next."""
    for at, following in pairwise(tour.screens):
        if at.place == following.place and bodies(at) and bodies(following):
            yield at, bodies(at)[-1], bodies(following)[0]


def bodies(at: Shown) -> list[SeenText]:
    """Give the texts that are neither heading nor label."""
    return [text for text in at.seen.texts if text.role == "body"]


def test_where_a_page_comes_from_is_two_taps_away(tour: Tour, real_pack: Pack) -> None:
    first = next(at.seen for at in tour.screens if at.place == "contents")
    assert real_pack.words.sources_page in [control.name for control in first.controls]
