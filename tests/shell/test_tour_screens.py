"""The tour holds every screen there is, each recorded as the tour's file says."""

from itertools import groupby

import pytest
from tours import LAYOUTS, Tour

from kiosk.content.model import Pack
from kiosk.content.plans import FULL
from kiosk.content.terms import terms_of
from kiosk.visit.places import SheetKind

pytestmark = pytest.mark.parametrize("tour", LAYOUTS, indirect=True)

ONCE = ("attract", "welcome", "welcome/warning", "questions", "questions/picked", "check")
AT_THE_END = ("contents", "talk-over/skipped", "talk-over/mixed", "finish", "help", "staff-errors")
STAFF = (
    *("staff-pin", "staff-pin/typed", "staff-pin/wrong", "staff-pin/wait", "staff-pin/unset"),
    *("staff-home", "staff-home/leading", "staff-home/attention"),
    *("staff-test", "staff-test/results"),
    *("staff-tallies", "staff-tallies/none", "staff-restart", "welcome/led", "staff-cleaning"),
)
LED = ("talk-over/led/led",)
STATES = ("ask", "why/right", "why/unsure", "why/missed", "again", "ask-again")
STATES_AGAIN = ("why-again/right", "why-again/missed")
KINDS = {
    *("attract", "welcome", "page", "contents", "item", "feedback", "warning", "summary"),
    *("finish", "error", "staff-errors", "sources"),
    *("staff-pin", "staff-home", "staff-tallies", "staff-test", "staff-notes"),
    *("staff-list", "staff-cleaning"),
}
DRAWING = "staff-drawing"
SECOND = {"staff-second", "staff-second-plan", "staff-second-waiting"}
"""What there is on a second screen, where text is never large."""
ROLES = {"heading", "body", "label", "caption", "button", "status"}
KEYS = {"id", "kind", "chapter", "picture", "texts", "controls", "figures"}
TEXT_KEYS = {"text", "rect_px", "cap_height_mm", "role"}
CONTROL_KEYS = {"name", "role", "rect_px", "rect_mm", "focus_index"}
FIGURE_KEYS = {"source", "alt", "rect_px"}


def drawn_on(pack: Pack) -> set[str]:
    """Give the screens of drawing and pointing: what an item asks about, and what one can touch."""
    touched = [page.id for page in pack.pages() if page.details]
    assert len(touched) >= 3
    drawn = {f"{page}/drawn" for page in (pack.items[0].page, *touched)}
    return drawn | {f"{touched[0]}/told", f"{touched[0]}/pointed"}


def second(pack: Pack) -> set[str]:
    """Give the screens of a second screen: beside each page, the list, each plan, and waiting."""
    (whole,) = (plan.pages for plan in pack.plans if plan.id == FULL)
    plans = {f"staff-second-plan/{plan.id}" for plan in pack.plans}
    notes = {f"staff-second/{page}" for page in whole}
    return {"staff-second-waiting", "talk-over/led/second", *plans, *notes}


def test_every_page_and_every_state_of_every_item_is_there(tour: Tour, real_pack: Pack) -> None:
    own = real_pack.singles
    told = (own.welcome, *real_pack.every_page(), own.questions, own.check)
    pages = {page.id for page in real_pack.every_page()}
    states = {
        f"check/{item.id}/{state}" for item in real_pack.items for state in (*STATES, *STATES_AGAIN)
    }
    revisits = {f"{item.page}/revisit" for item in real_pack.items}
    sources = {"sources", *(f"sources/{page.id}" for page in told)}
    explained = {page.id for page in told if terms_of(page, real_pack.terms)}
    answers = {"word-help", *(f"word-help/{page}" for page in explained)}
    details = {f"{page.id}/{detail.id}" for page in told for detail in page.details}
    notes = {f"{page}/notes" for plan in real_pack.plans if plan.id == FULL for page in plan.pages}
    every = {*ONCE, *AT_THE_END, *pages, *states, *revisits, *sources, *answers, *details}
    taken = {f"take-home/{sheet}/" for sheet in SheetKind}
    every |= {*STAFF, *LED, *notes, *drawn_on(real_pack)}
    every |= set() if "large" in tour.modes else second(real_pack)
    found = {at.place for at in tour.screens}
    home = {place for place in found if place.startswith("take-home/")}
    assert {place.rstrip("0123456789") for place in home} == taken
    assert found - home == every


def test_every_part_is_there_and_counted(tour: Tour, real_pack: Pack) -> None:
    uncounted = ("warning", "staff-errors", DRAWING)
    counted = [at for at in tour.screens if at.kind not in uncounted]
    for place, group in groupby(counted, lambda at: at.place):
        screens = list(group)
        several = screens[0].part is not None
        parts = [*range(1, len(screens) + 1)] if several else [None]
        assert [at.part for at in screens] == parts, place
        for at in screens if several else []:
            line = real_pack.words.part.format(part=at.part, parts=len(screens))
            assert any(text.text.endswith(line) for text in at.seen.texts), at.id


def test_every_screen_has_a_name_and_a_picture_of_its_own(tour: Tour) -> None:
    assert len({at.id for at in tour.screens}) == len(tour.screens)
    assert len({at.record["picture"] for at in tour.screens}) == len(tour.screens)


def test_every_kind_of_screen_is_there_and_no_other(tour: Tour) -> None:
    second = set() if "large" in tour.modes else SECOND
    assert {at.kind for at in tour.screens} == KINDS | {DRAWING} | second


def test_every_role_of_text_is_one_of_six(tour: Tour) -> None:
    assert {text.role for _, text in tour.texts()} <= ROLES


def test_every_screen_is_recorded_with_the_same_keys(tour: Tour) -> None:
    for record in (at.record for at in tour.screens):
        assert set(record) == KEYS
        assert all(set(text) == TEXT_KEYS for text in record["texts"])
        assert all(set(control) == CONTROL_KEYS for control in record["controls"])
        assert all(set(figure) == FIGURE_KEYS for figure in record["figures"])


def test_records_say_in_millimetres_what_was_seen_in_pixels(tour: Tour) -> None:
    for at, control in tour.controls():
        (record,) = (found for found in at.record["controls"] if found["name"] == control.name)
        width_mm, height_mm = record["rect_mm"][2:]
        assert width_mm == pytest.approx(control.rect.width() * tour.glass.mm_per_px, abs=0.01)
        assert height_mm == pytest.approx(control.rect.height() * tour.glass.mm_per_px, abs=0.01)


def test_every_page_is_recorded_with_its_chapter(tour: Tour, real_pack: Pack) -> None:
    chapters = {page.id: page.chapter for page in real_pack.pages()}
    recorded = {at.place: at.record["chapter"] for at in tour.screens if at.place in chapters}
    assert recorded == chapters
