"""Adds a page to a chapter's list in pack.toml; comments and layout stay as they are."""

import re
import tomllib
from itertools import takewhile

from kiosk.content.toml_lines import TOKEN

LIST = ["pages", "=", "["]
INDENT = "    "


def with_page(text: str, chapter: int, name: str) -> str | None:
    """Give the text with a page at the end of a chapter, counted from 0.

    What comes out is read again: None where the lists are written in another way than expected.
    """
    try:
        wanted = tomllib.loads(text)
        wanted["chapters"][chapter]["pages"].append(name)
        changed = _added(text, chapter, f'"{name}"')
        return changed if tomllib.loads(changed) == wanted else None
    except (IndexError, tomllib.TOMLDecodeError):
        return None


def _added(text: str, chapter: int, entry: str) -> str:
    tokens = [found for found in TOKEN.finditer(text) if found["word"] or found["mark"]]
    words = [token[0] for token in tokens]
    lists = [number + 2 for number in range(len(words)) if words[number : number + 3] == LIST]
    opening = lists[chapter]
    inside = list(takewhile(lambda token: token[0] != "]", tokens[opening:]))
    last = [token for token in inside if token[0] != "\n"][-1]
    close = tokens[opening + len(inside)].start()
    line = text.rfind("\n", 0, close) + 1
    if text[line:close].strip():
        joint = {"[": "", ",": " "}.get(last[0], ", ")
        return text[: last.end()] + joint + entry + text[last.end() :]
    comma = "" if last[0] in "[," else ","
    indent = INDENT if last[0] == "[" else _indent(text, last.start())
    end = "\r\n" if "\r\n" in text else "\n"
    return f"{text[: last.end()]}{comma}{text[last.end() : line]}{indent}{entry},{end}{text[line:]}"


def _indent(text: str, at: int) -> str:
    """Give the spaces before the first thing on a line."""
    found = re.match(r"[ \t]*", text[text.rfind("\n", 0, at) + 1 :])
    return found[0] if found else ""
