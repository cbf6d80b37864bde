"""Fills `{{ group.key }}` with the clinic's own value, or with a sentence where it is unset."""

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.problem import Problems
from kiosk.content.schema import ValueWords

SLOT = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")

ClinicValue = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Values:
    """The clinic's values by dotted name, and the words that carry each."""

    clinic: dict[str, ClinicValue]
    words: dict[str, ValueWords]

    def is_given(self, name: str) -> bool:
        """Whether the clinic has set a value, and not to false."""
        return self.clinic[name] not in (None, False, "")

    def phrase(self, name: str) -> str:
        """Give the words that stand for a value, set or unset."""
        words, value = self.words[name], self.clinic[name]
        if not self.is_given(name):
            return words.unset
        shown = f"{value:g}" if isinstance(value, int | float) else str(value)
        form = words.one if words.one and value == 1 else words.set
        return form.replace("{value}", shown)


def fill(path: Path, text: str, first_line: int, values: Values, problems: Problems) -> str:
    """Give the text with every slot filled; an unknown slot is a problem on its line."""

    def phrase(match: re.Match[str]) -> str:
        name = match[1]
        if name in values.clinic and name in values.words:
            return values.phrase(name)
        line = first_line + text.count("\n", 0, match.start())
        if name in values.clinic:
            remedy = f'Add [values."{name}"] with set and unset to interface.toml.'
        else:
            remedy = "Use a name from clinic.toml, such as clinic.phone."
        problems.add(path, line, f"There are no words for the value `{name}`.", remedy)
        return ""

    return SLOT.sub(phrase, text)
