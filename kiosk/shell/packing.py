"""Shares rows out over parts, and puts them below each other."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from kiosk.shell.rows import Row, RowKind
from kiosk.visit.events import TakeHome, Tick

HEADINGS = (RowKind.HEADING, RowKind.KICKER)
SMALL = (RowKind.QUIET, RowKind.DETAIL, RowKind.PAGE)
"""Plates that may stand side by side."""


def height_of(rows: list[Row]) -> float:
    """Give the height of rows one below the other; the first has no gap above it."""
    return sum(row.box.h + (row.gap if number else 0.0) for number, row in enumerate(rows))


def stack(rows: list[Row], x: float, y: float) -> tuple[Row, ...]:
    """Put rows below each other from a corner on, those beside another where they stand."""
    placed = []
    for number, row in enumerate(rows):
        y += row.gap if number else 0.0
        placed.append(row.at(x + row.box.x, y))
        y += row.box.h
    return tuple(placed)


def side_by_side(rows: list[Row], width: float) -> list[Row]:
    """Put each small plate beside the one before it where both fit; it then takes no height.

    What one takes home stands in a line of its own, apart from the pages of the item before it.
    """
    placed: list[Row] = []
    for row in rows:
        last = placed[-1] if placed else row
        right = last.box.right + row.gap
        alike = last is not row and last.kind is row.kind in SMALL
        alike = alike and isinstance(last.move, TakeHome) == isinstance(row.move, TakeHome)
        if alike and last.box.h == row.box.h and right + row.box.w <= width:
            beside = replace(row.box, x=right)
            placed.append(replace(row, box=beside, gap=-row.box.h))
        else:
            placed.append(row)
    return placed


def pack(rows: list[Row], room: float, least: float = 0.0) -> list[list[Row]]:
    """Share rows out over as few parts as they need, and as evenly as that allows.

    `least` is the gap that must stand between a heading and the first row of a part.
    Evenness parts no row from what leads to it.
    """
    fewest = greedy(rows, room, least)
    low, high = max(room / 3, *_pairs(rows, room, least)), room
    for _ in range(12):
        middle = (low + high) / 2
        trial = greedy(rows, middle, least)
        if len(trial) == len(fewest) and max(map(height_of, trial)) + least <= room:
            fewest, high = trial, middle
        else:
            low = middle
    return fewest


def greedy(rows: list[Row], room: float, least: float = 0.0) -> list[list[Row]]:
    """Fill part after part; what leads to the next row goes with it where both fit.

    A list that goes on in another part has what leads to it there again, where both fit.
    """
    pages: list[list[Row]] = [[]]
    used = 0.0
    head: Row | None = None
    held = 0
    for number, row in enumerate(rows):
        led = [] if held else _led(rows, number, room, least)
        held = max(held - 1, len(led))
        follow = sum(after.gap + after.box.h for after in led)
        need = row.box.h + (row.gap if pages[-1] else first_gap(row, least))
        if pages[-1] and used + need + follow > room:
            pages.append(_again(head, row, room, least))
            used = sum(first_gap(line, least) + line.box.h for line in pages[-1])
            need = row.box.h + (row.gap if pages[-1] else first_gap(row, least))
        pages[-1].append(row)
        used += need
        if leads(row):
            head = row
        elif row.shape != "list":
            head = None
    return pages


def _again(head: Row | None, row: Row, room: float, least: float) -> list[Row]:
    """Give the heading that stands again above a row of its list, if both fit."""
    if head is None or row.shape != "list":
        return []
    height = first_gap(head, least) + head.box.h + row.gap + row.box.h
    return [head] if height <= room else []


def leads(row: Row) -> bool:
    """Whether a row says nothing without the next: a heading, words before a list, a question."""
    return row.kind in HEADINGS or (row.kind is RowKind.PARAGRAPH and row.name[-1:] in (":", "?"))


def _led(rows: list[Row], number: int, room: float, least: float) -> list[Row]:
    """Give the rows that stay with one: those it leads to, and an item's way to its page.

    What would not fit a part together with them is not among them.
    """
    chain: list[Row] = []
    height = first_gap(rows[number], least) + rows[number].box.h
    for row, following in pairwise(rows[number:]):
        height += following.gap + following.box.h
        shown = isinstance(row.move, Tick) and following.kind is RowKind.QUIET
        if not (leads(row) or shown) or (chain and height > room):
            break
        chain.append(following)
    return chain


def _pairs(rows: list[Row], room: float, least: float) -> Iterator[float]:
    """Give the height of what belongs together and fits a part; at least nought."""
    yield 0.0
    for number, row in enumerate(rows):
        led = _led(rows, number, room, least)
        height = first_gap(row, least) + height_of([row, *led])
        if led and height <= room:
            yield height


def first_gap(row: Row, least: float) -> float:
    """Give the gap above the first row of a part: none where nothing stands above it."""
    return max(row.gap, least) if least else 0.0
