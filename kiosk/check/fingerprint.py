"""A short mark of what patients see, so that a score can be tied to what was scored."""

from collections.abc import Iterator
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from msgspec.structs import astuple

from kiosk.check.said import PATIENTS, said
from kiosk.content.figure import Figure
from kiosk.content.model import Pack
from kiosk.content.sentences import words

LENGTH = 16


def fingerprint(pack: Pack) -> str:
    """Give a mark that changes with any word or picture that patients meet.

    Marks between words, and what is set as a heading or a paragraph, change nothing.
    """
    seen = sha256()
    for owner, pieces in groupby(said(pack), lambda piece: piece.owner):
        met = (piece.text for piece in pieces if piece.role in PATIENTS)
        seen.update("\0".join((owner, *words(" ".join(met)), "")).encode())
    pages = (*astuple(pack.singles), *pack.every_page())
    figures = [page.figure for page in pages]
    figures += [detail.figure for page in pages for detail in page.details]
    for source in sorted({source for figure in figures for source in _sheets(figure)}):
        seen.update(source.read_bytes())
    return seen.hexdigest()[:LENGTH]


def _sheets(figure: Figure) -> Iterator[Path]:
    """Give the files a picture is drawn from."""
    yield figure.source
    yield from (layer.source for layer in figure.layers)
    if figure.motion:
        yield from (layer.source for layer in figure.motion.layers)
