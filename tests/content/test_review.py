import datetime as dt

import pytest
from small_pack import TODAY, SmallPack

from kiosk.content.provenance import Review, Standing
from kiosk.content.review import due, longest, standing

BEFORE, LATER = dt.date(2026, 11, 1), dt.date(2026, 12, 1)


def reviewed(pack: SmallPack, *lines: str, overdue: str = "note") -> None:
    review = "\n".join(["[review]", 'reviewer = "Dr A"', *lines, "", "[[chapters]]"])
    pack.edit("pack.toml", "[[chapters]]", review)
    pack.edit("clinic.toml", "[times]", f'[review]\noverdue = "{overdue}"\n\n[times]')


@pytest.mark.parametrize(
    ("review", "stands"),
    [
        (Review(), Standing.AWAITED),
        (Review(reviewer="Dr A"), Standing.AWAITED),
        (Review(reviewer="Dr A", next_date=LATER), Standing.AWAITED),
        (Review(date=BEFORE), Standing.AWAITED),
        (Review(reviewer=" ", date=BEFORE), Standing.AWAITED),
        (Review(reviewer="Dr A", date=BEFORE), Standing.REVIEWED),
        (Review(reviewer="Dr A", date=TODAY, next_date=TODAY), Standing.REVIEWED),
        (Review(reviewer="Dr A", date=BEFORE, next_date=BEFORE), Standing.OVERDUE),
        (Review(reviewer="Dr A", date=dt.date(2024, 11, 21)), Standing.REVIEWED),
        (Review(reviewer="Dr A", date=dt.date(2024, 11, 20)), Standing.OVERDUE),
        (Review(reviewer="Dr A", date=LATER), Standing.AHEAD),
        (Review(date=LATER), Standing.AHEAD),
    ],
)
def test_a_review_stands_by_name_dates_and_the_day(review: Review, stands: Standing) -> None:
    assert standing(review, TODAY) is stands


def test_a_review_is_due_when_it_says_or_after_24_months() -> None:
    assert due(Review(date=BEFORE, next_date=LATER)) == LATER
    assert due(Review(date=BEFORE)) == dt.date(2028, 11, 1)
    assert due(Review()) is None


def test_24_months_after_a_leap_day_end_with_february() -> None:
    assert longest(dt.date(2028, 2, 29)) == dt.date(2030, 2, 28)


@pytest.mark.parametrize(
    ("lines", "told", "line"),
    [
        (["date = 2026-12-01"], "still to come", "date = 2026-12-01"),
        (["date = 2026-11-01", "next_date = 2026-10-01"], "before this one", "next_date ="),
    ],
)
def test_dates_that_cannot_be_are_reported(
    small_pack: SmallPack, lines: list[str], told: str, line: str
) -> None:
    reviewed(small_pack, *lines)
    problem = small_pack.only_problem()
    assert told in problem.what
    assert (problem.file, problem.line) == (
        "content/pack.toml",
        small_pack.line("pack.toml", line),
    )


def test_a_pack_knows_how_its_review_stands_on_the_day(small_pack: SmallPack) -> None:
    reviewed(small_pack, "date = 2026-11-01", "next_date = 2026-12-01")
    on = {day: small_pack.read(day).pack for day in (LATER, LATER + dt.timedelta(1))}
    assert [pack and pack.standing for pack in on.values()] == [
        Standing.REVIEWED,
        Standing.OVERDUE,
    ]


def test_a_clinic_may_withhold_pages_whose_review_ran_out(small_pack: SmallPack) -> None:
    reviewed(small_pack, "date = 2024-11-01", overdue="withhold")
    problem = small_pack.only_problem()
    assert "ran out on 2026-11-01" in problem.what
    assert problem.line == small_pack.line("pack.toml", "date = 2024-11-01")
    assert small_pack.read(dt.date(2026, 11, 1)).pack


def test_a_clinic_that_wants_anything_else_is_told_what_there_is(small_pack: SmallPack) -> None:
    reviewed(small_pack, "date = 2024-11-01", overdue="hide")
    assert "note, withhold" in small_pack.only_problem().what
