"""A title has at most 34 characters, so that it stands on two lines beside a picture (E11)."""

from collections.abc import Iterator

from kiosk.check.said import Role
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

MOST = 34


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each title that is too long."""
    for piece in subject.said:
        if piece.role is Role.TITLE and len(piece.text) > MOST:
            what = f"The title has {len(piece.text)} characters; at most {MOST} stand well."
            yield subject.warn(piece, what, "Shorten it.")
