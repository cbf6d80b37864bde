"""A tone is played by the system's player, and what came of it is known."""

import tempfile
import wave
from pathlib import Path

import pytest

from kiosk.staff.sound import PLAYERS, TONE_S, Sounding, play_tone, players, write_tone

SHORT_S = 0.2


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds every program there is; none at first. Temporary files have their own."""
    folder, kept = tmp_path / "bin", tmp_path / "tmp"
    folder.mkdir()
    kept.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(kept))
    return folder


def install(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def test_a_player_that_plays_is_handed_a_tone_and_nothing_is_left(
    programs: Path, tmp_path: Path
) -> None:
    install(programs, "aplay", f'/bin/cp "$1" {tmp_path}/heard.wav')
    assert play_tone() is Sounding.HEARD
    with wave.open(str(tmp_path / "heard.wav")) as heard:
        assert heard.getnframes() / heard.getframerate() == pytest.approx(TONE_S, abs=0.01)
    assert not list((tmp_path / "tmp").iterdir())


def test_the_tone_swells_and_fades_and_is_not_silent(tmp_path: Path) -> None:
    write_tone(tmp_path / "tone.wav")
    with wave.open(str(tmp_path / "tone.wav")) as file:
        data = file.readframes(file.getnframes())
    levels = memoryview(data).cast("h")
    assert abs(levels[0]) < 100
    assert abs(levels[-1]) < 100
    assert 8000 < max(levels) < 20000


def test_without_a_player_that_is_told(programs: Path) -> None:
    assert programs.is_dir()
    assert players() == ()
    assert play_tone() is Sounding.NO_PLAYER


def test_a_player_that_finds_no_device_gives_way_to_the_next(programs: Path) -> None:
    install(programs, PLAYERS[0], "exit 1")
    assert play_tone() is Sounding.NO_DEVICE
    install(programs, PLAYERS[2], "exit 0")
    assert play_tone() is Sounding.HEARD


def test_a_player_that_hangs_is_ended_with_all_it_began(programs: Path, tmp_path: Path) -> None:
    install(programs, "paplay", f"/bin/sleep 600 & echo $! >{tmp_path}/child; wait")
    install(programs, "aplay", "exit 0")
    assert play_tone(SHORT_S) is Sounding.STUCK
    child = Path("/proc") / (tmp_path / "child").read_text().strip() / "stat"
    ended = not child.exists() or child.read_text().split()[2] == "Z"
    assert ended


def test_a_player_that_is_no_program_plays_nothing(programs: Path) -> None:
    path = programs / "aplay"
    path.write_bytes(b"\0")
    path.chmod(0o755)
    assert play_tone() is Sounding.NO_DEVICE


def test_a_disk_that_takes_no_file_is_told_of(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(programs, "aplay", "exit 0")
    monkeypatch.setattr(tempfile, "tempdir", str(programs / "gone"))
    assert play_tone() is Sounding.NO_ROOM
