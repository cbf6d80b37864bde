"""Alt text says what a picture shows, not that it is a picture (E14)."""

from collections.abc import Iterator

from kiosk.check.said import Role
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each alt text that begins with what it is."""
    for piece in subject.said:
        opening = piece.text.lower().removeprefix("a ").removeprefix("an ")
        if piece.role is Role.ALT and opening.startswith(subject.style.alt_openings):
            what = f"The alt text begins with “{piece.text.split(' of ')[0]} of”."
            yield subject.warn(piece, what, "Say what it shows.")
