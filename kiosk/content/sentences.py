"""Words and sentences of a text: what is counted, and where a text may be parted."""

import re
from collections.abc import Iterable
from typing import assert_never

from kiosk.content.model import (
    Block,
    Bullets,
    Callout,
    Days,
    Heading,
    Paragraph,
    Run,
    Steps,
    Text,
    plain,
)

END = re.compile(r"(?<=[.!?…])\s+(?=\S)")
WORD = re.compile(r"[^\W_]+(?:[’'\-.][^\W_]+)*")


def words(text: str) -> list[str]:
    """Give the words of a text, hyphened and apostrophed ones whole."""
    return WORD.findall(text)


def sentences(text: Text) -> tuple[Text, ...]:
    """Part a text after each full stop; joined again they say the same."""
    parted: list[list[Run]] = [[]]
    for run in text:
        first, *rest = END.split(run.text)
        parted[-1].append(Run(first, run.strong))
        parted.extend([Run(piece, run.strong)] for piece in rest)
    trimmed = (tuple(run for run in runs if run.text) for runs in parted)
    return tuple(runs for runs in trimmed if plain(runs).strip())


def texts(block: Block) -> tuple[Text, ...]:
    """Give every text of a block in reading order."""
    match block:
        case Heading(text) | Paragraph(text) | Callout(_, text):
            return (text,)
        case Bullets(items) | Steps(items):
            return items
        case Days(rows):
            return tuple(text for row in rows for text in (row.when, row.what))
        case _:
            assert_never(block)


def count(blocks: Iterable[Block]) -> int:
    """Count the words patients read in some blocks."""
    return sum(len(words(plain(text))) for block in blocks for text in texts(block))
