"""What somebody may take for true: no question, no wrong answer, of a staff note what it says."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from kiosk.check.said import Role, Said
from kiosk.check.subject import Subject
from kiosk.check.tables import Wording
from kiosk.check.wording import claimed, sentences_of
from kiosk.content.model import plain


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence as it stands, and as it is meant: an entry of a list goes on from its opening."""

    piece: Said
    stands: str
    meant: str


def claims(subject: Subject) -> Iterator[Claim]:
    """Give each sentence that states something."""
    wrong = _wrong_answers(subject)
    opening = ""
    for piece, after in zip_longest(subject.said, subject.said[1:]):
        if piece.role is not Role.LISTED:
            opening = ""
        if piece.role is Role.STAFF and not piece.text.startswith(subject.style.teach_back.say):
            continue
        if piece.role is Role.ANSWER and (piece.owner, piece.text) in wrong:
            continue
        leads = after is not None and after.role is Role.LISTED
        for sentence in sentences_of(piece.text):
            if sentence.endswith(":") and leads:
                opening = f"{sentence[:-1]} "
            elif not sentence.endswith("?"):
                yield Claim(piece, sentence, opening + sentence)


def made(subject: Subject, wordings: tuple[Wording, ...]) -> Iterator[tuple[Claim, str, Wording]]:
    """Give each claim that is made, the words of it, and which it is."""
    for claim in claims(subject):
        for wording in wordings:
            if words := claimed(claim.meant, wording, subject.style.denial):
                yield claim, words, wording


def _wrong_answers(subject: Subject) -> set[tuple[str, str]]:
    return {
        (f"check/{item.id}", plain(answer))
        for item in subject.pack.items
        for place, answer in enumerate(item.answers)
        if place != item.right
    }
