"""The plan staff lead by, as it stands: what is to come, what was shown, what is beside it."""

from kiosk.content.model import Pack, Page
from kiosk.visit.outline import Outline
from kiosk.visit.state import Leading


def plan_groups(
    pack: Pack, outline: Outline, leading: Leading
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give every page of the walk by its name, in groups that each have a title and a page."""
    words, plan = pack.staff_words, outline.plans[leading.plan]
    groups = (
        (words.plan_open, tuple(page for page in plan if page not in leading.covered)),
        (words.plan_shown, tuple(page for page in plan if page in leading.covered)),
        (words.plan_other, tuple(page for page in outline.pages if page not in plan)),
    )
    return tuple((title, pages) for title, pages in groups if pages)


def named(pack: Pack, name: str) -> Page:
    """Give a page of the walk, or a more page, by its name."""
    singles = pack.singles
    own = {page.id: page for page in (singles.welcome, singles.questions, singles.check)}
    return own.get(name) or next(page for page in pack.every_page() if page.id == name)
