"""Fits a screen to a glass. What does not fit becomes another part, reached with Next."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.content.figure import Label
from kiosk.content.model import plain
from kiosk.shell.beside import pages_beside, slim
from kiosk.shell.box import Box
from kiosk.shell.columns import columns
from kiosk.shell.hero import fit_hero
from kiosk.shell.layout import Areas, Arrangement, FigureRole, Frame, lay_areas
from kiosk.shell.measure import PARAGRAPH_GAP, PLATES, Measure
from kiosk.shell.packing import height_of, pack, side_by_side, stack
from kiosk.shell.pad import lay_pad
from kiosk.shell.parting import small_enough
from kiosk.shell.plates import PlacedLabel, place_labels
from kiosk.shell.rows import Row
from kiosk.shell.ruler import Ruler
from kiosk.shell.sections import by_heading, lay_sections
from kiosk.shell.strip import lay_strip
from kiosk.shell.touch_field import is_field, lay_field
from kiosk.shell.typeface import Style
from kiosk.visit.events import GoToList
from kiosk.visit.screen import Kind, Piece, Plate, Screen

LABELLED = (Kind.PAGE, Kind.WELCOME, Kind.FEEDBACK, Kind.STAFF_NOTES, Kind.STAFF_SECOND)
"""Screens whose picture carries its labels."""
CHOOSING = 4
"""A screen with as many plates is for choosing; its picture is small."""
SMALLER = 0.86
"""How much smaller a picture may be where that saves a part; on a small glass it is small."""
LEAST_ROOM = 0.5
"""A heading that leaves less of the text area than this stands alone."""
HEROES = (Kind.ATTRACT, Kind.FINISH, Kind.ERROR, Kind.STAFF_CLEANING, Kind.STAFF_WAITING)
"""Screens without a bar, which are never parted."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is drawn at once: rows, and the picture where it is shown."""

    rows: tuple[Row, ...]
    figure: Box | None
    labels: tuple[PlacedLabel, ...] = ()
    panel: Box | None = None


def fit(screen: Screen, frame: Frame, ruler: Ruler, indent: float) -> tuple[Part, ...]:
    """Give the parts of a screen; there is always at least one."""
    measure = Measure(frame, ruler, indent)
    if screen.kind in HEROES:
        hero = fit_hero(screen, frame, measure)
        return (Part(hero.rows, hero.figure, panel=hero.panel),)
    if screen.kind is Kind.STAFF_PIN:
        return (Part(lay_pad(screen, measure), None),)
    if screen.kind in (Kind.CONTENTS, Kind.STAFF_PLAN):
        return tuple(Part(rows, None) for rows in columns(screen, frame, measure))
    if screen.kind is Kind.STAFF_TALLIES:
        return tuple(part for week in by_heading(screen) for part in _spread(week, measure))
    if screen.kind in (Kind.STAFF_HOME, Kind.STAFF_TEST):
        return tuple(_sectioned(screen, measure))
    return _spread(screen, measure)


def _sectioned(screen: Screen, measure: Measure) -> Iterator[Part]:
    """Give the parts of a screen of sections; plates that test the touch fill one of their own."""
    first, *_ = by_heading(screen)
    if is_field(first):
        yield Part(lay_field(first, measure), None)
        screen = replace(screen, body=screen.body[1 + len(first.body) :])
    for laid in lay_sections(screen, measure):
        if isinstance(laid, Screen):
            yield from _spread(laid, measure)
        else:
            yield Part(laid, None)


def _spread(screen: Screen, measure: Measure) -> tuple[Part, ...]:
    """Give the parts of a screen with a bar, in the size of picture that saves some."""
    frame, ruler = measure.frame, measure.ruler
    plates = sum(isinstance(piece, Plate) for piece in screen.body)
    choosing = not screen.code and (plates >= CHOOSING or screen.kind is Kind.SUMMARY)
    parts: tuple[Part, ...] = ()
    for share in (1.0, SMALLER) if frame.glass.roomy else (1.0,):
        areas = lay_areas(frame, ruler, _role_of(screen), share, choosing=choosing)
        trial = _fit_into(areas, screen, measure)
        parts = trial if not parts or len(trial) < len(parts) else parts
        if len(parts) == 1:
            break
    return parts


def _fit_into(areas: Areas, screen: Screen, measure: Measure) -> tuple[Part, ...]:
    """Give the parts of a screen that has words and a picture share its content area."""
    areas, strip = lay_strip(areas, screen.chooser, measure)
    if not strip:
        screen = replace(screen, body=_with_chooser(screen))
    labels, legend = _labels(screen, measure.frame, measure.ruler, areas)
    if areas.arrangement is Arrangement.APART:
        return _apart(screen, measure, areas, labels, legend)
    rows = _body(screen, measure, areas.text, legend)
    aside: list[Row] = []
    if screen.kind is Kind.ITEM and areas.arrangement is Arrangement.BESIDE:
        aside = [row for row in rows if isinstance(row.move, GoToList)]
        rows = [row for row in rows if row not in aside]
    tries = (
        _headed(screen, measure, areas, labels, head, rows)
        for head in _heads(screen, measure, areas.text.w)
    )
    parts = (_with_aside(part, aside) for part in min(tries, key=len))
    if areas.arrangement is Arrangement.ABOVE:
        return tuple(replace(part, rows=(*strip, *part.rows)) for part in parts)
    return tuple(replace(part, rows=(*part.rows, *strip)) for part in parts)


