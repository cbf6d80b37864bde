"""Each option is told in as much detail as the others, within 20 % (C05, IPDAS 2.1.1).

An option is what stands under a `##` heading of a page of choices, or an entry of its list, or the
page itself; two words more or less are nothing. Which facts are choices is in standards.toml.
"""

from collections.abc import Iterator

from kiosk.check.measures import page_words
from kiosk.check.options import Options, entries, sections
from kiosk.check.shares import mostly
from kiosk.check.subject import Subject
from kiosk.content.problem import Problem

MOST_APART, NOTHING = 0.2, 2


def check(subject: Subject) -> Iterator[Problem]:
    """Warn where one option has far more words than another."""
    alone: list[tuple[str, int]] = []
    for page in subject.walk():
        if not mostly(page, subject.standards.balance.options):
            continue
        if (told := sections(page)) or (told := entries(page)):
            yield from _uneven(subject, f"{page.id}.md", told)
        else:
            alone.append((page.id, page_words(page)))
    yield from _uneven(subject, "", tuple(alone))


def _uneven(subject: Subject, file: str, told: Options) -> Iterator[Problem]:
    by_words = sorted(told, key=lambda option: option[1])
    for (brief, fewest), (long, most) in zip(by_words[:1], by_words[-1:], strict=True):
        if most - fewest > max(NOTHING, MOST_APART * most):
            what = f"The option “{long}” has {most} words, “{brief}” has {fewest}."
            yield subject.at(file, what, f"Tell them alike, to within {MOST_APART:.0%}.")
