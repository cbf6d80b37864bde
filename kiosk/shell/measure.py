"""From pieces of a screen to rows with a height. Nothing is cut: heights follow the words."""

import math
from dataclasses import dataclass, replace
from typing import assert_never

from kiosk.content.model import Bullets, Callout, Days, Heading, Paragraph, Run, Steps, Text, plain
from kiosk.shell.bar import GAP_MM, TARGET_MM
from kiosk.shell.box import Box
from kiosk.shell.layout import Frame
from kiosk.shell.rows import Row, RowKind
from kiosk.shell.ruler import Ruler
from kiosk.shell.typeface import Style
from kiosk.visit.screen import Gauge, Length, Marked, Piece, Plate, PlateKind

PARAGRAPH_GAP, LINE_GAP = 0.42, 0.22
"""Space above a paragraph and above a line of a list, in lines."""
LEAST_WIDTH_MM = {PlateKind.START: 96.0, PlateKind.QUIET: 44.0, PlateKind.DETAIL: 30.0}
"""Plates that are only as wide as their words, but not narrower than this."""
START_MM = 27.0
"""Height of the plate that starts a visit, where there is room."""
PAD_MM = 6.0
"""Room beside the words on a plate of a strip, both sides together."""
SNUG_MM = 10.0
"""Room beside the words on a plate that is as wide as they are, both sides together."""
GAUGE_MM = 6.0
"""Height of the bar below a sentence about a part of a whole, and of the room above it."""
PLATE_STYLE = {
    PlateKind.START: Style.HEADING,
    PlateKind.ANSWER: Style.BODY,
    PlateKind.PICK: Style.BODY,
    PlateKind.PAGE: Style.LABEL,
    PlateKind.QUIET: Style.LABEL,
    PlateKind.DETAIL: Style.LABEL,
    PlateKind.KEY: Style.HEADING,
}


