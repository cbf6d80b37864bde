"""The pens staff draw with, as data: three colours in each look, and the rim around each line.

On any ground either the line or its rim is at least 3:1 (A34), and so are the two on each other:
beside a white rim a line has a relative luminance of at most 0.066, beside a black one of at
least 0.4.
"""

from dataclasses import dataclass

from kiosk.visit.events import Contrast

LINE_MM = 2.0
"""How wide a line is on the glass."""
RIM_MM = 0.6
"""How far the rim reaches beyond the line, on each side."""


@dataclass(frozen=True, slots=True)
class Pens:
    """Red, blue, and black or white; and the rim."""

    red: str
    blue: str
    plain: str
    rim: str

    def colour(self, pen: int) -> str:
        """Give the colour of a pen, counted from 0."""
        return (self.red, self.blue, self.plain)[pen]


PENS = {
    Contrast.LIGHT: Pens(red="#8c0a1a", blue="#0a3cae", plain="#000000", rim="#ffffff"),
    Contrast.DARK: Pens(red="#ff9d91", blue="#7cc8ff", plain="#ffffff", rim="#000000"),
    Contrast.YELLOW: Pens(red="#ff9d91", blue="#7cc8ff", plain="#ffffff", rim="#000000"),
}
