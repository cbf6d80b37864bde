"""A paragraph, a callout or a reason has at most three sentences (E07)."""

from collections.abc import Iterator

from kiosk.check.reading.passages import sentences_of
from kiosk.check.said import PROSE
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

MOST = 3


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each paragraph that is too long."""
    for piece in subject.said:
        if piece.role in PROSE and (length := len(sentences_of(subject, piece))) > MOST:
            what = f"A paragraph has {length} sentences; at most {MOST} are read with ease."
            yield subject.warn(piece, what, "Part it with an empty line, or shorten it.")
