"""The rules content is held to: one small file each, with the standard's clause at its top."""

from collections.abc import Callable, Iterator

from kiosk.check.rules import (
    alt_text,
    balance,
    banned_words,
    chapter_actions,
    chapter_unknowns,
    choices_look_alike,
    counts_drawn,
    coverage,
    equal_options,
    facts_named,
    gmc_content,
    ipdas,
    item_topics,
    jargon,
    known_facts,
    label_count,
    left_out,
    list_length,
    never_said,
    numbers,
    one_denominator,
    page_length,
    page_says_something,
    paragraph_length,
    passive_voice,
    reading_level,
    review,
    review_sheets,
    sentence_length,
    sheet_fits,
    teach_back,
    term_defined,
    title_length,
    us_content,
    vague,
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
    facts_named.check,
    never_said.check,
    banned_words.check,
    vague.check,
    numbers.check,
    one_denominator.check,
    counts_drawn.check,
    choices_look_alike.check,
    teach_back.check,
    balance.check,
    equal_options.check,
    gmc_content.check,
    us_content.check,
    ipdas.check,
    item_topics.check,
    chapter_actions.check,
    chapter_unknowns.check,
    known_facts.check,
    coverage.check,
    sheet_fits.check,
)


def name_of(rule: Rule) -> str:
    """Give the name findings carry: the file's, with hyphens."""
    return rule.__module__.rpartition(".")[2].replace("_", "-")
