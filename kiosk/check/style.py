"""The words of one language that the rules look for: `content/<language>/style.toml`."""

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from kiosk.check.passive import Passive
from kiosk.check.reading.formulas import Formula
from kiosk.check.reading.syllables import SyllableRules
from kiosk.check.tables import Denial, Numbers, TeachBack, Wording
from kiosk.check.wording import broken
from kiosk.content.files import read_text
from kiosk.content.problem import Problems
from kiosk.content.toml import convert, parse
from kiosk.content.toml_lines import Where


class Style(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a language may not say, and how it asks, orders and hedges. Words in any case."""

    alt_openings: tuple[str, ...] = ()
    """How alt text must not begin: it says what is shown, not that it is a picture (E14)."""

    abbreviations: tuple[str, ...] = ()
    """Short forms written with a point, which ends no sentence (E04)."""

    reading: tuple[Formula, ...] = ()
    """The formulas by which the language's texts are read with ease or not (E03, E06)."""

    syllables: SyllableRules = SyllableRules()
    """How the language's vowels sound."""

    plainer: dict[str, str] = {}
    """Words that are not plain, each with what to write instead (E09)."""

    long_words: tuple[str, ...] = ()
    """Words of four syllables and more that everybody knows (E09)."""

    passive: Passive = Passive()
    """How the language forms its passive (E10)."""

    denial: Denial = Denial()
    numbers: Numbers = Numbers()
    teach_back: TeachBack = TeachBack()

    never_said: tuple[Wording, ...] = ()
    """Statements that are wrong or have lost their meaning, with what to say instead."""

    banned: tuple[Wording, ...] = ()
    """Words of marks, verdicts and advice (C09, C14)."""

    banned_in_check: tuple[Wording, ...] = ()
    """More of them, for the check and what comes of it (C09)."""

    vague: tuple[Wording, ...] = ()
    """Words that sound good and cannot be checked (E09)."""

    def wordings(self) -> Iterator[tuple[Where, Wording]]:
        """Give every claim with its place in the file."""
        for name in ("never_said", "banned", "banned_in_check", "vague"):
            for number, wording in enumerate(getattr(self, name)):
                yield (name, number), wording

    def patterns(self) -> Iterator[tuple[Where, Struct]]:
        """Give every table that holds patterns, with its place in the file."""
        yield from self.wordings()
        for name in ("syllables", "denial", "numbers", "teach_back"):
            yield (name,), getattr(self, name)


def read_style(home: Path, problems: Problems) -> Style | None:
    """Give the style of a language, or None with the reason noted."""
    path = home / "style.toml"
    text = read_text(path, problems)
    toml = None if text is None else parse(path, text, problems)
    style = convert(toml, Style) if toml else None
    if not toml or not style:
        return None
    faults = [fault for where, table in style.patterns() for fault in broken(where, table)]
    for where, reason in faults:
        what = f"The pattern cannot be read: {reason}."
        toml.fault(where, what, "Check its brackets, and put \\\\ before a mark such as ( or ?.")
    return None if faults else style
