"""Checks where a page leads aside: to a page that Next never leads to, and to no other."""

from collections.abc import Sequence

from kiosk.content.schema import ChapterOrder
from kiosk.content.toml import Toml

WHERE = ("more",)


def check_more(toml: Toml, order: Sequence[ChapterOrder], page: str, named: Sequence[str]) -> None:
    """Note a page that leads to itself or to no more page, and one that may not lead aside."""
    more = {f"{chapter.id}/{name}" for chapter in order for name in chapter.more}
    for number, name in enumerate(named):
        where = (*WHERE, number)
        if name == page:
            toml.fault(where, "The page leads to itself.", "Name another page, or take this out.")
        elif page in more:
            toml.fault(where, "A more page leads nowhere but back.", "Take this out.")
        elif "/" not in page:
            toml.fault(where, "Only a page of a chapter leads to a more page.", "Take this out.")
        elif order and name not in more:
            what = f"`{name}` is no more page: no chapter names it under `more`."
            toml.fault(where, what, "Correct the name, or add it to its chapter in pack.toml.")
