"""The words of one language that the rules look for: `content/<language>/style.toml`."""

from pathlib import Path

from msgspec import Struct

from kiosk.content.files import read_text
from kiosk.content.problem import Problems
from kiosk.content.toml import convert, parse


class Style(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a language may not say, and how it asks, orders and hedges. Words in any case."""

    alt_openings: tuple[str, ...] = ()
    """How alt text must not begin: it says what is shown, not that it is a picture (E14)."""

    abbreviations: tuple[str, ...] = ()
    """Short forms written with a point, which ends no sentence (E04)."""


def read_style(home: Path, problems: Problems) -> Style | None:
    """Give the style of a language, or None with the reason noted."""
    path = home / "style.toml"
    text = read_text(path, problems)
    toml = None if text is None else parse(path, text, problems)
    return convert(toml, Style) if toml else None
