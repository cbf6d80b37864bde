"""No word sounds good and says nothing: no “safe”, no “rarely” without a count (E09)."""

from collections.abc import Iterator

from kiosk.check.claims import made
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each such word that is not denied."""
    for claim, words, wording in made(subject, subject.style.vague):
        what = f"“{words}” promises what cannot be checked."
        yield subject.warn(claim.piece, what, wording.instead, claim.stands)
