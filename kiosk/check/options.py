"""The options that a page sets out, and how many words each is told in."""

from kiosk.content.model import Bullets, Heading, Page, Steps, plain
from kiosk.content.sentences import count, words

Options = tuple[tuple[str, int], ...]
"""The name of each option, and its words."""


def sections(page: Page) -> Options:
    """Give what stands under each heading of a page."""
    found: list[tuple[str, int]] = []
    for block in page.body:
        if isinstance(block, Heading):
            found.append((plain(block.text), 0))
        elif found:
            name, told = found[-1]
            found[-1] = (name, told + count((block,)))
    return tuple(found)


def entries(page: Page) -> Options:
    """Give the entries of a page's lists."""
    return tuple(
        (plain(text), len(words(plain(text))))
        for block in page.body
        if isinstance(block, Bullets | Steps)
        for text in block.items
    )
