"""The plans staff may lead by: the whole walk, those of the pack, and the clinic's own."""

from collections.abc import Mapping

from kiosk.content.model import Chapter, Plan
from kiosk.content.schema import PackFile
from kiosk.content.toml import Toml

FULL = "full"
"""The plan that is the whole walk; every pack has it."""
FIRST, LAST = "welcome", ("questions", "check")
"""The pages of the walk that belong to no chapter."""

Plans = Mapping[str, tuple[str, ...]]


def check_plans(toml: Toml, plans: Plans, order: PackFile) -> None:
    """Note each plan without a page, and each page that is not in the walk or is named twice."""
    known = {FIRST, *LAST}
    known |= {f"{chapter.id}/{page}" for chapter in order.chapters for page in chapter.pages}
    for name, pages in plans.items():
        if not pages:
            toml.fault(("plans", name), f"The plan `{name}` has no page.", "Name one, or drop it.")
        for number, page in enumerate(pages):
            where = ("plans", name, number)
            if page not in known:
                what = f"The plan `{name}` names `{page}`, which is no page of the walk."
                toml.fault(where, what, "Correct the name; the chapters of pack.toml list them.")
            elif page in pages[:number]:
                what = f"The plan `{name}` names `{page}` twice."
                toml.fault(where, what, "Take one of them out.")


def check_plan_names(toml: Toml, names: Mapping[str, str], plans: Plans) -> None:
    """Note each plan of the pack that has no name in this language."""
    for plan in (FULL, *plans):
        if not names.get(plan, "").strip():
            what = f"The plan `{plan}` has no name."
            toml.fault(("plans", plan), what, f'Add {plan} = "…" under [plans].')


def plans_of(
    chapters: tuple[Chapter, ...], pack: Plans, clinic: Plans, names: Mapping[str, str]
) -> tuple[Plan, ...]:
    """Give every plan, the shortest way of the pack first; pages that are left out are left out."""
    walk = [FIRST, *(page.id for chapter in chapters for page in chapter.pages), *LAST]
    found = [(plan, names[plan], pages) for plan, pages in pack.items()]
    found += [(FULL, names[FULL], tuple(walk))]
    found += [(plan, plan, pages) for plan, pages in clinic.items()]
    plans = (
        Plan(plan, name, tuple(page for page in pages if page in walk))
        for plan, name, pages in found
    )
    return tuple(plan for plan in plans if plan.pages)
