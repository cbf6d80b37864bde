"""Finds “N out of D” in a text."""

from collections.abc import Iterator

from kiosk.check.tables import Numbers
from kiosk.check.wording import whole


def counted_from(text: str, numbers: Numbers) -> Iterator[str]:
    """Give the D of each “N out of D”, without the marks that part thousands."""
    for pattern in numbers.out_of:
        for match in whole((pattern,)).finditer(text):
            yield match["whole"].replace(",", "").lower()
