"""How layers move: frames made from places in the picture, the rules they keep, their list."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assets.draw.geometry import Pt, lerp
from assets.draw.registry import Frame, Layer, Picture

WIDE, HIGH = 12.0, 9.0
"""Units of the sheet to one percent."""
LONGEST, MOST = 4.0, 5
SOFT = ((0.25, 0.156), (0.5, 0.5), (0.75, 0.844))


def travel(rest: Pt, *stops: tuple[float, Pt], soft: bool = True) -> tuple[Frame, ...]:
    """Move what is drawn at `rest` from stop to stop; `soft` starts and ends each way slowly."""
    places = [stops[0]]
    for (a, p), (b, q) in pairwise(stops):
        if soft and p != q:
            places += [(a + (b - a) * t, lerp(p, q, way)) for t, way in SOFT]
        places.append((b, q))
    return tuple(
        Frame(round(at, 3), round((x - rest[0]) / WIDE, 2), round((y - rest[1]) / HIGH, 2))
        for at, (x, y) in places
    )


def seen(*stops: tuple[float, float]) -> tuple[Frame, ...]:
    """Stand still and be seen so much at each stop."""
    return tuple(Frame(at, seen=strength) for at, strength in stops)


def appears(start: float, end: float) -> tuple[Frame, ...]:
    """Be unseen until `start` and wholly seen from `end`."""
    first = seen((0, 0), (start, 0)) if start else seen((0, 0))
    return (*first, *seen((end, 1), (1, 1)))


def _wrong(layer: Layer) -> str:
    times = [frame.at for frame in layer.frames]
    if times[0] != 0 or times[-1] != 1 or any(a >= b for a, b in pairwise(times)):
        return "its frames do not run from 0 to 1"
    if any(not 0 <= frame.seen <= 1 for frame in layer.frames):
        return "a frame is seen less than not at all, or more than wholly"
    if layer.frames[-1] != Frame(1, seen=0 if layer.gone else 1):
        return "its last frame is not at rest"
    return ""


def faults(picture: Picture, layers: Sequence[Layer]) -> list[str]:
    """Give what keeps a moving picture from ending as the still one."""
    found = []
    if not 0 < picture.seconds <= LONGEST or len(layers) > MOST:
        found.append(f"at most {LONGEST} seconds and {MOST} layers")
    if len({layer.name for layer in layers}) < len(layers):
        found.append("two layers of one name")
    if layers[0].frames or any(layer.gone and not layer.frames for layer in layers):
        found.append("the ground stands still; a layer that is gone at the end has frames")
    wrongs = [(layer.name, _wrong(layer)) for layer in layers if layer.frames]
    return [*found, *(f"{name}: {wrong}" for name, wrong in wrongs if wrong)]


def score(picture: Picture, layers: Sequence[Layer]) -> str:
    """Give the TOML that says how the layers move."""
    lines = [f"seconds = {float(picture.seconds)}"]
    for layer in layers:
        lines += ["", "[[layers]]", f'file = "{picture.name}--{layer.name}.svg"']
        if layer.frames:
            lines += ["frames = [", *(_row(frame) for frame in layer.frames), "]"]
    return "\n".join(lines) + "\n"


def _row(frame: Frame) -> str:
    values = (("at", frame.at), ("x", frame.x), ("y", frame.y), ("seen", frame.seen))
    return "    { " + ", ".join(f"{k} = {float(v) + 0.0}" for k, v in values) + " },"
