"""Text takes no more lines on the glass than were measured."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.model import Run
from kiosk.shell.drawn import whole
from kiosk.shell.ruler import QtRuler, load_typeface
from kiosk.shell.typeface import Setting, Style

TITLE = "What is microneedling?"


@pytest.fixture
def ruler(qtbot: QtBot) -> QtRuler:  # noqa: ARG001 - a font needs an application
    load_typeface()
    return QtRuler({style: Setting(55, 64, 700) for style in Style})


@pytest.mark.parametrize("indent", [0.0, 20.3])
def test_a_line_that_would_not_fit_its_whole_pixels_is_measured_as_two(
    ruler: QtRuler, indent: float
) -> None:
    natural = ruler.width(Style.TITLE, TITLE)
    seen = set()
    for tenths in range(-20, 21):
        row = natural + indent + tenths / 10
        lines = ruler.lines(Style.TITLE, (Run(TITLE),), row - indent)
        seen.add(lines)
        if whole(row) - indent < natural:
            assert lines == 2
    assert seen == {1, 2}
