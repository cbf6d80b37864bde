"""A page to take home as plain lines of text, as a phone shows them."""

from collections.abc import Iterator
from typing import assert_never

from kiosk.content.model import (
    Block,
    Bullets,
    Callout,
    Days,
    Heading,
    Paragraph,
    Steps,
    plain,
)
from kiosk.takehome.sheets import Sheet

BULLET = "- "


def plain_text(sheet: Sheet) -> str:
    """Give what a sheet says line by line; an empty line stands before each section."""
    lines = [sheet.clinic, sheet.title]
    for section in sheet.sections:
        lines += ["", section.title]
        for block in section.body:
            lines += _lines(block)
    return "\n".join((*lines, "", *sheet.footer))


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(text) | Paragraph(text) | Callout(_, text):
            yield plain(text)
        case Bullets(items):
            yield from (BULLET + plain(item) for item in items)
        case Steps(items):
            yield from (f"{number}. {plain(item)}" for number, item in enumerate(items, 1))
        case Days(rows):
            yield from (f"{plain(row.when)}: {plain(row.what)}" for row in rows)
        case _:
            assert_never(block)
