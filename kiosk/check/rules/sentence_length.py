"""A sentence has at most 20 words; those of a page or an item at most 12 on average (E07)."""

from collections.abc import Iterator
from statistics import fmean

from kiosk.check.reading.passages import passages, sentences_of
from kiosk.check.said import PROSE, Role
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem
from kiosk.content.sentences import words

MOST, MOST_ON_AVERAGE = 20, 12
RUNNING = PROSE | {Role.LISTED, Role.ANSWER}


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each sentence that is too long, and of each page where most are long."""
    for piece in subject.said:
        for sentence in sentences_of(subject, piece) if piece.role in RUNNING else ():
            if (length := len(words(sentence.text))) > MOST:
                what = f"A sentence has {length} words; at most {MOST} are read with ease."
                yield subject.warn(piece, what, "Part it.", sentence.text)
    for passage in passages(subject):
        mean = fmean(len(words(text)) for text in passage.texts)
        if mean > MOST_ON_AVERAGE:
            longest = passage.longest
            what = f"Sentences of {passage.owner} have {mean:.1f} words on average; "
            what += f"at most {MOST_ON_AVERAGE} are read with ease."
            remedy = f"Part the longest: “{longest.text}”"
            yield subject.warn(longest.piece, what, remedy, longest.text)
