"""The glass: how many pixels, and how large they really are."""

import math
from dataclasses import dataclass

MM_PER_INCH = 25.4
REFERENCE_IN = 21.5
"""The reference kiosk; taken where neither the clinic nor the system knows the size."""
ROOMY_MM = 170.0
"""A glass with a shorter side above this has room for air around things."""
BELIEVABLE_IN = (7.0, 110.0)


@dataclass(frozen=True, slots=True)
class Glass:
    """A screen of `width` by `height` pixels, with so many millimetres to a pixel."""

    width: int
    height: int
    mm_per_px: float

    @property
    def px_per_mm(self) -> float:
        """Pixels to a millimetre."""
        return 1 / self.mm_per_px

    def at_least(self, millimetres: float) -> int:
        """Give the fewest whole pixels that are so long on the glass."""
        return math.ceil(millimetres * self.px_per_mm)

    @property
    def short_mm(self) -> float:
        """The shorter side in millimetres."""
        return min(self.width, self.height) * self.mm_per_px

    @property
    def roomy(self) -> bool:
        """Whether there is room for air around things."""
        return self.short_mm > ROOMY_MM

    @property
    def portrait(self) -> bool:
        """Whether it stands upright."""
        return self.height > self.width


def glass_of(width: int, height: int, diagonal_in: float) -> Glass:
    """Give a glass from its pixels and its diagonal in inches."""
    return Glass(width, height, diagonal_in * MM_PER_INCH / math.hypot(width, height))


def diagonal_of(width_mm: float, height_mm: float) -> float | None:
    """Give a diagonal in inches from what the system says, or None where that is not believable."""
    diagonal = math.hypot(width_mm, height_mm) / MM_PER_INCH
    low, high = BELIEVABLE_IN
    return diagonal if low <= diagonal <= high else None
