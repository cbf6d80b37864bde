import datetime as dt
from collections.abc import Iterator

import pytest
from kiosks import Opened, opened
from PySide6.QtGui import QGuiApplication
from small_pack import SmallPack

from kiosk.shell.calm import FOR_STAFF
from kiosk.shell.glass import Glass
from kiosk.shell.startup import RETRY_MS

LAST, AFTER = dt.date(2026, 12, 1), dt.date(2026, 12, 2)


class Day:
    """A day that can be told to pass."""

    def __init__(self) -> None:
        self.day = LAST

    def __call__(self) -> dt.date:
        return self.day


@pytest.fixture
def day() -> Day:
    return Day()


@pytest.fixture
def shown(
    request: pytest.FixtureRequest,
    qapp: QGuiApplication,
    small_pack: SmallPack,
    glass: Glass,
    cap_ratio: float,
    day: Day,
) -> Iterator[Opened]:
    """A kiosk on a pack whose review holds to the end of the day, by the clinic's own rule."""
    review = f'[review]\nreviewer = "Dr A"\ndate = 2026-11-01\nnext_date = {LAST}\n\n[[chapters]]'
    small_pack.edit("pack.toml", "[[chapters]]", review)
    overdue = f'[review]\noverdue = "{request.param}"\n\n[times]'
    small_pack.edit("clinic.toml", "[times]", overdue)
    with opened(qapp, lambda: small_pack.read(day()), glass, cap_ratio, day) as kiosk:
        yield kiosk


@pytest.mark.parametrize("shown", ["note"], indirect=True)
def test_the_first_visit_after_the_day_is_shown_that_the_review_is_overdue(
    shown: Opened, day: Day, small_pack: SmallPack
) -> None:
    pack = small_pack.read(LAST).pack
    assert pack
    day.day = AFTER
    shown.press(pack.words.contrast)
    shown.press(pack.words.start)
    said = shown.spoken()
    assert pack.singles.welcome.title in said
    assert pack.words.overdue.format(date="1 December 2026") in said
    assert shown.kiosk.view.player.visit.display.contrast == "dark"


@pytest.mark.parametrize("shown", ["note", "withhold"], indirect=True)
def test_on_its_last_day_a_review_still_holds(shown: Opened, small_pack: SmallPack) -> None:
    pack = small_pack.read(LAST).pack
    assert pack
    shown.press(pack.words.start)
    assert pack.words.reviewed.format(reviewer="Dr A", date="1 November 2026") in shown.spoken()


@pytest.mark.parametrize("shown", ["withhold"], indirect=True)
def test_what_is_withheld_gives_patients_the_calm_page_and_staff_the_reason(
    shown: Opened, day: Day, small_pack: SmallPack
) -> None:
    pack = small_pack.read(LAST).pack
    assert pack
    day.day = AFTER
    shown.press(pack.words.start)
    said = shown.spoken()
    assert FOR_STAFF in said
    assert pack.singles.welcome.title not in said
    assert "ran out on 2026-12-01" in shown.staff_list()


@pytest.mark.parametrize("shown", ["withhold"], indirect=True)
def test_what_was_withheld_comes_back_once_it_is_reviewed_anew(
    shown: Opened, day: Day, small_pack: SmallPack
) -> None:
    pack = small_pack.read(LAST).pack
    assert pack
    day.day = AFTER
    shown.press(pack.words.start)
    small_pack.edit("pack.toml", f"next_date = {LAST}", "next_date = 2027-12-01")
    shown.leave_alone(RETRY_MS / 1000)
    assert pack.singles.attract.title in shown.spoken()
    assert FOR_STAFF not in shown.spoken()


@pytest.mark.parametrize("shown", ["note"], indirect=True)
def test_on_the_same_day_the_content_is_not_read_again(
    shown: Opened, small_pack: SmallPack
) -> None:
    pack = small_pack.read(LAST).pack
    assert pack
    small_pack.edit("en/welcome.md", "Page welcome", "Changed welcome")
    shown.press(pack.words.start)
    assert pack.singles.welcome.title in shown.spoken()
