"""Names lead to places and back, and a place is kept when the content changes."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.shell.aim import aim, kept, name_of, named, names
from kiosk.visit import events as ev
from kiosk.visit.outline import ItemOutline, Outline
from kiosk.visit.places import Attract, Checking, Phase, Revisiting
from kiosk.visit.state import Visit
from kiosk.visit.step import step

ITEMS = tuple(ItemOutline(name, 0, 2, "pen/tip") for name in ("first", "second"))
OUTLINE = Outline(("welcome", "pen/tip", "questions", "check"), ITEMS, ("q",), ("en",))


def there(name: str, outline: Outline = OUTLINE) -> Visit:
    visit = aim(outline, name)
    assert visit
    return visit


def test_every_name_leads_to_its_place_and_back() -> None:
    every = list(names(OUTLINE))
    assert {"attract", "pen/tip", "check/second", "talk-over", "finish", "contents"} < set(every)
    assert [name_of(OUTLINE, there(name).place) for name in every] == every


@pytest.mark.parametrize("name", ["pen", "pen/tips", "check/third", "", "help"])
def test_a_name_of_nothing_leads_nowhere(name: str) -> None:
    assert aim(OUTLINE, name) is None


def test_the_page_shown_again_for_an_item_is_that_page() -> None:
    assert name_of(OUTLINE, Revisiting("pen/tip", 1)) == "pen/tip"


def test_where_only_words_change_all_stays() -> None:
    visit = step(OUTLINE, there("check/second"), ev.Choose(1))
    assert kept(OUTLINE, replace(OUTLINE), visit) == visit


def test_an_item_is_found_again_at_another_number() -> None:
    later = replace(OUTLINE, items=(ItemOutline("new", 1, 3, "pen/tip"), *ITEMS))
    visit = step(OUTLINE, there("check/second"), ev.Choose(1))
    moved = kept(OUTLINE, later, visit)
    assert moved.place == Checking(2, Phase.ASK)
    assert len(moved.answers) == 3


def test_looks_are_kept_where_the_walk_changes() -> None:
    later = replace(OUTLINE, pages=("welcome", "pen/new", *OUTLINE.pages[1:]))
    visit = step(OUTLINE, there("pen/tip"), ev.SetContrast(ev.Contrast.DARK))
    moved = kept(OUTLINE, later, visit)
    assert (moved.place, moved.display) == (visit.place, visit.display)


def test_a_place_that_is_gone_leads_to_the_invitation() -> None:
    later = replace(OUTLINE, pages=("welcome", "questions", "check"))
    assert kept(OUTLINE, later, there("pen/tip")).place == Attract()


def test_a_part_that_is_gone_leads_to_the_last_there_is() -> None:
    parts = replace(OUTLINE, parts=lambda _: 2)
    assert kept(OUTLINE, parts, replace(there("pen/tip"), part=4)).part == 1


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("pen/tip", "pen/tip"),
        ("pen/tip.md", "pen/tip"),
        ("content/en/pen/tip.md", "pen/tip"),
        ("content/en/help.md", "help"),
        ("content/pack.toml", "content/pack.toml"),
    ],
)
def test_a_page_may_be_named_by_its_file(
    words: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert named(tmp_path / "content", words) == name
