"""How many words patients meet, and how long the walk takes."""

from kiosk.content.model import Pack, Page, plain
from kiosk.content.sentences import count, words

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
