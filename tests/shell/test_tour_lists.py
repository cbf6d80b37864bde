"""The lists of the talk-over screen, however many parts they take."""

import pytest
from measures import has_room_below
from tours import LAYOUTS, Tour

from kiosk.content.model import Pack

LINE = 2
"""How many capitals are as high as a line."""


@pytest.mark.parametrize("tour", LAYOUTS, indirect=True)
def test_a_list_that_goes_on_in_another_part_has_its_heading_again(
    tour: Tour, real_pack: Pack
) -> None:
    words = real_pack.words
    headings = (words.picked_title, words.talk_title, words.clear_title)
    told = {item.talk for item in real_pack.items}
    parts = [at for at in tour.screens if at.place == "talk-over/mixed"]
    assert parts
    for at in parts:
        bodies = [text for text in at.seen.texts if text.role == "body"]
        first = next((text for text in at.seen.texts if text.text in (*headings, *told)), None)
        if first and first.text in told:
            assert not has_room_below(at.seen, bodies[-1], first.cap_px * LINE), at.id
