"""Where a display is named, whether Qt would find it there; Qt tries Wayland first, then X."""

from pathlib import Path

import pytest
from displays import GRANTED, REFUSED, wayland_at, x_server

from kiosk.shell import run as running
from kiosk.shell.display import has_screen, unreachable

VARIABLES = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")


@pytest.fixture
def env(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("XAUTHORITY", str(tmp_path / "authority"))
    return monkeypatch


def lost() -> str:
    """Give the name of the display that cannot be opened."""
    assert has_screen()
    trouble = unreachable()
    return trouble[0] if trouble else ""


@pytest.mark.usefixtures("env")
def test_where_no_display_is_named_there_is_no_screen() -> None:
    assert not has_screen()
    assert unreachable() is None


@pytest.mark.parametrize("name", ["offscreen", "minimal", "offscreen:size=1x1"])
def test_a_platform_nobody_sees_is_no_screen(name: str, env: pytest.MonkeyPatch) -> None:
    env.setenv("QT_QPA_PLATFORM", name)
    env.setenv("DISPLAY", ":0")
    assert not has_screen()
    assert unreachable() is None


def test_an_x_display_that_answers_can_be_opened(env: pytest.MonkeyPatch) -> None:
    with x_server(GRANTED) as display:
        env.setenv("DISPLAY", display)
        assert not lost()
    assert lost() == display


def test_an_x_display_that_refuses_cannot_be_opened(env: pytest.MonkeyPatch) -> None:
    with x_server(REFUSED) as display:
        env.setenv("DISPLAY", display)
        assert lost() == display


@pytest.mark.parametrize("named", ["by its name", "by its path"])
def test_a_compositor_that_listens_can_be_opened(
    named: str, tmp_path: Path, env: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "wayland-9"
    env.setenv("WAYLAND_DISPLAY", path.name if named == "by its name" else str(path))
    with wayland_at(path):
        assert not lost()
    assert lost()


def test_a_compositor_is_enough_where_x_is_gone(tmp_path: Path, env: pytest.MonkeyPatch) -> None:
    env.setenv("WAYLAND_DISPLAY", "wayland-9")
    env.setenv("DISPLAY", "/nowhere")
    with wayland_at(tmp_path / "wayland-9"):
        assert not lost()


def test_x_is_enough_where_the_compositor_is_gone(env: pytest.MonkeyPatch) -> None:
    env.setenv("WAYLAND_DISPLAY", "wayland-9")
    with x_server(GRANTED) as display:
        env.setenv("DISPLAY", display)
        assert not lost()


@pytest.mark.parametrize(
    ("chosen", "told"), [("xcb", "/nowhere/x"), ("wayland", "wayland-9"), ("eglfs", "")]
)
def test_a_platform_chosen_by_hand_is_the_only_one_tried(
    chosen: str, told: str, env: pytest.MonkeyPatch
) -> None:
    env.setenv("QT_QPA_PLATFORM", chosen)
    env.setenv("WAYLAND_DISPLAY", "wayland-9")
    env.setenv("DISPLAY", "/nowhere/x")
    assert lost() == told


def test_a_platform_chosen_by_hand_is_to_be_unset_too(env: pytest.MonkeyPatch) -> None:
    env.setenv("QT_QPA_PLATFORM", "xcb")
    trouble = unreachable()
    assert trouble
    assert "QT_QPA_PLATFORM" in trouble[1]


@pytest.mark.parametrize(
    "given", [{"DISPLAY"}, {"WAYLAND_DISPLAY"}, {"DISPLAY", "WAYLAND_DISPLAY"}], ids=sorted
)
def test_run_says_in_one_line_what_cannot_be_opened_and_what_to_unset(
    given: set[str], env: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in given:
        env.setenv(name, f"/nowhere/{name.lower()}")
    env.setattr(running, "open_kiosk", lambda *_, **__: pytest.fail("Qt was asked to open."))
    assert running.run(Path("content"), None, None, windowed=False, state=Path("state")) == 1
    printed = capsys.readouterr()
    assert not printed.out
    (line,) = printed.err.splitlines()
    assert line.startswith("kiosk run: ")
    words = line.rstrip(".").split()
    assert {f"/nowhere/{name.lower()}" for name in given} <= set(words)
    assert given == {word for word in words if word in VARIABLES}
