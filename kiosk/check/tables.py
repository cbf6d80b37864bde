"""The tables of style.toml: how a language claims, counts and asks. Patterns are of whole words."""

from msgspec import Struct


class Strict(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table: fields that are not named here are refused."""


class Denial(Strict, frozen=True):
    """The words that deny what follows them, and those that end what is denied."""

    words: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()


class Wording(Strict, frozen=True):
    """A claim by its words: one of `says` and, where they are given, one of `about`.

    A sentence does not make it that holds one of `unless`, or denies it before (`denied`).
    """

    name: str
    says: tuple[str, ...]
    instead: str
    about: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    denied: bool = True
    facts: tuple[str, ...] = ()


class Numbers(Strict, frozen=True):
    """How numbers are said; `out_of` has a group named `whole`, what is counted from (E12)."""

    out_of: tuple[str, ...] = ()
    one_in: tuple[str, ...] = ()
    percent: tuple[str, ...] = ()
    relative: tuple[str, ...] = ()
    decimal: tuple[str, ...] = ()
    decimal_fine: tuple[str, ...] = ()


class TeachBack(Strict, frozen=True):
    """How the parts of a staff note begin, and how a question that yes or no answers (E21)."""

    say: str = ""
    ask: str = ""
    watch: str = ""
    closed: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
