"""The gate to the staff side: tries are counted before they are judged, and outlive a restart."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from kiosk.keep import write_whole
from kiosk.staff.pin import Pin

FREE_TRIES = 4
"""So many wrong PINs in a row cost no waiting: a slip of the finger (standards K10)."""
FIRST_WAIT_S, LONGEST_WAIT_S = 30.0, 3600.0
PIN_FILE, TRIES_FILE = "staff-pin.json", "staff-tries.json"

T = TypeVar("T")


class Tries(Struct, frozen=True, forbid_unknown_fields=True):
    """How many PINs in a row were wrong, as it is kept."""

    wrong: int = 0


@dataclass(frozen=True, slots=True)
class Opened:
    """The PIN was right."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The PIN was wrong, or it is too soon; the next try is heard after `wait_s` seconds."""

    wait_s: float


@dataclass(frozen=True, slots=True)
class Closed:
    """No PIN is set, or its file is broken: nobody gets in."""


Answer = Opened | Refused | Closed


def wait_s(wrong: int) -> float:
    """Give how long to wait after so many wrong tries in a row: twice as long each time."""
    if wrong <= FREE_TRIES:
        return 0.0
    doublings = min(wrong - FREE_TRIES - 1, 20)
    return min(FIRST_WAIT_S * 2.0**doublings, LONGEST_WAIT_S)


class Gate:
    """Judges PINs. `now` gives seconds that never go back, so that no clock shortens a wait.

    A restart begins the wait anew, as nobody knows how long the kiosk was off.
    """

    def __init__(self, folder: Path, now: Callable[[], float]) -> None:
        """Keep the PIN and the count of tries in `folder`."""
        self._folder, self._now = folder, now
        self._wrong = self._kept_tries()
        self._free_at = now() + wait_s(self._wrong)

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN that can be read."""
        return self._pin() is not None

    @property
    def left_s(self) -> float:
        """How many seconds are left until a try is heard."""
        return max(0.0, self._free_at - self._now())

    def judge(self, digits: str) -> Answer:
        """Say whether these digits open the staff side. Takes a tenth of a second."""
        pin = self._pin()
        if pin is None:
            return Closed()
        if self.left_s > 0:
            return Refused(self.left_s)
        self._note(self._wrong + 1)
        if pin.matches(digits):
            self._note(0)
            return Opened()
        return Refused(self.left_s)

    def set_pin(self, pin: Pin) -> None:
        """Keep a new PIN and forget wrong tries. Raises OSError where nothing can be kept."""
        write_whole(self._folder / PIN_FILE, msgspec.json.encode(pin))
        write_whole(self._folder / TRIES_FILE, msgspec.json.encode(Tries()))
        self._wrong, self._free_at = 0, self._now()

    def _note(self, wrong: int) -> None:
        """Count, in memory at least: a full disk keeps no nurse out and lets no guesser in."""
        self._wrong, self._free_at = wrong, self._now() + wait_s(wrong)
        try:
            write_whole(self._folder / TRIES_FILE, msgspec.json.encode(Tries(wrong)))
        except OSError:
            return

    def _pin(self) -> Pin | None:
        return _read(self._folder / PIN_FILE, Pin)

    def _kept_tries(self) -> int:
        """Give the count kept; a file that is there and cannot be read counts as the first wait."""
        path = self._folder / TRIES_FILE
        tries = _read(path, Tries)
        if tries is not None:
            return max(0, tries.wrong)
        return FREE_TRIES + 1 if path.exists() else 0


def _read(path: Path, kind: type[T]) -> T | None:
    """Give what a file holds, or None where it is missing or broken."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError):
        return None
