"""`kiosk tallies` as it is read in a terminal."""

from hypothesis import given
from tallied import week, weeks

from kiosk.tallies import Week, summary
from kiosk.tallies.table import show

SHOWN = """\
week        visits     reached the end    led by staff
2026-W46        40           18  (45%)               7
2026-W45    hidden              hidden               0
2026-W44         0            0                      0

Week 2026-W46, content 1.0, 1.1
  Pages where people stop
    depth                                                      9
    welcome                                                    8
    other pages together                                       5
  Check items most often unclear
    when-to-call                                 12 of 20  (60%)
    shedding                                      5 of 10  (50%)

Week 2026-W45, content 1.0
  Pages where people stop
    none to show
  Check items most often unclear
    none to show

Week 2026-W44, content 1.0
  Pages where people stop
    none to show
  Check items most often unclear
    none to show

hidden: fewer than 5, or it would give such a number away. A page or an item
that is not named was counted 0 times, or is hidden.
"""


def test_the_table_shows_each_week_at_a_glance_and_then_by_page_and_item() -> None:
    asked = {"when-to-call": 20, "shedding": 10, "always-clear": 20}
    stopped = {"depth": 9, "welcome": 8, "pen": 3, "questions": 2}
    counted = [
        week("2026-W44"),
        week("2026-W45", reached_end=2, stopped={"depth": 2}),
        week(reached_end=18, stopped=stopped),
        week(version="1.1", led=7, asked=asked, unclear={"when-to-call": 12, "shedding": 5}),
    ]
    assert show(summary(counted)) == SHOWN


def test_no_more_is_named_than_one_takes_in() -> None:
    names = {f"page-{number}": 5 + number for number in range(9)}
    one = week(reached_end=99, stopped=names, asked=names, unclear=names)
    shown = show(summary([one]))
    assert [shown.count(f"page-{number} ") for number in range(9)] == [0, 0, 0, 0, 2, 2, 2, 2, 2]


@given(weeks())
def test_a_line_fits_a_terminal(counted: list[Week]) -> None:
    assert all(len(line) <= 80 for line in show(summary(counted)).splitlines())


def test_a_long_name_is_cut() -> None:
    shown = show(summary([week(reached_end=9, stopped={"long-" * 40: 9})]))
    assert all(len(line) <= 80 for line in shown.splitlines())
