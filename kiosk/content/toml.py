"""TOML to typed values, with the line of every mistake."""

import re
import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.content.problem import Problems

T = TypeVar("T")

KINDS = {
    "str": "text in quotes",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list in [ ]",
    "object": "a table",
    "date": "a date such as 2026-11-20",
    "null": "nothing",
}
REMEDY = "See content/README.md for the fields that are known here."


def line_of_key(text: str, key: str, first_line: int = 1) -> int:
    """Give the line on which `key` is set, or the first line of the text."""
    pattern = re.compile(rf'(^|[\s{{,"\[.]){re.escape(key)}["\]]*\s*(=|\]|$)')
    for number, line in enumerate(text.splitlines(), first_line):
        if pattern.search(line.split("#")[0]):
            return number
    return first_line


def parse(path: Path, text: str, problems: Problems, first_line: int = 1) -> dict[str, Any] | None:
    """Give the tables of a TOML text, or None with the problem noted."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+), column \d+\)", str(error))
        line = int(found.group(1)) if found else len(text.splitlines()) or 1
        reason = re.sub(r"\s*\(at .*\)", "", str(error))
        problems.add(
            path,
            first_line + line - 1,
            f"The TOML cannot be read: {reason}.",
            "Check quotes, brackets and commas on this line.",
        )
        return None


def convert(
    path: Path,
    text: str,
    raw: dict[str, Any],
    kind: type[T],
    problems: Problems,
    first_line: int = 1,
) -> T | None:
    """Give `raw` as a `kind`, or None with every mistake noted, each on its own line."""
    faults: set[str] = set()
    while True:
        try:
            value = msgspec.convert(raw, kind)
        except msgspec.ValidationError as error:
            key, what, mended = _explain(str(error), raw)
            if key not in faults:
                problems.add(path, line_of_key(text, key, first_line), what, REMEDY)
            faults.add(key)
            if not mended:
                return None
        else:
            return None if faults else value


def _explain(message: str, raw: dict[str, Any]) -> tuple[str, str, bool]:
    """Give the field at fault, what is wrong in plain words, and whether it could be set aside."""
    reason, _, where = message.partition(" - at `$")
    names = re.findall(r"[^.\[\]`]+", where)
    steps = [name for name in names if not name.isdigit() and name != "..."]
    if missing := re.match(r"Object missing required field `(.+)`", reason):
        return missing[1], f"The field `{missing[1]}` is missing.", False
    if unknown := re.match(r"Object contains unknown field `(.+)`", reason):
        key = unknown[1]
        return key, f"The field `{key}` is not known here.", _drop(raw, steps, key)
    key = steps[-1] if steps else ""
    if expected := re.match(r"Expected `(.+)`, got `(.+)`", reason):
        want, got = (_kind(group) for group in expected.groups())
        what = f"The field `{key}` should be {want}, but is {got}."
    else:
        what = f"The field `{key}` is not right: {reason}."
    return key, what, bool(steps) and _drop(raw, steps[:-1], key)


def _kind(name: str) -> str:
    return (
        " or ".join(KINDS.get(part, f"`{part}`") for part in name.split(" | ") if part != "null")
        or KINDS["null"]
    )


def _drop(raw: Any, steps: list[str], key: str) -> bool:
    """Take the field at fault out, wherever lists hide it, so that the next one shows."""
    if isinstance(raw, list):
        return any([_drop(entry, steps, key) for entry in raw])
    if not isinstance(raw, dict):
        return False
    if steps:
        return _drop(raw.get(steps[0]), steps[1:], key)
    return raw.pop(key, None) is not None
