"""How a picture comes about: layers that move over each other and come to rest as the picture.

Drawn with the picture, so it lies beside it: `step-3-pen.toml` moves what `step-3-pen.svg` shows.
"""

from itertools import pairwise
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.content.files import is_absent, read_text
from kiosk.content.pictures import Pictures
from kiosk.content.problem import Problems
from kiosk.content.toml import convert, parse

Share = Annotated[float, Meta(ge=0, le=1)]
Percent = Annotated[float, Meta(ge=-200, le=200)]
Seconds = Annotated[float, Meta(gt=0, le=5)]
"""A39: what moves for longer than five seconds would need a way to stop it."""


class Keyframe(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a layer is `at` a share of the time: shifted by percent, and how much it is seen."""

    at: Share
    x: Percent
    y: Percent
    seen: Share


class LayerFile(Struct, frozen=True, forbid_unknown_fields=True):
    """One layer of a motion's file."""

    file: Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{1,80}\.svg\Z")]
    frames: tuple[Keyframe, ...] = ()


class MotionFile(Struct, frozen=True, forbid_unknown_fields=True):
    """A motion's file."""

    seconds: Seconds
    layers: tuple[LayerFile, ...]


class Mover(Struct, frozen=True):
    """A layer and its way; one without frames stands still."""

    source: Path
    frames: tuple[Keyframe, ...]


class Motion(Struct, frozen=True):
    """Layers from the ground up, and for how long they move."""

    seconds: float
    layers: tuple[Mover, ...]


def read_motion(pictures: Pictures, name: str, problems: Problems) -> Motion | None:
    """Give the motion of a picture; None where it has none, or a faulty one, which is noted."""
    picture = pictures.path(name)
    path = picture.with_suffix(".toml")
    if is_absent(path) or (text := read_text(path, problems)) is None:
        return None
    toml = parse(path, text, problems)
    known = convert(toml, MotionFile) if toml else None
    if not toml or not known:
        return None
    whole = bool(known.layers)
    if not whole:
        toml.fault(("layers",), "The motion has no layers.", "Name them, or delete this file.")
    for number, layer in enumerate(known.layers):
        times = [frame.at for frame in layer.frames]
        where = ("layers", number)
        if fault := pictures.fault(Path(layer.file).stem):
            whole = False
            toml.fault(where, fault[0], "Draw the picture anew, or take its motion out.")
        if times and (times[-1] != 1 or any(a >= b for a, b in pairwise(times))):
            what, whole = f"The frames of {layer.file} do not lead up to 1.", False
            toml.fault(where, what, "Let `at` grow from frame to frame, to 1.")
    layers = tuple(Mover(picture.with_name(one.file), one.frames) for one in known.layers)
    return Motion(known.seconds, layers) if whole else None
