"""A short mark of what patients see, so that a score can be tied to what was scored."""

from hashlib import sha256
from itertools import groupby

from msgspec.structs import astuple

from kiosk.check.said import PATIENTS, said
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
    for source in sorted({page.figure.source for page in pages}):
        seen.update(source.read_bytes())
    return seen.hexdigest()[:LENGTH]
