"""`kiosk preview` opens its window, or says in one line why it does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from command import end_code, only_line
from glasses import REFERENCE_GLASSES
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from small_pack import SmallPack

from kiosk.shell import preview as opening
from kiosk.shell import startup
from kiosk.shell.glass import glass_of
from kiosk.shell.manuscript import Manuscript
from kiosk.shell.preview import glasses, open_preview
from kiosk.shell.previewing import Preview

ENDED = 7


@pytest.fixture
def app(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> QGuiApplication:
    monkeypatch.setattr(startup, "make_app", lambda: qapp)
    monkeypatch.setattr(opening, "has_screen", lambda: True)
    return qapp


@pytest.fixture
def opened(
    app: QGuiApplication,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[list[Preview]]:
    found: list[Preview] = []

    def execute(preview: Preview) -> int:
        found.append(preview)
        return ENDED

    monkeypatch.setattr(Preview, "exec", execute)
    yield found
    for preview in found:
        preview.close()


def refused(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    """Ask for a preview of what is not there; give the one line said."""
    assert end_code("preview", *argv) == 2
    return only_line(capsys.readouterr().err)


@pytest.mark.parametrize("page", ["pen/tip", "en/pen/tip.md", "content/en/pen/tip.md"])
def test_a_page_is_opened_by_its_name_or_by_its_file(
    opened: list[Preview], small_pack: SmallPack, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(small_pack.content if page.startswith("en/") else small_pack.root)
    assert end_code("preview", page, "--content", str(small_pack.content)) == ENDED
    assert opened[0].view.scene.title == "Page pen-tip"


def test_without_a_page_it_opens_on_the_invitation(
    opened: list[Preview], small_pack: SmallPack
) -> None:
    assert end_code("preview", "--content", str(small_pack.content)) == ENDED
    assert opened[0].view.scene.title == "Page attract"


def test_the_window_leaves_room_for_the_editor(
    opened: list[Preview], small_pack: SmallPack, app: QGuiApplication
) -> None:
    end_code("preview", "--content", str(small_pack.content))
    window, screen = opened[0].window, app.primaryScreen().availableSize()
    assert window.isVisible()
    assert 0 < window.width() < screen.width()


def test_a_clinics_values_kept_apart_are_said(
    opened: list[Preview], small_pack: SmallPack, tmp_path: Path
) -> None:
    own = tmp_path / "ours.toml"
    own.write_text('[clinic]\nname = "Hilltop"\n', "utf-8")
    end_code("preview", "--content", str(small_pack.content), "--clinic", str(own))
    assert opened[0].view.player.stage.wording().clinic == "Hilltop"


def test_a_glass_given_by_hand_comes_first_and_the_references_stay_at_hand(
    opened: list[Preview], small_pack: SmallPack
) -> None:
    given = ("--size", "1280x800", "--diagonal", "12")
    end_code("preview", *given, "--content", str(small_pack.content))
    assert opened[0].view.scene.frame.glass == glass_of(1280, 800, 12)
    assert opened[0].panel.take("5")
    assert opened[0].view.scene.frame.glass == REFERENCE_GLASSES["1920x1200"]


def test_the_references_are_the_four_screens_the_kiosk_must_work_on() -> None:
    assert [glass for _, glass in glasses(None, None)] == list(REFERENCE_GLASSES.values())
    assert len(glasses((1366, 768), 15.6)) == len(REFERENCE_GLASSES)
    assert glasses(None, 12)[0][1] == glass_of(1920, 1080, 12)


def test_a_page_that_is_not_there_is_one_line_with_what_there_is(
    opened: list[Preview], small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    line = refused(capsys, "pen/tipp", "--content", str(small_pack.content))
    assert "'pen/tipp'" in line
    for name in ("attract", "welcome", "pen/parts", "pen/tip", "check/first", "finish", "help"):
        assert f" {name}" in line
    assert not opened


def test_a_page_that_is_left_out_is_named(
    opened: list[Preview], small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    small_pack.edit("en/pen/tip.md", "facts = ", 'needs = ["offers.prp"]\nfacts = ')
    assert "left out" in refused(capsys, "pen/tip", "--content", str(small_pack.content))
    assert not opened


def test_broken_content_is_opened_all_the_same(
    opened: list[Preview], small_pack: SmallPack
) -> None:
    small_pack.edit("en/pen/tip.md", "title = ", "titel = ")
    assert end_code("preview", "pen/tip", "--content", str(small_pack.content)) == ENDED
    assert "content/en/pen/tip.md:2: " in opened[0].panel.note


def test_without_a_screen_it_says_so(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str]
) -> None:
    assert end_code("preview", "--content", str(small_pack.content)) == 1
    assert "no screen" in only_line(capsys.readouterr().err)


def test_a_display_that_cannot_be_opened_is_named(
    small_pack: SmallPack, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", "/nowhere")
    assert end_code("preview", "--content", str(small_pack.content)) == 1
    assert "/nowhere" in only_line(capsys.readouterr().err)


def test_closing_the_window_ends_it(app: QGuiApplication, small_pack: SmallPack) -> None:
    manuscript = Manuscript(small_pack.content)
    preview = open_preview(manuscript, manuscript.read(), "attract", glasses(None, None))
    QTimer.singleShot(0, app, preview.window.close)
    assert preview.exec() == 0
