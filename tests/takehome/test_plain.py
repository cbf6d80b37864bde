from each_block import BLOCKS

from kiosk.takehome.plain import plain_text
from kiosk.takehome.sheets import Section, Sheet
from kiosk.visit.places import SheetKind


def test_every_kind_of_block_is_a_line_or_more() -> None:
    sheet = Sheet(SheetKind.AFTERCARE, "Clinic", "Care", (Section("Now", BLOCKS),), ("Version 1.",))
    assert plain_text(sheet).split("\n") == [
        "Clinic",
        "Care",
        "",
        "Now",
        "At home",
        "Rest well.",
        "- no sun",
        "- no sport",
        "1. wet",
        "2. wash",
        "Day 1: pink",
        "Call 999.",
        "",
        "Version 1.",
    ]