def _with_chooser(screen: Screen) -> tuple[Piece, ...]:
    """Give the body with what the chooser says before its other plates, and those before all."""
    said = [plate for plate in screen.chooser if plain(plate.text)]
    said.sort(key=lambda plate: plate.move is not None)
    first = next((n for n, piece in enumerate(screen.body) if isinstance(piece, Plate)), None)
    return (*screen.body[:first], *said, *(screen.body[first:] if first is not None else ()))


def _with_aside(part: Part, aside: list[Row]) -> Part:
    """Put plates that are no answer below the picture, where they part no answers."""
    if part.figure is None or not aside:
        return part
    placed = stack(aside, part.figure.x, part.figure.bottom + aside[0].gap)
    return replace(part, rows=(*part.rows, *placed))


def _headed(
    screen: Screen,
    measure: Measure,
    areas: Areas,
    labels: tuple[PlacedLabel, ...],
    head: list[Row],
    rows: list[Row],
) -> tuple[Part, ...]:
    """Give parts that each begin with the heading."""
    area = areas.text
    room = area.h - height_of(head)
    if room < area.h * LEAST_ROOM:
        first = Part(stack(head, area.x, area.y), areas.figure, labels)
        return (first, *_headed_again(screen, measure, area, areas.figure, rows))
    pages = _packed(screen, measure, rows, room)
    return tuple(
        Part(stack(_below(head, page, measure), area.x, area.y), areas.figure, labels)
        for page in pages
    )


def _apart(
    screen: Screen,
    measure: Measure,
    areas: Areas,
    labels: tuple[PlacedLabel, ...],
    legend: tuple[Label, ...],
) -> tuple[Part, ...]:
    """Give title and picture first, then the words at full width."""
    head = _heads(screen, measure, areas.text.w)[0]
    first = Part(stack(head, areas.text.x, areas.text.y), areas.figure, labels)
    area = areas.wide
    rows = _body(screen, measure, area, legend)
    return (first, *_headed_again(screen, measure, area, None, rows))


def _headed_again(
    screen: Screen, measure: Measure, area: Box, figure: Box | None, rows: list[Row]
) -> tuple[Part, ...]:
    """Give the parts after a first that was all heading; each has the heading again, small."""
    words = screen.kicker if screen.kind is Kind.ITEM else screen.title
    head = [measure.again(words, area.w)]
    return tuple(
        Part(stack(_below(head, page, measure), area.x, area.y), figure)
        for page in _packed(screen, measure, rows, area.h - height_of(head))
    )


def _packed(screen: Screen, measure: Measure, rows: list[Row], room: float) -> list[list[Row]]:
    """Share rows out over parts that have so much room below their heading."""
    least = _least(measure)
    pages = pack(small_enough(rows, room, measure, least), room, least)
    return _without_lone_skip(pages) if screen.kind is Kind.FEEDBACK else pages


def _role_of(screen: Screen) -> FigureRole:
    """Say whether the picture is what the screen is about; in the check it was seen before."""
    if screen.figure is None and not screen.code:
        return FigureRole.NONE
    checking = screen.kind in (Kind.ITEM, Kind.FEEDBACK)
    return FigureRole.REMINDER if checking else FigureRole.SUBJECT


def _labels(
    screen: Screen, frame: Frame, ruler: Ruler, areas: Areas
) -> tuple[tuple[PlacedLabel, ...], tuple[Label, ...]]:
    """Give the labels placed on the picture, and those that had to become a legend."""
    if screen.figure is None or areas.figure is None or screen.kind not in LABELLED:
        return (), ()
    return place_labels(screen.figure.labels, areas.figure, frame, ruler)


def _heads(screen: Screen, measure: Measure, width: float) -> list[list[Row]]:
    """Give the headings to try: smaller, or without the line above, where that saves a part."""
    kicker = [measure.kicker(screen.kicker, width)] if screen.kicker else []
    titles = [measure.title(screen.title, width)]
    if screen.kind is Kind.ITEM:
        titles.append(measure.question(screen.title, width))
    gap = measure.frame.mm(1.5) if kicker else 0.0
    heads = [[*kicker, replace(title, gap=gap)] for title in titles]
    return [*heads, *([title] for title in titles)] if measure.frame.low else heads


def _body(screen: Screen, measure: Measure, area: Box, legend: tuple[Label, ...]) -> list[Row]:
    """Give all rows below the heading: words, what the numbers on the picture say, plates."""
    rows = [row for piece in screen.body for row in measure.rows(piece, area.w)]
    if screen.kind is Kind.STAFF_HOME:
        rows = slim(rows, measure, area.w)
    if screen.kind is Kind.STAFF_LIST:
        rows = pages_beside(rows, measure)
    numbers = [measure.legend(n, label.text, area.w) for n, label in enumerate(legend, 1)]
    last = next((n for n, row in enumerate(rows) if row.kind in PLATES), len(rows))
    return [*rows[:last], *numbers, *side_by_side(rows[last:], area.w)]


def _below(head: list[Row], page: list[Row], measure: Measure) -> list[Row]:
    """Put a part's rows below its heading, with at least a paragraph's gap between."""
    least = _least(measure)
    return [*head, *(replace(row, gap=max(row.gap, least)) for row in page[:1]), *page[1:]]


def _least(measure: Measure) -> float:
    """Give the gap that stands at least between a heading and what follows."""
    return measure.ruler.pitch(Style.BODY) * PARAGRAPH_GAP


def _without_lone_skip(pages: list[list[Row]]) -> list[list[Row]]:
    """Drop a last part that offers nothing but the way to the list; the contents offer it too."""
    alone = len(pages) > 1 and all(isinstance(row.move, GoToList) for row in pages[-1])
    return pages[:-1] if alone else pages
