"""Reads one page file: front matter, picture, blocks, the note to staff."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.blocks import Aside, Placed
from kiosk.content.desk import Desk
from kiosk.content.figures import check_picture, read_figure
from kiosk.content.files import read_text
from kiosk.content.front import Part, split
from kiosk.content.model import Block, Callout, CalloutKind, Page, Run, Text
from kiosk.content.more import check_more
from kiosk.content.schema import PageFront
from kiosk.content.toml import Toml, convert

CALLOUTS = ", ".join(CalloutKind)
STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page file read: the page, its front matter, its blocks with their lines, further parts."""

    page: Page
    toml: Toml
    front: PageFront
    placed: tuple[Placed, ...]
    body_line: int
    rest: tuple[Part, ...]


def read_page(desk: Desk, path: Path, page_id: str, chapter: str) -> Sheet | None:
    """Give a page, or None with every reason noted."""
    text = read_text(path, desk.problems)
    if text is None or not (parts := split(path, text, desk.problems)):
        return None
    part = parts[0]
    toml = desk.front(path, part)
    known = toml and convert(toml, PageFront)
    placed = desk.body(path, part)
    body = tuple(blocks_of(desk, path, placed))
    if not toml or not known:
        return None
    desk.check_facts(toml, known.facts)
    desk.check_needs(toml, known.needs)
    check_picture(desk, toml, ("figure",), known.figure)
    check_more(toml, desk.order, page_id, known.more)
    page = Page(
        id=page_id,
        chapter=chapter,
        title=desk.line(toml, ("title",), known.title),
        figure=read_figure(desk, toml, known.figure, known.alt, known.labels),
        body=body,
        staff=tuple(_staff(placed)),
        facts=known.facts,
        step=known.step,
        more=known.more,
    )
    return Sheet(page, toml, known, placed, part.body_line, parts[1:])


def join(texts: tuple[Text, ...]) -> Text:
    """Make one text of several, a space between them."""
    return tuple(
        run for number, text in enumerate(texts) for run in ((Run(" "), *text) if number else text)
    )


def blocks_of(desk: Desk, path: Path, placed: tuple[Placed, ...]) -> Iterator[Block]:
    """Give the blocks patients see; nothing may follow the note to staff unseen."""
    noted = False
    for line, block in placed:
        match block:
            case Aside(kind) if kind == STAFF:
                noted = True
                continue
            case Aside(kind, texts) if kind in set(CalloutKind):
                yield Callout(CalloutKind(kind), join(texts))
            case Aside(kind):
                what = f"`!!! {kind}` is not a callout."
                desk.problems.add(path, line, what, f"Use one of: {CALLOUTS}, {STAFF}.")
            case _:
                yield block
        if noted:
            what = "Patients would see this, as it is not part of the note to staff above it."
            remedy = "Begin each line of the note with four spaces, or move this above it."
            desk.problems.add(path, line, what, remedy)
            noted = False


def _staff(placed: tuple[Placed, ...]) -> Iterator[Text]:
    """Give the texts of the note to staff."""
    for _, block in placed:
        if isinstance(block, Aside) and block.kind == STAFF:
            yield from block.texts
