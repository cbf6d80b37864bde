"""The whole walk takes at most 10 minutes to hear at 130 words a minute (E23, design section 3)."""

from collections.abc import Iterator

from kiosk.check.measures import WORDS_A_MINUTE, walk_words
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

MOST_MINUTES = 10


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of too long a walk."""
    most = MOST_MINUTES * WORDS_A_MINUTE
    if (length := walk_words(subject.pack)) > most:
        what = f"The walk has {length} words; {most} take {MOST_MINUTES} minutes to hear."
        yield subject.at("", what, "Shorten pages, or leave some out.")
