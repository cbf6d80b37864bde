"""The rules content is held to: one small file each, with the standard's clause at its top."""

from collections.abc import Callable, Iterator

from kiosk.check.rules import (
    alt_text,
    jargon,
    label_count,
    left_out,
    list_length,
    page_length,
    page_says_something,
    paragraph_length,
    passive_voice,
    reading_level,
    review,
    review_sheets,
    sentence_length,
    term_defined,
    title_length,
    walk_length,
)
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

Rule = Callable[[Subject], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    page_length.check,
    page_says_something.check,
    title_length.check,
    label_count.check,
    walk_length.check,
    alt_text.check,
    reading_level.check,
    sentence_length.check,
    paragraph_length.check,
    list_length.check,
    passive_voice.check,
    jargon.check,
    term_defined.check,
    left_out.check,
    review.check,
    review_sheets.check,
)


def name_of(rule: Rule) -> str:
    """Give the name findings carry: the file's, with hyphens."""
    return rule.__module__.rpartition(".")[2].replace("_", "-")
