"""Reads what there is to touch on a page: the parts of its file after the first.

Each is a part or a day with a name and a picture of its own, or says what needles reach that go no
deeper than `until_mm`; the depths themselves are counted from the clinic's own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from msgspec.structs import replace

from kiosk.content.blocks import Aside
from kiosk.content.desk import Desk
from kiosk.content.figure import Figure, Layer
from kiosk.content.figures import check_picture, read_figure
from kiosk.content.front import Part
from kiosk.content.model import Block, Chooser, Detail, Page
from kiosk.content.pages import STAFF, Sheet, blocks_of
from kiosk.content.schema import DepthFront, DetailFront
from kiosk.content.toml import Toml, convert

DEEPEST = "device.depth_max_mm"
UNIT = "-mm"
STEP_MM = 0.25
"""DEV-05: how finely a common pen is set."""
QUARTERS = {0.25: "¼", 0.5: "½", 0.75: "¾"}
SLOT, COUNTED, ALL = "{mm}", "{step}", "{steps}"
"""Stand for the depth, its number and how many there are, in a name; the first in an alt too."""


@dataclass(frozen=True, slots=True)
class Zone:
    """What needles reach that go no deeper than so many millimetres."""

    until_mm: float
    name: str
    figure: Figure
    body: tuple[Block, ...]
    known: DetailFront
    toml: Toml


def with_details(desk: Desk, path: Path, sheet: Sheet) -> Page:
    """Give a page with its details; every reason one cannot be shown is noted."""
    depth = sheet.front.depth
    zones: list[Zone] = []
    details: dict[str, Detail] = {}
    for part in sheet.rest:
        front = desk.front(path, part)
        if front and not {"id", "until_mm"} & front.tables.keys():
            what = "A second front matter begins here, of no detail, as it has no id."
            remedy = "Give it one, or take out the lines with +++."
            desk.problems.add(path, part.toml_line - 1, what, remedy)
            continue
        known = front and convert(front, DetailFront)
        body = _body(desk, path, part)
        if not front or not known:
            continue
        desk.check_facts(front, known.facts)
        if depth:
            zones.append(_zone(desk, depth, front, known, body))
        elif detail := _detail(desk, front, known, body):
            if detail.id in details:
                front.fault(("id",), f"Two details have the id `{known.id}`.", "Give each its own.")
            details[detail.id] = detail
    if depth:
        found = tuple(_depths(desk, sheet.toml, depth, zones))
        near = next_to(depth.shown_mm, found)
        return replace(sheet.page, details=found, chooser=Chooser.STEPS, near=near)
    return replace(sheet.page, details=tuple(details.values()))


def _body(desk: Desk, path: Path, part: Part) -> tuple[Block, ...]:
    """Give what a detail says; it has no note to staff of its own."""
    placed = desk.body(path, part)
    for line, block in placed:
        if isinstance(block, Aside) and block.kind == STAFF:
            what = "Only the page itself has a note to staff."
            desk.problems.add(path, line, what, "Move it above the first detail.")
    return tuple(blocks_of(desk, path, placed))


def _detail(desk: Desk, toml: Toml, known: DetailFront, body: tuple[Block, ...]) -> Detail | None:
    """Give a detail with a name and a picture of its own, or None with the lack noted."""
    if not (known.id and known.name and known.figure):
        what = "A detail needs an id, a name and a figure."
        toml.fault((), what, "Add what is missing.")
        return None
    check_picture(desk, toml, ("figure",), known.figure)
    return Detail(
        id=known.id,
        name=desk.line(toml, ("name",), known.name),
        figure=read_figure(desk, toml, known.figure, known.alt, known.labels),
        body=body,
        facts=known.facts,
    )


def _zone(
    desk: Desk, depth: DepthFront, toml: Toml, known: DetailFront, body: tuple[Block, ...]
) -> Zone:
    """Give what needles reach, whether or not the clinic's reach it, with every fault noted."""
    told = known.name or ""
    if known.until_mm is None or not (SLOT in told or COUNTED in told):
        what = "A depth needs `until_mm`, and a name that holds {mm} or {step}."
        toml.fault((), what, 'Write until_mm = 0.5, and name = "{mm} mm".')
    name = desk.line(toml, ("name",), known.name or SLOT)
    figure = read_figure(desk, toml, depth.ground, known.alt, known.labels)
    return Zone(known.until_mm or 0.0, name, figure, body, known, toml)


def _depths(desk: Desk, toml: Toml, depth: DepthFront, zones: list[Zone]) -> Iterator[Detail]:
    """Give a detail for each depth one can set, from the shallowest to the clinic's deepest."""
    for key in ("ground", "needles", "tip"):
        check_picture(desk, toml, ("depth", key), getattr(depth, key))
    given = desk.values.clinic.get(DEEPEST)
    deepest = float(given) if isinstance(given, int | float) else depth.to_mm
    needles, tip = desk.pictures.path(depth.needles), desk.pictures.path(depth.tip)
    zones = sorted(zones, key=lambda zone: zone.until_mm)
    for zone, other in pairwise(zones):
        if zone.until_mm == other.until_mm:
            what = f"Two parts say what needles reach that go {zone.until_mm:g} mm deep."
            other.toml.fault(("until_mm",), what, "Take one out.")
    steps = depths(deepest)
    for step, reached in enumerate(steps, 1):
        found = next((zone for zone in zones if zone.until_mm >= reached), None)
        if found is None:
            what = f"No part says what needles reach that go {reached:g} mm deep."
            toml.fault(("depth",), what, f"Add one with until_mm = {deepest:g}.")
            return
        shown = in_quarters(reached)
        alt = found.figure.alt.replace(SLOT, shown)
        layers = (Layer(needles, y=round(reached * depth.percent, 2)), Layer(tip))
        yield Detail(
            id=f"{reached:g}{UNIT}",
            name=found.name.replace(SLOT, shown)
            .replace(COUNTED, f"{step}")
            .replace(ALL, f"{len(steps)}"),
            figure=replace(found.figure, alt=alt, layers=layers),
            body=found.body,
            facts=found.known.facts,
        )


def next_to(shown_mm: float, found: tuple[Detail, ...]) -> tuple[str | None, str | None]:
    """Give the nearest depth above and the nearest below what is shown, by their ids."""
    depths = [(float(detail.id.removesuffix(UNIT)), detail.id) for detail in found]
    less = [name for reached, name in depths if reached < shown_mm]
    more = [name for reached, name in depths if reached > shown_mm]
    return less[-1] if less else None, more[0] if more else None


def in_quarters(millimetres: float) -> str:
    """Give a depth as it is read most easily: 0.75 as ¾, 1.25 as 1¼; others as they are."""
    whole = int(millimetres)
    quarter = QUARTERS.get(millimetres - whole)
    return f"{millimetres:g}" if quarter is None else f"{whole or ''}{quarter}"


def depths(deepest: float) -> tuple[float, ...]:
    """Give the depths in steps up to the deepest, which is one of them, in millimetres."""
    steps = tuple(number * STEP_MM for number in range(1, int(deepest / STEP_MM) + 1))
    return steps if steps and steps[-1] == deepest else (*steps, deepest)
