"""`kiosk staff-pin`: sets the PIN that opens the staff side."""

import getpass
import os
import sys
import time
from pathlib import Path

from kiosk.staff.gate import Gate
from kiosk.staff.pin import FEWEST_DIGITS, SALT_BYTES, make_pin, weakness


def set_staff_pin(folder: Path) -> int:
    """Ask for a PIN and keep it in `folder`; give the exit code.

    At a terminal it is asked for twice and not shown; else it is the first line of the input.
    """
    at_terminal = sys.stdin.isatty()
    digits = _asked(f"New staff PIN, {FEWEST_DIGITS} digits or more: ", at_terminal=at_terminal)
    if why := weakness(digits):
        return _refused(why)
    if at_terminal and getpass.getpass("The same once more: ") != digits:
        return _refused("The two are not the same. Nothing was changed.")
    try:
        Gate(folder, time.monotonic).set_pin(make_pin(digits, os.urandom(SALT_BYTES)))
    except OSError as error:
        return _refused(f"{folder}: {error.strerror}. Nothing was changed.")
    sys.stdout.write("The staff PIN is set. It opens the staff side from now on.\n")
    return 0


def _asked(words: str, *, at_terminal: bool) -> str:
    return getpass.getpass(words) if at_terminal else sys.stdin.readline().rstrip("\r\n")


def _refused(why: str) -> int:
    sys.stderr.write(f"kiosk staff-pin: {why}\n")
    return 1
