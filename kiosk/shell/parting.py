"""Parts a row that is higher than a screen: after its sentences, or else between words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.content.model import Run, Text
from kiosk.content.sentences import sentences
from kiosk.shell.measure import PLATES, Measure
from kiosk.shell.rows import SHAPES, Row, RowKind

WORD = re.compile(r"\S+\s*|\s+")
CLOSE_GAP = 0.12
"""Space between the pieces of one row, in lines."""
HEADINGS = {kind for kind, shape in SHAPES.items() if shape == "text"} - {RowKind.PARAGRAPH}
WHOLE = PLATES | HEADINGS | {RowKind.GAUGE}
"""Rows that are never parted."""


def small_enough(rows: list[Row], room: float, measure: Measure, least: float = 0.0) -> list[Row]:
    """Part the rows that are higher than the room there is; headings and plates never are.

    `least` is the gap that must stand between a heading and the first row of a part.
    """
    parting = Parting(measure, room, least)
    return [piece for row in rows for piece in parting.pieces(row)]


@dataclass(frozen=True, slots=True)
class Parting:
    """Parts rows for one room."""

    measure: Measure
    room: float
    least: float

    def pieces(self, row: Row) -> list[Row]:
        """Give a row whole where it fits, else as pieces that do."""
        if row.kind in WHOLE or self._fits(row):
            return [row]
        texts = [piece for sentence in sentences(row.text) for piece in self._held(row, sentence)]
        close = self.measure.line * CLOSE_GAP
        pieces = [self.measure.saying(row, text) for text in texts]
        return [*pieces[:1], *(replace(piece, gap=close) for piece in pieces[1:])]

    def _fits(self, row: Row) -> bool:
        return row.box.h + max(row.gap, self.least) <= self.room

    def _held(self, row: Row, text: Text) -> Iterator[Text]:
        """Part a text between words, each piece as long as the room allows."""
        left = _words(text)
        while left:
            take = next(
                (n for n in range(len(left), 1, -1) if self._holds(row, left[:n])),
                1,
            )
            yield _joined(left[:take])
            left = left[take:]

    def _holds(self, row: Row, words: list[Text]) -> bool:
        return self._fits(self.measure.saying(row, _joined(words)))


def _words(text: Text) -> list[Text]:
    """Give the words of a text with the space after each; what is joined stays joined."""
    found: list[Text] = []
    for run in text:
        for word in WORD.findall(run.text):
            piece = Run(word, run.strong)
            if found and not found[-1][-1].text[-1].isspace():
                found[-1] = (*found[-1], piece)
            else:
                found.append((piece,))
    return found


def _joined(words: list[Text]) -> Text:
    return tuple(run for word in words for run in word)
