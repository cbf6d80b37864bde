"""What came out of the check: two lists, never a mark (standards C09)."""

from dataclasses import dataclass

from kiosk.visit.outline import Outline
from kiosk.visit.state import Visit


@dataclass(frozen=True, slots=True)
class Result:
    """Items by id: clear ones, ones to talk over; whether any was left out; questions picked."""

    clear: tuple[str, ...]
    talk: tuple[str, ...]
    skipped: bool
    picked: tuple[str, ...]


def result(outline: Outline, visit: Visit) -> Result:
    """Sort the items by the last answer given; one not answered is on neither list."""
    last = [
        (item, given[-1]) for item, given in zip(outline.items, visit.answers, strict=True) if given
    ]
    return Result(
        clear=tuple(item.id for item, answer in last if answer == item.right),
        talk=tuple(item.id for item, answer in last if answer != item.right),
        skipped=len(last) < len(outline.items),
        picked=tuple(question for question in outline.questions if question in visit.picked),
    )
