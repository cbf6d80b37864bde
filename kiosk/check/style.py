"""The words of one language that the rules look for: `content/<language>/style.toml`."""

import re
from pathlib import Path

from msgspec import Struct

from kiosk.check.passive import Passive
from kiosk.check.reading.formulas import Formula
from kiosk.check.reading.syllables import SyllableRules
from kiosk.content.files import read_text
from kiosk.content.problem import Problems
from kiosk.content.toml import Toml, convert, parse


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


def read_style(home: Path, problems: Problems) -> Style | None:
    """Give the style of a language, or None with the reason noted."""
    path = home / "style.toml"
    text = read_text(path, problems)
    toml = None if text is None else parse(path, text, problems)
    style = convert(toml, Style) if toml else None
    if not toml or not style:
        return None
    sound = [_sound(toml, name, getattr(style.syllables, name)) for name in ("silent", "more")]
    return style if all(sound) else None


def _sound(toml: Toml, name: str, patterns: tuple[str, ...]) -> bool:
    sound = True
    for number, pattern in enumerate(patterns):
        try:
            re.compile(pattern)
        except re.error as error:
            sound = False
            what = f"The pattern `{pattern}` cannot be read: {error.msg}."
            toml.fault(("syllables", name, number), what, "Write a regular expression.")
    return sound
