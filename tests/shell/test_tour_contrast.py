"""Texts and controls stand out from what is around them, read from the pixels."""

import pytest
from tours import LAYOUTS, LOOKS, Tour, Tours

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
def test_a_look_moves_nothing(look: str, tours: Tours) -> None:
    light = tours.tour(look.removesuffix("-dark").removesuffix("-contrast"))
    assert [at.record for at in tours.tour(look).screens] == [at.record for at in light.screens]
