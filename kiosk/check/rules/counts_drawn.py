"""Each count of people stands beside a picture drawn from it, named “counts-…” (E12)."""

from collections.abc import Iterator

from kiosk.check.counts import counted_from
from kiosk.check.said import Role
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

READ = (Role.TITLE, Role.HEADING, Role.PARAGRAPH, Role.LISTED, Role.CALLOUT, Role.LABEL)
DRAWN = "counts-"


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each count on a page whose picture does not show it."""
    for page in subject.walk():
        if page.figure.source.name.startswith(DRAWN):
            continue
        for piece in subject.of(page.id, *READ):
            if any(counted_from(piece.text, subject.style.numbers)):
                what = "The page counts people, and its picture does not show the count."
                yield subject.warn(piece, what, f"Give it a picture named {DRAWN}….")
