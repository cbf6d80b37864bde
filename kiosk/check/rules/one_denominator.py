"""All counts of a page are out of the same number, so that they can be compared (E12)."""

from collections.abc import Iterator

from kiosk.check.counts import counted_from
from kiosk.check.said import PATIENTS
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Warn where a page, an item or a term counts out of another number than before."""
    for pieces in subject.by_owner.values():
        first = ""
        for piece in pieces:
            if piece.role not in PATIENTS:
                continue
            for counted in counted_from(piece.text, subject.style.numbers):
                first = first or counted
                if counted != first:
                    what = f"One count is out of {first}, another out of {counted}."
                    yield subject.warn(piece, what, "Count all out of the same number.")
