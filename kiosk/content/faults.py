"""Every way in which tables differ from what a file may hold, in plain words."""

import re
from collections.abc import Iterator
from enum import StrEnum
from types import NoneType
from typing import Any, NamedTuple, get_args, get_origin

import msgspec

from kiosk.content.toml_lines import Where

KINDS = {
    "str": "text in quotes",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list in [ ]",
    "object": "a table",
    "date": "a date such as 2026-11-20",
    "datetime": "a date with a time",
}
BOUNDS = {">": "more than", ">=": "at least", "<=": "at most"}


class Fault(NamedTuple):
    """One mistake: where, what is wrong, and what to do about it."""

    where: Where
    what: str
    remedy: str


def faults(raw: object, kind: object, where: Where = ()) -> Iterator[Fault]:
    """Give every mistake in a value that should be of a `kind`, whatever the value is."""
    inner = get_args(kind)
    if NoneType in inner:
        (given,) = (one for one in inner if one is not NoneType)
        yield from faults(raw, given, where)
    elif isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        yield from _table(raw, kind, where) if isinstance(raw, dict) else _leaf(raw, dict, where)
    elif get_origin(kind) is dict and isinstance(raw, dict):
        for key, value in raw.items():
            yield from faults(value, inner[1], (*where, key))
    elif get_origin(kind) is tuple and isinstance(raw, list):
        wanted = len(raw) if inner[-1] is Ellipsis else len(inner)
        if len(raw) != wanted:
            yield _fault(where, f"should hold {wanted} values, but holds {len(raw)}")
        for number, value in enumerate(raw[:wanted]):
            entry = inner[0] if inner[-1] is Ellipsis else inner[number]
            yield from faults(value, entry, (*where, number))
    else:
        yield from _leaf(raw, kind, where)


def _table(raw: dict[str, Any], kind: type[msgspec.Struct], where: Where) -> Iterator[Fault]:
    """Give the fields that are unknown, missing, or wrong within."""
    fields = msgspec.structs.fields(kind)
    names = [field.name for field in fields]
    for key in raw:
        if key not in names:
            yield Fault(
                (*where, key), f"The field `{key}` is not known here.", _other_name(key, names)
            )
    for field in fields:
        if field.name in raw:
            yield from faults(raw[field.name], field.type, (*where, field.name))
        elif field.required:
            what = f"The field `{field.name}` is missing."
            yield Fault((*where, field.name), what, f"Add a line with {field.name} = …")


def _leaf(raw: object, kind: object, where: Where) -> Iterator[Fault]:
    """Give what is wrong with a single value."""
    try:
        msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        yield _fault(where, _reason(str(error), kind))


def _fault(where: Where, reason: str) -> Fault:
    name = [part for part in where if isinstance(part, str)][-1]
    subject = "An entry of" if isinstance(where[-1], int) else "The field"
    return Fault(where, f"{subject} `{name}` {reason}.", "Correct the value.")


def _reason(message: str, kind: object) -> str:
    """Put a message of msgspec's in an author's words."""
    if found := re.fullmatch(r"Expected `(.+)`, got `(.+)`", message):
        wanted = " or ".join(_kind(name) for name in found[1].split(" | ") if name != "null")
        return f"should be {wanted}, but is {_kind(found[2])}"
    if found := re.fullmatch(r"Expected `\w+` (>=?|<=) (\S+?)(?:\.0)?", message):
        return f"should be {BOUNDS[found[1]]} {found[2]}"
    if "encoded date" in message:
        return f"should be {KINDS['date']}"
    if "matching regex" in message:
        return "should be a plain name of letters, digits and -"
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return f"should be one of: {', '.join(kind)}"
    return f"is not right: {message}"


def _kind(name: str) -> str:
    return KINDS.get(name, f"a `{name}`")


def _other_name(key: str, names: list[str]) -> str:
    """Guess the field that was meant."""
    from difflib import get_close_matches

    meant = get_close_matches(key, names, 1)
    return f"Write {meant[0]}, or take it out." if meant else "Take it out."
