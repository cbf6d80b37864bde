"""Text takes as many lines on the glass as were measured, and no fewer."""

import pytest

from kiosk.content.model import Bullets, Run
from kiosk.shell.bar import Button, ButtonId
from kiosk.shell.drawn import whole
from kiosk.shell.glass import Glass
from kiosk.shell.measure import Measure
from kiosk.shell.ruler import QtRuler
from kiosk.shell.setup import set_up
from kiosk.shell.typeface import Style
from kiosk.visit.events import TextSize

WORDS = "hat, shade or sunscreen until we say"


@pytest.fixture
def measure(glass: Glass, cap_ratio: float) -> Measure:
    buttons = tuple(Button(button, ("Next",), "") for button in ButtonId)
    setup = set_up(glass, TextSize.DEFAULT, cap_ratio, buttons, ("Unwell?", "Draft"))
    return Measure(setup.frame, setup.ruler, setup.indent)


@pytest.mark.parametrize("style", [Style.BODY, Style.TITLE])
def test_a_row_is_as_high_as_the_lines_drawn_in_its_whole_pixels(
    measure: Measure, style: Style
) -> None:
    assert isinstance(measure.ruler, QtRuler)
    natural = measure.ruler.width(style, WORDS)
    indent = measure.indent if style is Style.BODY else 0.0
    seen = set()
    for tenths in range(-20, 21):
        width = natural + indent + tenths / 10
        (row,) = (
            measure.rows(Bullets(((Run(WORDS),),)), width)
            if indent
            else [measure.title(WORDS, width)]
        )
        drawn = 1 if natural <= whole(row.box.w) - indent else 2
        assert row.box.w <= width
        assert row.box.h == drawn * measure.ruler.pitch(style)
        seen.add(drawn)
    assert seen == {1, 2}
