"""Numbers are whole, and say how many of how many: no “1 in X”, no lone percent, no ratio (E12)."""

from collections.abc import Iterator

from kiosk.check.counts import counted_from
from kiosk.check.said import PATIENTS
from kiosk.check.subject import Subject
from kiosk.check.tables import Numbers
from kiosk.check.wording import evened, sentences_of, whole
from kiosk.content.problem import Problem

COUNT = "Say how many people out of how many, with the same D for all, such as 3 out of 100."


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each number that patients would find hard."""
    for piece in subject.said:
        if piece.role in PATIENTS:
            for sentence in sentences_of(piece.text):
                for what, remedy in _hard(evened(sentence), subject.style.numbers):
                    yield subject.warn(piece, what, remedy, sentence)


def _hard(sentence: str, numbers: Numbers) -> Iterator[tuple[str, str]]:
    if found := whole(numbers.one_in).search(sentence):
        yield f"“{found[0]}” is hard to compare.", COUNT
    if not any(counted_from(sentence, numbers)):
        if found := whole(numbers.relative).search(sentence):
            yield f"“{found[0]}” does not say of how many.", COUNT
        elif found := whole(numbers.percent).search(sentence):
            yield f"“{found[0]}” stands alone.", COUNT
    if found := whole(numbers.decimal).search(whole(numbers.decimal_fine).sub("", sentence)):
        yield f"“{found[0]}” is not a whole number.", "Round it, and say “about”."
