"""What staff are told needs attention."""

import datetime as dt

from msgspec.structs import replace
from small_pack import TODAY

from kiosk.content.model import Pack
from kiosk.content.provenance import Review, Standing
from kiosk.staff.attention import Facts, attention

REVIEW = Review(reviewer="Dr A", date=dt.date(2026, 1, 1), next_date=dt.date(2026, 12, 1))


def well(pack: Pack) -> Pack:
    return replace(pack, review=REVIEW, standing=Standing.REVIEWED, unset=())


def test_a_kiosk_that_is_well_needs_nothing(real_pack: Pack) -> None:
    assert attention(well(real_pack), Facts(free_mb=20_000), TODAY) == ()


def test_a_review_is_awaited_or_overdue_from_the_day_after(real_pack: Pack) -> None:
    words, pack = real_pack.staff_words, well(real_pack)
    awaited = replace(pack, review=Review(), standing=Standing.AWAITED)
    assert attention(awaited, Facts(), TODAY) == (words.content_awaited,)
    assert attention(pack, Facts(), dt.date(2026, 12, 1)) == ()
    late = words.content_overdue.format(date="1 December 2026")
    assert attention(pack, Facts(), dt.date(2026, 12, 2)) == (late,)


def test_values_of_the_clinic_that_are_not_set_are_counted_and_the_first_named(
    real_pack: Pack,
) -> None:
    (line,) = attention(replace(well(real_pack), unset=real_pack.unset), Facts(), TODAY)
    assert real_pack.unset[0] == "clinic.name"
    assert f"{len(real_pack.unset)}" in line
    assert "clinic.name" in line


def test_printer_sound_count_and_disk_are_told_of_in_turn(real_pack: Pack) -> None:
    words = real_pack.staff_words
    facts = Facts(printer="There is no paper.", counts=False, free_mb=12, sound=False)
    assert attention(well(real_pack), facts, TODAY) == (
        words.printer_trouble.format(trouble="There is no paper."),
        words.no_sound,
        words.tallies_lost,
        words.disk_full.format(free=12),
    )
