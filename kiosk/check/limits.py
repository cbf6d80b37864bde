"""How long a page and the walk may be (design section 3)."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.model import Pack, Page, plain
from kiosk.content.problem import Problem, Severity
from kiosk.content.sentences import count, words

PAGE_WORDS = 70
WALK_MINUTES = 10.0
WORDS_A_MINUTE = 130
"""E23: narration that can be followed."""


def page_words(page: Page) -> int:
    """Count what patients read on a page: title, body, and the words on its picture."""
    labels = [label.text for label in page.figure.labels]
    return count(page.body) + sum(len(words(text)) for text in (page.title, *labels))


def walk_words(pack: Pack) -> int:
    """Count the walk from the welcome to the last question of the check."""
    singles = pack.singles
    pages = (singles.welcome, *pack.pages(), singles.questions, singles.check)
    asked = (text for item in pack.items for text in (item.question, *item.answers))
    return sum(map(page_words, pages)) + sum(len(words(plain(text))) for text in asked)


def walk_minutes(pack: Pack) -> float:
    """Give how long the walk takes to hear, in minutes."""
    return walk_words(pack) / WORDS_A_MINUTE


def limits(pack: Pack, home: Path) -> Iterator[Problem]:
    """Give a warning for each page, and for a walk, that is too long."""
    for page in pack.pages():
        if (length := page_words(page)) > PAGE_WORDS:
            what = f"The page has {length} words; at most {PAGE_WORDS} are read with ease."
            yield Problem(
                f"{home}/{page.id}.md", 1, what, "Shorten it, or part it.", Severity.WARNING
            )
    if (minutes := walk_minutes(pack)) > WALK_MINUTES:
        what = f"The walk takes {minutes:.1f} minutes; at most {WALK_MINUTES:.0f} are kept up."
        yield Problem(f"{home}", 1, what, "Shorten pages, or leave some out.", Severity.WARNING)
