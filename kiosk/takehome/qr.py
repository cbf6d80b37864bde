"""QR codes that hold the words themselves, so that a phone needs no network to read them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import segno

from kiosk.content.sentences import END

LARGEST = 20
"""The largest version made: 97 modules a side, 105 with the quiet zone. At six pixels a module it
fits the 720 pixels of the short side of a phone's camera preview."""
CAPACITY = 666
"""Bytes that version holds at level M, which is read with 15 % of it spoilt (ISO/IEC 18004)."""
QUIET = 4
"""Modules left white on every side (ISO/IEC 18004)."""

CUTS = tuple(
    (re.compile(at), joint)
    for at, joint in (
        (r"\n\n", "\n\n"),
        (r"\n", "\n"),
        (END.pattern, " "),
        (" ", " "),
        (r"(?<=.)(?=.)", ""),
    )
)
"""Where a text is parted, the best place first: between sections, lines, sentences, words, letters;
and what stands there when both sides stay together."""


class QrTooLongError(ValueError):
    """A text that is not to be parted, such as an address, is longer than a code holds."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """One code: the text it holds; its modules row by row, dark or not, with the quiet zone."""

    text: str
    rows: tuple[tuple[bool, ...], ...]

    @property
    def side(self) -> int:
        """How many modules there are on a side, with the quiet zone."""
        return len(self.rows)


def qr_codes(text: str, part: str) -> tuple[QrCode, ...]:
    """Give a text as one code, or as several where it is longer than one holds.

    A section, which an empty line ends, stays in one code where it fits. Each of several begins
    with its number: `part` says it, with `{part}` and `{parts}`.
    """
    if _size(text) <= CAPACITY:
        return (qr_code(text),)
    room = CAPACITY - _size(part.format(part=99, parts=99)) - 1
    texts = tuple(_packed(_pieces(text, room), room))
    return tuple(
        qr_code(f"{part.format(part=number, parts=len(texts))}\n{piece}")
        for number, piece in enumerate(texts, 1)
    )


def qr_code(text: str) -> QrCode:
    """Give one code; raises QrTooLongError where it would hold more than `CAPACITY`."""
    if _size(text) > CAPACITY:
        raise QrTooLongError(f"{_size(text)} bytes are more than the {CAPACITY} of a QR code.")
    code = segno.make_qr(text, error="M", mode="byte", encoding="utf-8", boost_error=False)
    rows = tuple(tuple(bool(dark) for dark in row) for row in code.matrix_iter(border=QUIET))
    return QrCode(text, rows)


def _packed(pieces: Iterator[tuple[str, str]], room: int) -> Iterator[str]:
    """Join pieces, each with what stands before it, as long as they fit."""
    text = ""
    for joint, piece in pieces:
        if text and _size(text + joint + piece) > room:
            yield text
            text = piece
        else:
            text = text + joint + piece
    yield text


def _pieces(text: str, room: int, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Part a text as coarsely as fits; give each piece and what stands before it when joined."""
    if _size(text) <= room or depth == len(CUTS):
        yield "", text
        return
    at, joint = CUTS[depth]
    for number, part in enumerate(at.split(text)):
        before = joint if number else ""
        for inner, piece in _pieces(part, room, depth + 1):
            yield before or inner, piece
            before = ""


def _size(text: str) -> int:
    return len(text.encode("utf-8"))
