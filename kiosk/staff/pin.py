"""The staff PIN: kept only as a salted scrypt digest, so that the file gives nobody the number."""

import hashlib
import hmac
from enum import StrEnum
from itertools import pairwise

from msgspec import Struct

FEWEST_DIGITS, MOST_DIGITS = 6, 12
COST, BLOCK, LANES = 2**15, 8, 1
"""scrypt's n, r and p: about a tenth of a second on a small computer, and 32 MB."""
DIGEST_BYTES, SALT_BYTES = 32, 16


class Weakness(StrEnum):
    """Why a number is no good as a PIN."""

    NOT_DIGITS = "Use digits only."
    SHORT = f"Use at least {FEWEST_DIGITS} digits."
    LONG = f"Use at most {MOST_DIGITS} digits."
    LIKE = "Use more than two different digits."
    ROW = "Do not count up or down."


class Pin(Struct, frozen=True, forbid_unknown_fields=True):
    """A PIN as it is kept. `cost`, `block` and `lanes` are scrypt's, so that they may grow."""

    salt: bytes
    digest: bytes
    cost: int = COST
    block: int = BLOCK
    lanes: int = LANES

    def matches(self, digits: str) -> bool:
        """Whether these are its digits; takes as long for any of them. Not for the GUI thread."""
        return hmac.compare_digest(self.digest, _digest(digits, self))


def weakness(digits: str) -> Weakness | None:
    """Say why a number is too easy to guess, or None."""
    if not (digits.isascii() and digits.isdecimal()):
        return Weakness.NOT_DIGITS
    if not FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
        return Weakness.SHORT if len(digits) < FEWEST_DIGITS else Weakness.LONG
    if len(set(digits)) <= 2:
        return Weakness.LIKE
    steps = {int(b) - int(a) for a, b in pairwise(digits)}
    return Weakness.ROW if steps in ({1}, {-1}) else None


def make_pin(digits: str, salt: bytes) -> Pin:
    """Give a PIN to keep. The salt is `SALT_BYTES` of chance, new for each."""
    empty = Pin(salt, b"")
    return Pin(salt, _digest(digits, empty))


def _digest(digits: str, pin: Pin) -> bytes:
    needed = 128 * pin.block * (pin.cost + pin.lanes) + 2**20  # else OpenSSL refuses so high a cost
    return hashlib.scrypt(
        digits.encode(),
        salt=pin.salt,
        n=pin.cost,
        r=pin.block,
        p=pin.lanes,
        maxmem=needed,
        dklen=DIGEST_BYTES,
    )
