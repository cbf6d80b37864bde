"""Whether a sentence makes a claim, by its words, or denies it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import asdict

from kiosk.check.tables import Denial, Wording
from kiosk.content.sentences import END
from kiosk.content.toml_lines import Where


def claimed(sentence: str, wording: Wording, denial: Denial) -> str | None:
    """Give the words of a sentence that make a claim, or None where it makes none."""
    even = evened(sentence)
    if wording.about and not whole(wording.about).search(even):
        return None
    if whole(wording.unless).search(even):
        return None
    for clause in re.split("(?<=[;:])", whole(denial.turns).sub(";", even)):
        for match in whole(wording.says).finditer(clause):
            if not (wording.denied and whole(denial.words).search(clause[: match.start()])):
                return match[0]
    return None


def sentences_of(text: str) -> list[str]:
    """Give the sentences of some words."""
    return END.split(text)


def evened(text: str) -> str:
    """Give the words with plain apostrophes, as patterns write them."""
    return text.replace("’", "'")


@lru_cache(maxsize=512)
def whole(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """Give a pattern for whole words in any case; that of no patterns is found nowhere."""
    either = "|".join(f"(?:{pattern})" for pattern in patterns) if patterns else "(?!)"
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


def broken(where: Where, table: Struct) -> Iterator[tuple[Where, str]]:
    """Give the place of each pattern of a table that is no sound one, and why."""
    for field, patterns in asdict(table).items():
        if field == "facts" or not isinstance(patterns, tuple):
            continue
        for number, pattern in enumerate(patterns):
            try:
                whole((pattern,))
            except re.error as error:
                yield (*where, field, number), error.msg
