"""Fills `{{ group.key }}` with the clinic's own value, or with a sentence where it is unset."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from msgspec import Struct
from msgspec.structs import asdict

from kiosk.content.schema import ClinicFile, ValueWords

SLOT = re.compile(r"\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}")
HALF_SLOT = re.compile(r"\{\{|\}\}")

NO_WORDS = ValueWords(set="…", unset="…")
"""Stands in while interface.toml cannot be read, so that pages are checked all the same."""

HOURS, DAY_H = "_hours", 24
"""How a value in hours is named; from two whole days on it reads better as days."""

ClinicValue = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Values:
    """The clinic's values by dotted name, and the words that carry each."""

    clinic: dict[str, ClinicValue]
    words: dict[str, ValueWords]

    def is_given(self, name: str) -> bool:
        """Whether the clinic has set a value, and not to false."""
        value = self.clinic[name]
        return value is not None and value is not False and bool(str(value).strip())

    def phrase(self, name: str, quote: Callable[[str], str] = str) -> str:
        """Give the words that stand for a value, set or unset, on one line."""
        if not self.is_given(name):
            return " ".join(self.words[name].unset.split())
        form, value = _form(self.words[name], self.clinic[name])
        shown = f"{value:g}" if isinstance(value, float) else str(value)
        return " ".join(form.replace("{value}", quote(shown)).split())


def flat(clinic: ClinicFile) -> dict[str, ClinicValue]:
    """Give the clinic's values by dotted name."""
    return {
        f"{table}.{key}": value
        for table, group in asdict(clinic).items()
        if isinstance(group, Struct)
        for key, value in asdict(group).items()
    }


def fill(text: str, values: Values, quote: Callable[[str], str] = str) -> str:
    """Give the text with every slot filled; one that is not known leaves nothing."""

    def phrase(slot: re.Match[str]) -> str:
        known = slot[1] in values.clinic and slot[1] in values.words
        return values.phrase(slot[1], quote) if known else ""

    return SLOT.sub(phrase, text)


def unknown_slots(text: str, values: Values) -> Iterator[tuple[int, str, str]]:
    """Give each slot that cannot be filled: its line counted from 0, what is wrong, a remedy."""
    for number, line in enumerate(text.split("\n")):
        for slot in SLOT.finditer(line):
            name = slot[1]
            what = f"There are no words for the value `{name}`."
            if name not in values.clinic:
                yield number, what, "Use a name from clinic.toml, such as clinic.phone."
            elif name not in values.words:
                remedy = f'Add [values."{name}"] with set and unset to interface.toml.'
                yield number, what, remedy
        if HALF_SLOT.search(SLOT.sub("", line)):
            what = "A value is opened or closed by half."
            yield number, what, "Write it on one line as {{ clinic.phone }}."


def _form(words: ValueWords, value: ClinicValue) -> tuple[str, ClinicValue]:
    """Give the words for a value that is set, and what stands in them."""
    if words.days and isinstance(value, int) and value >= 2 * DAY_H and not value % DAY_H:
        return words.days, value // DAY_H
    return words.one if words.one and value == 1 else words.set, value
