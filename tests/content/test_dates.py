import datetime as dt

from small_pack import SmallPack

from kiosk.content.dates import in_words
from kiosk.content.words import Dates

INTERFACE = "en/interface.toml"


def test_a_date_reads_as_the_language_writes_it() -> None:
    months = tuple(f"{number}. Monat" for number in range(1, 13))
    dates = Dates(months=months, form="{day}. {month} {year}")
    assert in_words(dt.date(2026, 12, 1), dates) == "1. 12. Monat 2026"
    assert in_words(dt.date(2027, 1, 31), dates) == "31. 1. Monat 2027"


def test_a_year_has_twelve_months(small_pack: SmallPack) -> None:
    small_pack.edit(INTERFACE, '"January", ', "")
    problem = small_pack.only_problem()
    assert problem.what == "There are 11 months."
    assert problem.line == small_pack.line(INTERFACE, "months = ")


def test_every_month_has_a_name(small_pack: SmallPack) -> None:
    small_pack.edit(INTERFACE, '"May"', '" "')
    assert small_pack.only_problem().what == "A month has no name."


def test_a_date_leaves_nothing_out(small_pack: SmallPack) -> None:
    small_pack.edit(INTERFACE, "{day} {month} {year}", "{day} {month}")
    assert "{year}" in small_pack.only_problem().what


def test_every_kind_of_source_needs_words(small_pack: SmallPack) -> None:
    small_pack.edit(INTERFACE, 'trial = "Kind trial"\n', "")
    assert "kind `trial`" in small_pack.only_problem().what


def test_a_kind_of_source_there_is_none_of_is_reported(small_pack: SmallPack) -> None:
    small_pack.edit(INTERFACE, 'trial = "', 'rumour = "We heard"\ntrial = "')
    problem = small_pack.only_problem()
    assert "`rumour`" in problem.what
    assert problem.line == small_pack.line(INTERFACE, "rumour = ")


def test_a_source_is_of_one_of_the_kinds(small_pack: SmallPack) -> None:
    small_pack.edit("sources.toml", '"trial"', '"rumour"')
    assert "should be one of: review, trial" in small_pack.only_problem().what
