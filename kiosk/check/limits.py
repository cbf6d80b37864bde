"""How long a page and the walk may be (design section 3)."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.model import Pack, Page, plain
from kiosk.content.problem import Problem, Severity
from kiosk.content.sentences import count, words

PAGE_WORDS = 70
TITLE_CHARACTERS = 34
"""What fits on two lines beside the picture."""
PAGE_LABELS = 4
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
    """Give a warning for each page that is too long or says nothing, and for too long a walk."""
    for page in pack.pages():
        for what, remedy in page_limits(page):
            yield Problem(f"{home}/{page.id}.md", 1, what, remedy, Severity.WARNING)
    most = round(WALK_MINUTES * WORDS_A_MINUTE)
    if (length := walk_words(pack)) > most:
        what = f"The walk has {length} words; {most} take {WALK_MINUTES:.0f} minutes to hear."
        yield Problem(f"{home}", 1, what, "Shorten pages, or leave some out.", Severity.WARNING)


def page_limits(page: Page) -> Iterator[tuple[str, str]]:
    """Give what is too much or too little on a page, and what to do."""
    if not page.body:
        yield "The page says nothing.", "Write its text below the second +++."
    if (length := page_words(page)) > PAGE_WORDS:
        what = f"The page has {length} words; at most {PAGE_WORDS} are read with ease."
        yield what, "Shorten it, or part it."
    if len(page.title) > TITLE_CHARACTERS:
        what = f"The title has {len(page.title)} characters; at most {TITLE_CHARACTERS} stand well."
        yield what, "Shorten it."
    if len(page.figure.labels) > PAGE_LABELS:
        what = (
            f"The picture has {len(page.figure.labels)} labels; at most {PAGE_LABELS} stand well."
        )
        yield what, "Leave some out."
