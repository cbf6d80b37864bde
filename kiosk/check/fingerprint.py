"""A short mark of what patients see, so that a score can be tied to what was scored."""

from hashlib import sha256

from kiosk.check.said import PATIENTS, said
from kiosk.content.model import Pack

LENGTH = 16


def fingerprint(pack: Pack) -> str:
    """Give a mark that changes with any word or picture that patients meet."""
    seen = sha256()
    for piece in said(pack):
        if piece.role in PATIENTS:
            seen.update(f"{piece.owner}\0{piece.role}\0{piece.text}\0".encode())
    for source in sorted({page.figure.source for page in pack.pages()}):
        seen.update(source.read_bytes())
    return seen.hexdigest()[:LENGTH]