@dataclass(frozen=True, slots=True)
class Measure:
    """Measures for one frame. Rows are whole pixels wide, as they are drawn."""

    frame: Frame
    ruler: Ruler
    indent: float

    def rows(self, piece: Piece, width: float) -> list[Row]:
        """Give the rows of a piece, each with its height and the gap above it."""
        line, mm = self.ruler.pitch(Style.BODY), self.frame.mm
        between, first = line * PARAGRAPH_GAP, line * LINE_GAP
        tight = 0.0 if self.frame.low else first
        match piece:
            case Heading(text):
                above = first if self.frame.low else line * 0.5
                return [self._row(RowKind.HEADING, text, Style.HEADING, width, gap=above)]
            case Paragraph(text):
                return [self._row(RowKind.PARAGRAPH, text, Style.BODY, width, gap=between)]
            case Bullets(items):
                above = tight if self.frame.low else between
                return [
                    self._listed(RowKind.BULLET, text, "", width, tight if number else above)
                    for number, text in enumerate(items)
                ]
            case Steps(items):
                return [
                    self._listed(
                        RowKind.STEP, text, f"{number}", width, tight if number > 1 else first
                    )
                    for number, text in enumerate(items, 1)
                ]
            case Days(days):
                return [self._day(day.when, day.what, width, between) for day in days]
            case Callout(kind, text):
                return [self._callout(RowKind(kind.value), text, width, between + mm(1))]
            case Marked(mark, text):
                return [self._listed(RowKind(mark.value), text, "", width, tight)]
            case Plate():
                return [self._plate(piece, width)]
            case Gauge(text, part):
                return [self._barred(RowKind.GAUGE, text, width, part, first)]
            case Length(text, length_mm):
                part = mm(length_mm) / math.floor(width)
                rows = [self._barred(RowKind.LENGTH, text, width, part, between)]
                return rows if part <= 1 else []
            case _:
                assert_never(piece)

    def title(self, title: str, width: float) -> Row:
        """Give the heading of a screen."""
        return self._row(RowKind.TITLE, (Run(title),), Style.TITLE, width)

    def hero(self, title: str, width: float) -> Row:
        """Give the heading of a screen without a bar."""
        return self._row(RowKind.HERO, (Run(title),), Style.HERO, width)

    def question(self, question: str, width: float) -> Row:
        """Give the question of a check item, smaller than a title."""
        return self._row(RowKind.QUESTION, (Run(question),), Style.HEADING, width)

    def kicker(self, words: str, width: float) -> Row:
        """Give the small line above a title."""
        return self._row(RowKind.KICKER, (Run(words),), Style.LABEL, width)

    def again(self, words: str, width: float) -> Row:
        """Give the heading of a part that does not begin its screen."""
        return self._row(RowKind.AGAIN, (Run(words),), Style.LABEL, width)

    def group(self, title: str, width: float) -> Row:
        """Give the name of a chapter in the contents."""
        gap = self.frame.mm(4)
        return self._row(RowKind.KICKER, (Run(title),), Style.LABEL, width, gap=gap)

    def legend(self, number: int, words: str, width: float) -> Row:
        """Give a label of the picture as a numbered line beside it."""
        gap = 0.0 if self.frame.low and number > 1 else self.line * 0.3
        return self._listed(RowKind.LEGEND, (Run(words),), f"{number}", width, gap)

    @property
    def line(self) -> float:
        """The height of a line of body text, in pixels."""
        return self.ruler.pitch(Style.BODY)

    def saying(self, row: Row, text: Text) -> Row:
        """Give a row of the same kind that says something else."""
        width, gap = row.box.w, row.gap
        if row.kind is RowKind.DAY:
            return self._day((Run(row.lead),), text, width, gap)
        if row.kind in CALLOUTS:
            return self._callout(row.kind, text, width, gap)
        if row.kind is RowKind.PARAGRAPH:
            return self._row(row.kind, text, Style.BODY, width, gap=gap)
        return self._listed(row.kind, text, row.lead, width, gap)

    def even(self, plate: Plate, width: float) -> Row:
        """Give a plate of a strip: as wide as the others, and as high as its words need.

        One without words only keeps its place, so that no other takes it.
        """
        pad, pitch = self.frame.mm(PAD_MM), self.ruler.pitch(Style.LABEL)
        whole, glass = math.floor(width), self.frame.glass
        lines = self.ruler.lines(Style.LABEL, plate.text, whole - pad)
        high = max(math.ceil(lines * pitch + self.frame.mm(4)), glass.at_least(TARGET_MM))
        tells = plain(plate.text) and not plate.move
        kind = RowKind.VALUE if tells else RowKind.DETAIL
        box, gap = Box(0, 0, whole, high), glass.at_least(GAP_MM)
        return Row(kind, plate.text, box, gap, plate.state, plate.move, plate.chosen)

    def low_enough(self, rows: list[Row], lines: int) -> bool:
        """Whether no plate of a strip is higher than so many lines of words."""
        most = lines * self.ruler.pitch(Style.LABEL) + self.frame.mm(4)
        return all(row.box.h <= max(most + 1, self.frame.glass.at_least(TARGET_MM)) for row in rows)

    def longest(self, plate: Plate, *, whole: bool = False) -> float:
        """Give the width a plate of a strip needs: for its longest word, or on one line `whole`."""
        words = plain(plate.text)
        parts = [words] if whole else words.split()
        widths = (self.ruler.width(Style.LABEL, part) for part in parts)
        return max(widths, default=0.0) * 1.02 + self.frame.mm(PAD_MM)

    def snug(self, row: Row, pad_mm: float = SNUG_MM) -> Row:
        """Give a plate no wider than its words, with so much air beside both their sides."""
        style = PLATE_STYLE[PlateKind(row.kind.value)]
        words = self.ruler.width(style, row.name) * 1.02
        wide = max(
            math.ceil(words + self.frame.mm(pad_mm)) + 1, self.frame.glass.at_least(TARGET_MM)
        )
        return replace(row, box=row.box.with_width(wide))

    def _row(
        self,
        kind: RowKind,
        text: Text,
        style: Style,
        width: float,
        *,
        gap: float = 0.0,
        lead: str = "",
        inner: float = 0.0,
    ) -> Row:
        whole = math.floor(width)
        height = self.ruler.lines(style, text, whole - inner) * self.ruler.pitch(style)
        return Row(kind, text, Box(0, 0, whole, height), gap, lead)

    def _listed(self, kind: RowKind, text: Text, lead: str, width: float, gap: float) -> Row:
        inner = self.indent
        return self._row(kind, text, Style.BODY, width, gap=gap, lead=lead, inner=inner)

    def _barred(self, kind: RowKind, text: Text, width: float, part: float, gap: float) -> Row:
        row = self._row(kind, text, Style.BODY, width, gap=gap)
        high = row.box.h + self.frame.mm(GAUGE_MM)
        return replace(row, box=Box(0, 0, row.box.w, high), part=part)

    def _day(self, when: Text, what: Text, width: float, gap: float) -> Row:
        pitch, pad, whole = self.ruler.pitch, self.indent, math.floor(width)
        lead = "".join(run.text for run in when)
        height = self.ruler.lines(Style.HEADING, when, whole - pad) * pitch(Style.HEADING)
        height += self.ruler.lines(Style.BODY, what, whole - pad) * pitch(Style.BODY)
        return Row(RowKind.DAY, what, Box(0, 0, whole, height), gap, lead)

    def _callout(self, kind: RowKind, text: Text, width: float, gap: float) -> Row:
        mm, whole = self.frame.mm, math.floor(width)
        inner = whole - self.indent - mm(3 + 5 + 5)
        height = self.ruler.lines(Style.BODY, text, inner) * self.ruler.pitch(Style.BODY)
        return Row(kind, text, Box(0, 0, whole, max(height + mm(5), self.indent + mm(6))), gap)

    def _plate(self, plate: Plate, width: float) -> Row:
        kind, text = plate.kind, plate.text
        mm, style = self.frame.mm, PLATE_STYLE[kind]
        if kind is PlateKind.KEY and len(plain(text)) > 1:
            style = Style.LABEL
        marked = kind in (PlateKind.ANSWER, PlateKind.PICK)
        pads = self.indent + mm(4 + 10) if marked else mm(2 if kind is PlateKind.KEY else 10)
        width = math.floor(width)
        words = sum(self.ruler.width(style, run.text) for run in text)
        if kind in LEAST_WIDTH_MM:
            needed = max(words * 1.02 + pads + mm(6), mm(LEAST_WIDTH_MM[kind]))
            width = min(width, math.ceil(needed))
        height = self.ruler.lines(style, text, width - pads) * self.ruler.pitch(style)
        glass = self.frame.glass
        least = START_MM if kind is PlateKind.START and glass.roomy else TARGET_MM
        box = Box(0, 0, width, max(math.ceil(height + mm(4)), glass.at_least(least)))
        return Row(
            RowKind(kind.value) if plate.move else RowKind.VALUE,
            text,
            box,
            glass.at_least(GAP_MM),
            plate.state,
            plate.move,
            plate.chosen,
        )


PLATES = {
    *(RowKind.START, RowKind.ANSWER, RowKind.PICK, RowKind.PAGE, RowKind.QUIET),
    *(RowKind.DETAIL, RowKind.VALUE, RowKind.KEY),
}
"""Rows one can tap; they are never parted."""
CALLOUTS = {RowKind.TIP, RowKind.CAUTION, RowKind.CALL_TODAY, RowKind.CALL_NOW}
"""Rows set apart by a ground of their own."""
