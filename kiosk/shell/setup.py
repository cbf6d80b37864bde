"""Sizes, ruler and frame for one glass and one text size."""

from dataclasses import dataclass

from kiosk.shell.bar import Button
from kiosk.shell.glass import Glass
from kiosk.shell.layout import Frame, lay_frame
from kiosk.shell.ruler import QtRuler, Ruler
from kiosk.shell.typeface import Setting, Style, indent_px, settings
from kiosk.visit.events import TextSize


@dataclass(frozen=True, slots=True)
class Setup:
    """What fitting needs, and what QML is told of sizes."""

    settings: dict[Style, Setting]
    ruler: Ruler
    frame: Frame

    @property
    def indent(self) -> float:
        """Room for the mark of a list line, in pixels."""
        return indent_px(self.settings[Style.BODY], self.frame.glass.px_per_mm)


def set_up(
    glass: Glass,
    size: TextSize,
    cap_ratio: float,
    buttons: tuple[Button, ...],
    status: tuple[str, str],
) -> Setup:
    """Give the setup; `cap_ratio` is the typeface's capital height over its size."""
    chosen = settings(glass, size, cap_ratio)
    ruler = QtRuler(chosen)
    return Setup(chosen, ruler, lay_frame(glass, ruler, buttons, status))
