"""No word marks, judges or clears a patient, or tells them what to choose (C09, C14)."""

from collections.abc import Iterator

from kiosk.check.said import PATIENTS, Role, Said
from kiosk.check.subject import Subject
from kiosk.check.wording import claimed, sentences_of
from kiosk.content.problem import Problem

CHECK = ("check", "talk-over")


def check(subject: Subject) -> Iterator[Problem]:
    """Warn of each such word in anything patients meet, questions and answers too."""
    style = subject.style
    for piece in subject.said:
        if piece.role not in PATIENTS:
            continue
        banned = (*style.banned, *style.banned_in_check) if _of_check(piece) else style.banned
        for sentence in sentences_of(piece.text):
            for wording in banned:
                if words := claimed(sentence, wording, style.denial):
                    what = f"“{words}” marks, judges or pushes the patient."
                    yield subject.warn(piece, what, wording.instead, sentence)


def _of_check(piece: Said) -> bool:
    return piece.role is Role.INTERFACE or piece.owner.split("/")[0] in CHECK
