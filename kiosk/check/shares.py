"""What a page is about, by its facts."""

from collections.abc import Collection

from kiosk.content.model import Page


def mostly(page: Page, these: Collection[str], those: Collection[str] = ()) -> bool:
    """Whether at least half of a page's facts are among these, and more than among those."""
    here, there = (sum(fact in facts for fact in page.facts) for facts in (these, those))
    return here * 2 >= len(page.facts) and here > there
