"""How many words patients meet, and how long the walk takes."""

from kiosk.content.figure import Label
from kiosk.content.model import Detail, Pack, Page, plain
from kiosk.content.sentences import count, words

WORDS_A_MINUTE = 130
"""E23: narration that can be followed."""


def page_words(page: Page) -> int:
    """Count what patients read on a page: title, body, and the words on its picture."""
    return count(page.body) + _lines(page.title, page.figure.labels)


def detail_words(page: Page, detail: Detail) -> int:
    """Count what patients read on a page that shows a detail: its title, and all of the detail."""
    return count(detail.body) + _lines(page.title, detail.figure.labels)


def walk_words(pack: Pack) -> int:
    """Count the walk from the welcome to the last question of the check."""
    singles = pack.singles
    pages = (singles.welcome, *pack.pages(), singles.questions, singles.check)
    asked = (text for item in pack.items for text in (item.question, *item.answers))
    return sum(map(page_words, pages)) + sum(len(words(plain(text))) for text in asked)


def walk_minutes(pack: Pack) -> float:
    """Give how long the walk takes to hear, in minutes."""
    return walk_words(pack) / WORDS_A_MINUTE


def _lines(title: str, labels: tuple[Label, ...]) -> int:
    """Count the words of a title and of some labels."""
    return sum(len(words(text)) for text in (title, *(label.text for label in labels)))
