"""A picture as a page shows it: its file, what it shows, the words and sheets over it."""

from pathlib import Path

from msgspec import Struct

from kiosk.content.motion import Motion


class Label(Struct, frozen=True):
    """Words on a picture. `at` and `plate` are percent of its size from the top left.

    Without `at` they are about the picture as a whole.
    """

    text: str
    plate: tuple[float, float]
    at: tuple[float, float] | None = None


class Layer(Struct, frozen=True):
    """A sheet laid over a picture, shifted by percent of its size, right and down."""

    source: Path
    x: float = 0.0
    y: float = 0.0


class Figure(Struct, frozen=True):
    """A picture with what it shows, in words, and the words drawn over it.

    Layers lie over it, the last on top; a motion shows it once as it comes about.
    """

    source: Path
    alt: str
    labels: tuple[Label, ...] = ()
    layers: tuple[Layer, ...] = ()
    motion: Motion | None = None
