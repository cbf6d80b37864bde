"""What came out of the check: two lists, never a mark (standards C09)."""

from dataclasses import dataclass

from kiosk.visit.outline import Outline
from kiosk.visit.state import Visit


@dataclass(frozen=True, slots=True)
class Result:
    """Items by id: clear ones, ones to talk over, ones left out; and the questions picked."""

    clear: tuple[str, ...]
    talk: tuple[str, ...]
    left_out: tuple[str, ...]
    picked: tuple[str, ...]


def result(outline: Outline, visit: Visit) -> Result:
    """Sort the items by the last answer given; one not answered was left out."""
    given = tuple(zip(outline.items, visit.answers, strict=True))
    last = [(item, answers[-1]) for item, answers in given if answers]
    return Result(
        clear=tuple(item.id for item, answer in last if answer == item.right),
        talk=tuple(item.id for item, answer in last if answer != item.right),
        left_out=tuple(item.id for item, answers in given if not answers),
        picked=tuple(question for question in outline.questions if question in visit.picked),
    )
