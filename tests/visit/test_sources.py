import datetime as dt

import pytest
from small_pack import TODAY, SmallPack
from walks import Walk

from kiosk.content.model import Paragraph, plain
from kiosk.content.provenance import SourceKind
from kiosk.visit import events as ev
from kiosk.visit.outline import outline_of
from kiosk.visit.places import WhereFrom, WordHelp
from kiosk.visit.screen import Kind, Plate

AT_TIP = (ev.GoTo("pen/tip"), ev.OpenContents())
TIP = (*AT_TIP, ev.StepAside(WhereFrom("pen/tip")))
SOURCES = """\
[sources.shop]
kind = "clinic"
title = "A shop."
address = "https://example.org/shop"
date = "2020"

[sources.study]
kind = "trial"
title = "A study."
address = "doi:1"

[facts.F1]
sources = ["shop", "study"]
confidence = "strong"

[facts.F2]
sources = ["study"]
confidence = "moderate"
"""
WORDS = """\
[about]
shop = "What a shop does"
study = "Needles on the scalp"
"""
UNSAID = ("doi", "example.org", "A study.", "A shop.")
NO_SOURCE = '\n[facts.F3]\nsources = []\nconfidence = "unverified"\n'


def walk_of(pack: SmallPack, today: dt.date = TODAY) -> Walk:
    found = pack.read(today).pack
    assert found
    return Walk(found, outline_of(found))


def lines(walk: Walk, *events: ev.Event) -> list[str]:
    """Give what the screen says after some events, block by block."""
    body = walk.shown(*events).body
    assert all(isinstance(block, Paragraph) for block in body)
    return [plain(block.text) for block in body if isinstance(block, Paragraph)]


def reviewed(pack: SmallPack, *more: str) -> None:
    review = ["[review]", 'reviewer = "Dr A"', "date = 2026-11-01", *more]
    pack.edit("pack.toml", "[[chapters]]", "\n".join([*review, "", "[[chapters]]"]))


def test_the_sources_of_a_page_are_two_taps_away(small_pack: SmallPack) -> None:
    walk = walk_of(small_pack)
    ways = [piece.move for piece in walk.shown(*AT_TIP).body if isinstance(piece, Plate)]
    assert ev.StepAside(WhereFrom("pen/tip")) in ways
    screen = walk.shown(*TIP)
    assert (screen.id, screen.kind, screen.kicker) == (
        "sources/pen/tip",
        Kind.SOURCES,
        "Page pen-tip",
    )
    assert walk.after(walk.begun(*TIP), ev.Next()) == walk.begun(ev.GoTo("pen/tip"))


@pytest.mark.parametrize(
    ("events", "page"),
    [
        ([ev.GoTo("pen/tip"), ev.StepAside(WordHelp("pen/tip"))], "pen/tip"),
        ([*TIP], "pen/tip"),
        ([ev.GoToList()], None),
        ([ev.GoTo("check"), ev.Next()], None),
        ([ev.GoTo("check"), ev.Next(), ev.Choose(0), *[ev.Next()], ev.Revisit()], "pen/parts"),
    ],
)
def test_the_contents_lead_to_the_sources_of_the_page_one_comes_from(
    small_pack: SmallPack, events: list[ev.Move], page: str | None
) -> None:
    menu = walk_of(small_pack).shown(*events, ev.OpenContents())
    ways = [piece.move for piece in menu.body if isinstance(piece, Plate)]
    assert ev.StepAside(WhereFrom(page)) in ways


def test_each_source_says_its_kind_what_it_is_about_and_its_date_once(
    small_pack: SmallPack,
) -> None:
    small_pack.write("sources.toml", SOURCES)
    small_pack.write("en/sources.toml", WORDS)
    walk = walk_of(small_pack)
    said = lines(walk, *TIP)
    undated = walk.pack.words.source_undated
    assert said[:2] == [
        f"Kind trial. Needles on the scalp. {undated}",
        f"Kind clinic. What a shop does. {walk.pack.words.source_dated.format(date='2020')}",
    ]
    assert said[2] == walk.pack.words.source_titles
    assert said[3].startswith(f"{walk.pack.words.about_title}. ")
    assert not [line for line in said if any(word in line for word in UNSAID)]
    first = walk.shown(*TIP).body[0]
    assert isinstance(first, Paragraph)
    assert [run.text for run in first.text if run.strong] == ["Kind trial."]


