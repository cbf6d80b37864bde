"""Which kiosk counted: a random id, made once, that tells nothing of the machine."""

import re
import secrets
from collections.abc import Callable
from pathlib import Path

from kiosk.content.files import read_text
from kiosk.content.problem import Problems
from kiosk.tallies.disk import write_whole


def random_id() -> str:
    """Give 12 random digits and letters from a to f."""
    return secrets.token_hex(6)


def kiosk_id(state: Path, make: Callable[[], str] = random_id) -> str:
    """Give the id in `<state>/kiosk-id`, made and written there where there is none that will do.

    Raises OSError where it cannot be kept: an id that changed with each visit would be of no use.
    """
    path = state / "kiosk-id"
    known = (read_text(path, Problems(state)) or "").strip()
    if re.fullmatch(r"[0-9a-f]{12}", known):
        return known
    new = make()
    write_whole(path, f"{new}\n".encode())
    return new
