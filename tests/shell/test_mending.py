from collections.abc import Iterator

import pytest
from breakages import bad_toml, no_alt_text
from kiosks import Opened, opened
from PySide6.QtGui import QGuiApplication
from small_pack import SmallPack

from kiosk.shell.calm import FOR_STAFF, LIST_TITLE
from kiosk.shell.glass import Glass
from kiosk.shell.startup import RETRY_MS
from kiosk.visit.idle import PAGE_S, WARNING_S

SOUND = "en/pen/parts.md"


@pytest.fixture
def broken(
    qapp: QGuiApplication, small_pack: SmallPack, glass: Glass, cap_ratio: float
) -> Iterator[Opened]:
    small_pack.edit("en/pen/tip.md", "title = ", "titel = ")
    with opened(qapp, small_pack.read, glass, cap_ratio) as shown:
        yield shown


def mend(pack: SmallPack) -> None:
    pack.edit("en/pen/tip.md", "titel = ", "title = ")


def invitation(pack: SmallPack) -> str:
    reading = pack.read()
    assert reading.pack
    return reading.pack.singles.attract.title


def test_mended_content_is_invited_to_at_the_next_look(
    broken: Opened, small_pack: SmallPack
) -> None:
    broken.leave_alone(RETRY_MS / 1000)
    assert FOR_STAFF in broken.spoken()
    mend(small_pack)
    broken.leave_alone(RETRY_MS / 1000)
    assert invitation(small_pack) in broken.spoken()


def test_mended_content_takes_the_place_of_the_open_list(
    broken: Opened, small_pack: SmallPack
) -> None:
    broken.press(FOR_STAFF)
    mend(small_pack)
    broken.kiosk.look_again()
    said = broken.spoken()
    assert invitation(small_pack) in said
    assert LIST_TITLE not in said


def test_the_open_list_tells_what_has_changed(broken: Opened, small_pack: SmallPack) -> None:
    before = broken.staff_list()
    broken.kiosk.look_again()
    assert "\n".join(broken.spoken()) == before
    file, line = no_alt_text(small_pack)
    mend(small_pack)
    broken.kiosk.look_again()
    after = "\n".join(broken.spoken())
    assert LIST_TITLE in after
    assert f"{file}:{line}: " in after
    assert "tip.md" in before
    assert "tip.md" not in after


def test_an_open_list_that_grows_shorter_is_shown_from_a_part_it_has(
    broken: Opened, small_pack: SmallPack
) -> None:
    sound = small_pack.path(SOUND).read_text("utf-8")
    small_pack.edit(SOUND, "alt = ", "".join(f"x{n} = 1\n" for n in range(40)) + "alt = ")
    broken.kiosk.look_again()
    broken.press(FOR_STAFF)
    broken.press("Next")
    small_pack.write(SOUND, sound)
    broken.kiosk.look_again()
    said = broken.spoken()
    assert any("tip.md" in words for words in said)
    broken.press("Back")
    assert FOR_STAFF in broken.spoken()


def test_the_list_left_alone_gives_way_to_the_calm_page(broken: Opened) -> None:
    broken.press(FOR_STAFF)
    broken.leave_alone(PAGE_S)
    broken.leave_alone(WARNING_S)
    assert FOR_STAFF in broken.spoken()


def test_a_sound_pack_that_is_running_is_not_disturbed(
    qapp: QGuiApplication, small_pack: SmallPack, glass: Glass, cap_ratio: float
) -> None:
    title = invitation(small_pack)
    with opened(qapp, small_pack.read, glass, cap_ratio) as shown:
        pack = small_pack.read().pack
        assert pack
        bad_toml(small_pack)
        shown.leave_alone(RETRY_MS / 1000)
        assert title in shown.spoken()
        shown.press(pack.words.start)
        shown.press(pack.words.next)
        shown.leave_alone(RETRY_MS / 1000)
        assert pack.pages()[0].title in shown.spoken()
