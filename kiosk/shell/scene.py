"""Everything on the glass at one moment, placed and worded, before Qt draws it."""

from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from kiosk.content.figure import Layer
from kiosk.content.files import is_file
from kiosk.content.motion import Motion
from kiosk.shell.bar import ButtonId
from kiosk.shell.box import Box
from kiosk.shell.drawn import DrawnButton, draw_buttons
from kiosk.shell.easel import Easel
from kiosk.shell.fit import Part
from kiosk.shell.layout import Frame
from kiosk.shell.plates import PlacedLabel
from kiosk.shell.rows import Row
from kiosk.visit.events import Contrast, Move
from kiosk.visit.screen import Bar, Kind, Screen
from kiosk.visit.state import Visit

SPOT_MM = 24.0
"""The side of the square on a picture that stands for a part of it (A40)."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on the glass: its file, what it shows, where it is, and the words over it."""

    source: Path
    alt: str
    box: Box
    labels: tuple[PlacedLabel, ...]
    layers: tuple[Layer, ...] = ()
    motion: Motion | None = None
    spots: tuple[tuple[Box, Move], ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment on the glass."""

    id: str
    kind: Kind
    chapter: str
    title: str
    rows: tuple[Row, ...]
    picture: Picture | None
    code: tuple[str, Box] | None
    panel: Box | None
    trail: tuple[Bar, ...]
    place: str
    part: str
    buttons: tuple[DrawnButton, ...]
    frame: Frame
    easel: Easel | None = None
    """What stands around the picture while staff draw on it; None where they cannot."""


def picture_of(screen: Screen, part: Part, frame: Frame, look: Contrast) -> Picture | None:
    """Give the picture of a part, or None where the part has none."""
    if screen.figure is None or part.figure is None:
        return None
    figure, box = screen.figure, part.figure
    reach = frame.glass.at_least(SPOT_MM)
    return Picture(
        source=drawn_for(look, figure.source),
        alt=figure.alt,
        box=box,
        labels=part.labels,
        layers=tuple(
            replace(layer, source=drawn_for(look, layer.source)) for layer in figure.layers
        ),
        motion=figure.motion and _motion_for(look, figure.motion),
        spots=tuple((_around(spot.at, box, reach), spot.move) for spot in screen.spots),
    )


def _motion_for(look: Contrast, motion: Motion) -> Motion:
    movers = (replace(mover, source=drawn_for(look, mover.source)) for mover in motion.layers)
    return replace(motion, layers=tuple(movers))


def _around(at: tuple[float, float], box: Box, side: float) -> Box:
    """Give the square about a place on a picture, in percent of it."""
    x, y = box.x + box.w * at[0] / 100, box.y + box.h * at[1] / 100
    return Box(x - side / 2, y - side / 2, side, side)


def drawn_for(look: Contrast, source: Path) -> Path:
    """Give the file of a picture in a look: its own where there is one, or the one for all."""
    own = source.parent / look.value / source.name
    return own if is_file(own) else source


def scene_of(
    screen: Screen,
    parts: tuple[Part, ...],
    visit: Visit,
    frame: Frame,
    part_words: str,
    labels: dict[ButtonId, str],
    states: dict[ButtonId, str],
) -> Scene:
    """Give the moment at which the visit stands, in its look."""
    number = visit.part
    part = parts[min(number, len(parts) - 1)]
    bare = part.panel is not None
    strong = _way_on(screen, labels)
    line = part_words.format(part=number + 1, parts=len(parts)) if len(parts) > 1 else ""
    return Scene(
        id=screen.id if len(parts) == 1 else f"{screen.id}#{number + 1}",
        kind=screen.kind,
        chapter=screen.chapter,
        title=screen.title,
        rows=part.rows,
        picture=picture_of(screen, part, frame, visit.display.contrast),
        code=(screen.code, part.figure) if screen.code and part.figure else None,
        panel=part.panel,
        trail=() if bare else screen.trail,
        place=screen.place,
        part=line,
        buttons=() if bare else tuple(draw_buttons(frame.bar, labels, states, strong)),
        frame=frame,
    )


def _way_on(screen: Screen, labels: dict[ButtonId, str]) -> ButtonId | None:
    """Give the button that leads on, to be set off from the others; an item waits for an answer."""
    if screen.kind is Kind.ITEM:
        return None
    ending = screen.kind is Kind.SUMMARY and not labels[ButtonId.NEXT]
    return ButtonId.FINISH if ending else ButtonId.NEXT