def test_a_page_that_rests_on_no_fact_names_no_source(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", '["F1", "F2"]', "[]")
    walk = walk_of(small_pack)
    assert lines(walk, *TIP)[0].startswith(f"{walk.pack.words.about_title}. ")


def test_a_fact_without_a_source_is_said_to_have_none(small_pack: SmallPack) -> None:
    small_pack.write("sources.toml", SOURCES + NO_SOURCE)
    small_pack.write("en/sources.toml", WORDS)
    small_pack.edit("en/pen/tip.md", '["F1", "F2"]', '["F2", "F3"]')
    walk = walk_of(small_pack)
    unsourced = walk.pack.words.unsourced
    assert lines(walk, *TIP)[2] == unsourced
    assert unsourced not in lines(walk, ev.GoTo("pen/parts"), *TIP[1:-1], _to("pen/parts"))


def _to(page: str | None) -> ev.StepAside:
    return ev.StepAside(WhereFrom(page))


def test_without_a_page_only_the_pack_is_told_of(small_pack: SmallPack) -> None:
    walk = walk_of(small_pack)
    screen = walk.shown(ev.GoToList(), ev.OpenContents(), _to(None))
    assert (screen.id, screen.kicker) == ("sources", "")
    words = walk.pack.words
    assert lines(walk, ev.GoToList(), ev.OpenContents(), _to(None)) == [
        words.sources_hint,
        f"{words.about_title}. "
        + words.about_version.format(version="1.0.0", date="20 November 2026"),
        words.about_awaited,
    ]


def test_a_reviewed_pack_says_by_whom_when_and_until_when(small_pack: SmallPack) -> None:
    reviewed(small_pack, 'role = "Nurse"', "next_date = 2026-12-01")
    walk = walk_of(small_pack)
    words = walk.pack.words
    assert lines(walk, *TIP)[-2:] == [
        words.about_reviewed.format(reviewer="Dr A, Nurse", date="1 November 2026"),
        words.about_due.format(date="1 December 2026"),
    ]


def test_a_review_that_says_no_end_holds_for_two_years(small_pack: SmallPack) -> None:
    reviewed(small_pack)
    walk = walk_of(small_pack)
    words = walk.pack.words
    assert lines(walk, *TIP)[-2:] == [
        words.about_reviewed.format(reviewer="Dr A", date="1 November 2026"),
        words.about_due.format(date="1 November 2028"),
    ]


def test_a_review_that_ran_out_says_so(small_pack: SmallPack) -> None:
    reviewed(small_pack, "next_date = 2026-12-01")
    walk = walk_of(small_pack, dt.date(2026, 12, 2))
    assert lines(walk, *TIP)[-1] == walk.pack.words.about_overdue.format(date="1 December 2026")


@pytest.mark.parametrize(("funding", "told"), [("Riverside", True), ("", False), ("  ", False)])
def test_who_paid_is_said_only_where_the_clinic_says_it(
    small_pack: SmallPack, funding: str, *, told: bool
) -> None:
    small_pack.edit("clinic.toml", "[times]", f'[about]\nfunding = "{funding}"\n\n[times]')
    walk = walk_of(small_pack)
    paid = walk.pack.words.about_funding.format(funder="Riverside")
    assert (lines(walk, *TIP)[-1] == paid) == told


def test_every_page_of_what_is_shipped_says_where_it_comes_from(walk: Walk) -> None:
    for page in walk.outline.pages:
        (trip,) = (to for to in walk.outline.trips[page] if isinstance(to, WhereFrom))
        said = lines(walk, ev.GoTo(page), ev.OpenContents(), ev.StepAside(trip))
        assert [line for line in said[1:] if line.startswith(walk.pack.words.about_title)]


def test_every_kind_of_source_is_in_plain_words(walk: Walk) -> None:
    assert set(walk.pack.source_kinds) == set(SourceKind)
    assert {source.kind for source in walk.pack.sources.values()} == set(SourceKind)
