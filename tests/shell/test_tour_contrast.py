"""Texts and controls stand out from what is around them, read from the pixels."""

from typing import Any

import pytest
from tours import LAYOUTS, LOOKS, Shown, Tour, Tours

from kiosk.content.model import Pack

TEXT, CONTROL = 7.0, 3.0


@pytest.mark.parametrize("tour", [*LAYOUTS, *LOOKS], indirect=True)
def test_every_text_stands_out_from_its_ground(tour: Tour) -> None:
    faint = [
        (at.id, text.text, round(ink, 2))
        for at in tour.screens
        for text, ink in zip(at.seen.texts, at.inks, strict=True)
        if ink < TEXT
    ]
    assert not faint


@pytest.mark.parametrize("tour", [*LAYOUTS, *LOOKS], indirect=True)
def test_every_control_stands_out_from_what_is_around_it(tour: Tour) -> None:
    faint = [
        (at.id, control.name, round(edge, 2))
        for at in tour.screens
        for control, edge in zip(at.seen.controls, at.edges, strict=True)
        if edge < CONTROL
    ]
    assert not faint


@pytest.mark.parametrize("look", LOOKS)
def test_a_look_moves_nothing_but_the_name_of_the_third_pen(
    look: str, tours: Tours, real_pack: Pack
) -> None:
    words = real_pack.staff_words
    light = tours.tour(look.removesuffix("-dark").removesuffix("-contrast"))
    shown = [but_for(words.pen_white, at) for at in tours.tour(look).screens]
    assert shown == [but_for(words.pen_black, at) for at in light.screens]


def but_for(pen: str, at: Shown) -> dict[str, Any]:
    """Give the record of a screen without the word of a pen; the pen itself stays."""
    record: dict[str, Any] = dict(at.record)
    if at.kind == "staff-drawing":
        record["texts"] = [text for text in record["texts"] if text["text"] != pen]
        record["controls"] = [
            {**control, "name": ""} if control["name"] == pen else control
            for control in record["controls"]
        ]
    return record
