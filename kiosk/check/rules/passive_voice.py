"""At least four of five sentences say who does what (E10).

A form of “to be” before a participle is taken for a passive; which words these are stands in the
language's style.toml, with those that only look like it (“you are tired”).
"""

from collections.abc import Iterator

from kiosk.check.passive import passive_of
from kiosk.check.reading.passages import passages
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

MOST_SHARE, MOST = 0.2, 1
"""So large a share of a passage's sentences, and so many of them, may be passive."""


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of the passive sentences of each page and item that has too many."""
    for passage in passages(subject):
        passive = [
            (sentence, words)
            for sentence in passage.sentences
            if (words := passive_of(sentence.text, subject.style.passive))
        ]
        all_of_them = len(passage.sentences)
        if len(passive) > MOST or len(passive) > MOST_SHARE * all_of_them:
            for sentence, words in passive:
                what = f"“{words}” does not say who does it; {len(passive)} of {all_of_them} "
                what += f"sentences of {passage.owner} are such."
                yield subject.warn(sentence.piece, what, "Say who does what.", sentence.text)
