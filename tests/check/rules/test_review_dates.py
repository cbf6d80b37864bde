import datetime as dt

import pytest
from found import found
from small_pack import TODAY, SmallPack

from kiosk.check.rules.review import check
from kiosk.content.problem import Severity


def reviewed(pack: SmallPack, *lines: str) -> None:
    review = "\n".join(["[review]", 'reviewer = "Dr A"', *lines, "", "[[chapters]]"])
    pack.edit("pack.toml", "[[chapters]]", review)


def test_a_review_that_is_awaited_is_noted(small_pack: SmallPack) -> None:
    (problem,) = found(check, small_pack)
    assert problem.severity is Severity.NOTE


@pytest.mark.parametrize(
    "lines",
    [
        ["date = 2026-11-01"],
        ["date = 2026-11-01", "next_date = 2028-11-01"],
        ["date = 2024-11-22", "next_date = 2026-11-21"],
    ],
)
def test_a_review_that_holds_for_24_months_is_fine(small_pack: SmallPack, lines: list[str]) -> None:
    reviewed(small_pack, *lines)
    assert not found(check, small_pack)


def test_a_review_that_ran_out_is_named_from_the_next_day_on(small_pack: SmallPack) -> None:
    reviewed(small_pack, "date = 2026-01-01", "next_date = 2026-11-21")
    assert not found(check, small_pack)
    (problem,) = found(check, small_pack, TODAY + dt.timedelta(1))
    assert "2026-11-21" in problem.what
    assert (problem.file, problem.line, problem.severity) == (
        "content/pack.toml",
        small_pack.line("pack.toml", "reviewer ="),
        Severity.WARNING,
    )


def test_a_review_that_is_to_hold_longer_is_named(small_pack: SmallPack) -> None:
    reviewed(small_pack, "date = 2026-11-01", "next_date = 2028-11-02")
    (problem,) = found(check, small_pack)
    assert (problem.severity, problem.line) == (
        Severity.WARNING,
        small_pack.line("pack.toml", "reviewer ="),
    )
    assert "2028-11-01" in problem.remedy
