"""Scored review sheets: `content/reviews/*.toml` (standards 2.1 PEMAT, 2.2 CDC index)."""

import datetime as dt
from enum import StrEnum
from pathlib import Path
from typing import Literal, assert_never

from msgspec import Struct

from kiosk.content.files import files_in, read_text
from kiosk.content.problem import Problems
from kiosk.content.toml import Toml, convert, parse

FOLDER = "reviews"

NOT_ASKED = "n/a"
Answer = Literal[0, 1, "n/a"]


class SheetKind(StrEnum):
    """The sheets there are."""

    PEMAT = "pemat"
    CDC = "cdc"


UNDERSTAND = tuple(f"U{number}" for number in range(1, 20) if number not in {13, 14})
"""The printable sheet's items on being understood; 13 and 14 are about sound and film."""
ACT = tuple(f"Act{number}" for number in range(20, 27))
CDC = tuple(f"Q{number}" for number in range(1, 21))


class Sheet(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One sheet as one reader filled it in. A point is 1, also where CDC item 17 asks for No."""

    sheet: SheetKind
    rater: str
    date: dt.date
    language: str
    fingerprint: str
    scores: dict[str, Answer]
    disliked: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


class Score(Struct, frozen=True):
    """One score in percent, its name, and what is wanted of it."""

    name: str
    percent: float
    least: int


def scores(sheet: Sheet) -> tuple[Score, ...]:
    """Give the scores of a sheet: agreed over applicable (E01, E02)."""
    match sheet.sheet:
        case SheetKind.PEMAT:
            return (
                Score("understandability", _percent(sheet, UNDERSTAND), 90),
                Score("actionability", _percent(sheet, ACT), 100),
            )
        case SheetKind.CDC:
            return (Score("clear communication", _percent(sheet, CDC), 90),)
        case _:
            assert_never(sheet.sheet)


def items(kind: SheetKind) -> tuple[str, ...]:
    """Give the items a sheet must answer."""
    return CDC if kind is SheetKind.CDC else (*UNDERSTAND, *ACT)


def agreement(one: Sheet, other: Sheet) -> float:
    """Give in percent how many items two readers answered alike (E01)."""
    asked = items(one.sheet)
    return 100 * sum(one.scores[item] == other.scores[item] for item in asked) / len(asked)


def read_sheets(content: Path, problems: Problems) -> tuple[tuple[Toml, Sheet], ...]:
    """Give every sheet of a content folder; what is wrong with one is noted."""
    found = []
    for path in files_in(content / FOLDER):
        if path.suffix != ".toml" or (text := read_text(path, problems)) is None:
            continue
        toml = parse(path, text, problems)
        if not toml or not (sheet := convert(toml, Sheet)):
            continue
        if wrong := set(items(sheet.sheet)) ^ set(sheet.scores):
            what = f"The sheet {sheet.sheet} does not have these items, or lacks them: "
            remedy = "Answer each of its items once, with 1, 0 or n/a."
            toml.fault(("scores",), what + ", ".join(sorted(wrong)) + ".", remedy)
        else:
            found.append((toml, sheet))
    return tuple(found)


def _percent(sheet: Sheet, asked: tuple[str, ...]) -> float:
    given = [sheet.scores[item] for item in asked if sheet.scores[item] != NOT_ASKED]
    return 100 * given.count(1) / len(given) if given else 0.0
