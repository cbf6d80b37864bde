"""Nothing repeats a statement known to be wrong, or to have lost its meaning (E09, C15).

The statements and their words are under `never_said` in each language's style.toml.
"""

from collections.abc import Iterator

from kiosk.check.claims import made
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each sentence that makes such a statement, with what to say instead."""
    for claim, words, wording in made(subject, subject.style.never_said):
        what = f"“{words}” says what must not be said ({wording.name})."
        remedy = f"{wording.instead} See {', '.join(wording.facts)}."
        yield subject.warn(claim.piece, what, remedy, claim.stands)
