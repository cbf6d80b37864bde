"""What a clinic lets patients take home."""

import pytest
from small_pack import SmallPack

from kiosk.content.problem import Severity
from kiosk.content.takehome import Paper, TakeHome

LIST = '[[chapters]]\nid = "pen"'


def name(small_pack: SmallPack, pages: str) -> None:
    """Name the pages that go home."""
    small_pack.edit("pack.toml", LIST, f"takehome = [{pages}]\n\n{LIST}")


def taken(small_pack: SmallPack) -> TakeHome:
    reading = small_pack.read()
    assert reading.pack, reading.problems
    return reading.pack.takehome


def test_where_nothing_is_set_codes_are_offered_and_nothing_is_printed(
    small_pack: SmallPack,
) -> None:
    assert taken(small_pack) == TakeHome((), None, True, None, Paper.A4)


def test_a_named_printer_prints(small_pack: SmallPack) -> None:
    small_pack.edit("clinic.toml", "[times]", '[printer]\nname = "room-2"\n\n[times]')
    assert taken(small_pack).printer == "room-2"


def test_a_clinic_may_keep_its_printer_to_itself(small_pack: SmallPack) -> None:
    ways = '[printer]\nname = "room-2"\n\n[takehome]\nprint = false\nqr = false\npaper = "Letter"\n'
    small_pack.edit("clinic.toml", "[times]", f"{ways}\n[times]")
    assert taken(small_pack) == TakeHome((), None, False, None, Paper.LETTER)


def test_the_pages_that_go_home_are_named_in_the_pack(small_pack: SmallPack) -> None:
    small_pack.add_more()
    name(small_pack, '"after/first-day", "after/choices", "pen/tip"')
    assert taken(small_pack).pages == ("after/first-day", "after/choices", "pen/tip")


def test_a_page_that_is_left_out_stays_behind(small_pack: SmallPack) -> None:
    name(small_pack, '"after/first-day", "pen/tip"')
    small_pack.edit("en/pen/tip.md", "facts = [", 'needs = ["offers.prp"]\nfacts = [')
    assert taken(small_pack).pages == ("after/first-day",)


@pytest.mark.parametrize(
    ("pages", "told"),
    [
        ('"pen/gone"', "`pen/gone` is no page"),
        ('"welcome"', "`welcome` is no page"),
        ('"pen/tip", "pen/tip"', "`pen/tip` goes home twice"),
    ],
)
def test_a_page_that_cannot_go_home_is_reported_on_its_line(
    small_pack: SmallPack, pages: str, told: str
) -> None:
    name(small_pack, pages)
    problem = small_pack.only_problem()
    assert told in problem.what
    assert problem.file == "content/pack.toml"
    assert problem.line == small_pack.line("pack.toml", "takehome =")


@pytest.mark.parametrize(
    ("ways", "told"),
    [
        ("[takehome]\nprint = true", "no printer is named"),
        ('[takehome]\naddress = "our page"', "no web address"),
        ('[takehome]\naddress = "www.example.org"', "no web address"),
        ('[takehome]\naddress = "ftp://example.org"', "no web address"),
        (f'[takehome]\naddress = "https://example.org/{"x" * 200}"', "no web address"),
        ('[takehome]\npaper = "A3"', "one of: A4, Letter"),
        ('[printer]\nname = "-o"', "a plain name"),
        ('[printer]\nname = "the front desk"', "a plain name"),
    ],
)
def test_a_way_that_leads_nowhere_is_reported_on_its_line(
    small_pack: SmallPack, ways: str, told: str
) -> None:
    small_pack.edit("clinic.toml", "[times]", f"{ways} # here\n\n[times]")
    problem = small_pack.only_problem()
    assert told in problem.what
    assert (problem.file, problem.line) == (
        "content/clinic.toml",
        small_pack.line("clinic.toml", "# here"),
    )


def test_pages_printed_without_a_number_to_call_are_warned_of(small_pack: SmallPack) -> None:
    small_pack.edit("clinic.toml", "[times]", '[printer]\nname = "room-2"\n\n[times]')
    (problem,) = small_pack.read().problems
    assert problem.severity is Severity.WARNING
    assert problem.line == small_pack.line("clinic.toml", "room-2")
    small_pack.edit("clinic.toml", "[times]", "[takehome]\nprint = false\n\n[times]")
    assert not small_pack.read().problems


def test_with_a_number_to_call_nothing_is_said(small_pack: SmallPack) -> None:
    small_pack.edit("clinic.toml", "[times]", '[printer]\nname = "room-2"\n\n[times]')
    small_pack.edit("clinic.toml", "[clinic]\n", '[clinic]\nphone = "020 7946 0123"\n')
    assert not small_pack.read().problems
