from typing import Any

import pytest
from small_pack import SmallPack

from kiosk.content.faults import faults
from kiosk.content.schema import (
    ClinicFile,
    InterfaceFile,
    ItemFront,
    PackFile,
)

PAGE = "en/pen/parts.md"
INTERFACE = "en/interface.toml"
CHECK = "en/check.md"


@pytest.mark.parametrize(
    ("name", "near", "line"),
    [
        ("pack.toml", 'id = "small"', "colour = 3"),
        ("pack.toml", 'id = "after"', "colour = 3"),
        ("clinic.toml", "[times]", "colour = 3"),
        (INTERFACE, "[words]", "colour = 3"),
        (INTERFACE, '[values."times.wash_hours"]', "colour = 3"),
        ("pack.toml", 'languages = ["en"]', "[review]\ncolour = 3"),
        ("clinic.toml", "[times]", "[screen]\ncolour = 3"),
        ("sources.toml", 'title = "A study"', "colour = 3"),
        ("sources.toml", "[facts.F1]", "colour = 3"),
        (PAGE, 'figure = "pen-parts"', "colour = 3"),
        (CHECK, 'page = "after/first-day"', "colour = 3"),
    ],
)
def test_an_unknown_field_is_reported_on_its_line(
    small_pack: SmallPack, name: str, near: str, line: str
) -> None:
    small_pack.edit(name, near, f"{near}\n{line}")
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (f"content/{name}", small_pack.line(name, "colour"))
    assert problem.what == "The field `colour` is not known here."


def test_the_field_an_author_meant_is_guessed(small_pack: SmallPack) -> None:
    small_pack.edit(PAGE, "facts =", "fatcs =")
    told = {problem.what: problem.remedy for problem in small_pack.read().problems}
    assert told["The field `fatcs` is not known here."] == "Write facts, or take it out."
    assert "The field `facts` is missing." in told


def test_a_missing_field_is_reported_where_its_table_begins(small_pack: SmallPack) -> None:
    small_pack.edit(INTERFACE, 'unset = "when we say"\n', "")
    problem = small_pack.only_problem()
    assert problem.line == small_pack.line(INTERFACE, "times.wash_hours")
    assert problem.what == "The field `unset` is missing."
    assert "unset = " in problem.remedy


def test_every_mistake_of_a_page_is_reported_at_once(small_pack: SmallPack) -> None:
    small_pack.edit(PAGE, '"Page pen-parts"', "3")
    small_pack.edit(PAGE, "[50, 50]", '["50", 50]')
    small_pack.edit(PAGE, "[50, 15]", "[50]")
    small_pack.edit(PAGE, "\nalt", "\naltt")
    told = [(problem.line, problem.what) for problem in small_pack.read().problems]
    assert told == [
        (2, "The field `alt` is missing."),
        (2, "The field `title` should be text in quotes, but is a whole number."),
        (4, "The field `altt` is not known here."),
        (6, "An entry of `at` should be a number, but is text in quotes."),
        (6, "The field `plate` should hold 2 values, but holds 1."),
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('wash_hours = "24"', "should be a whole number, but is text in quotes"),
        ("wash_hours = 1.5", "should be a whole number, but is a number"),
        ("wash_hours = true", "should be a whole number, but is true or false"),
        ("wash_hours = [24]", "should be a whole number, but is a list in [ ]"),
        ("wash_hours = 0", "should be at least 1"),
        ("wash_hours = 10:00:00", "should be a whole number, but is a `time`"),
    ],
)
def test_a_clinic_value_of_the_wrong_kind_is_reported_on_its_line(
    small_pack: SmallPack, line: str, reason: str
) -> None:
    small_pack.edit("clinic.toml", "# wash_hours = 24", line)
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == ("content/clinic.toml", 5)
    assert problem.what == f"The field `wash_hours` {reason}."


def test_of_fields_of_one_name_the_wrong_one_is_pointed_out(small_pack: SmallPack) -> None:
    small_pack.edit("clinic.toml", "[times]", "[printer]\nname = 5\n\n[times]")
    assert small_pack.only_problem().line == small_pack.line("clinic.toml", "name = 5")


@pytest.mark.parametrize(
    ("kind", "raw", "where", "reason"),
    [
        (PackFile, {"updated": "soon"}, ("updated",), "should be a date such as 2026-11-20"),
        (PackFile, {"languages": ["../x"]}, ("languages", 0), "should be a plain name"),
        (PackFile, {"chapters": 3}, ("chapters",), "should be a list in [ ]"),
        (PackFile, {"chapters": [3]}, ("chapters", 0), "should be a table"),
        (PackFile, {"review": {"date": 3}}, ("review", "date"), "should be a date such as"),
        (ItemFront, {"topic": "luck"}, ("topic",), "should be one of: purpose, benefit"),
        (ClinicFile, {"screen": {"diagonal_in": 900}}, ("screen", "diagonal_in"), "at most 200"),
        (
            ClinicFile,
            {"screen": {"diagonal_in": float("nan")}},
            ("screen", "diagonal_in"),
            "least 5",
        ),
        (ClinicFile, {"device": {"depth_max_mm": 0.0}}, ("device", "depth_max_mm"), "more than 0"),
        (
            ClinicFile,
            {"device": {"depth_max_mm": 10**400}},
            ("device", "depth_max_mm"),
            "not right",
        ),
        (InterfaceFile, {"chapters": ["pen"]}, ("chapters",), "should be a table"),
    ],
)
def test_what_is_wrong_is_said_in_an_authors_words(
    kind: type, raw: dict[str, Any], where: tuple[str | int, ...], reason: str
) -> None:
    (what,) = [fault.what for fault in faults(raw, kind) if fault.where == where]
    assert reason in what
