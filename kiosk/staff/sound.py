"""Plays a tone through the system's own player, so that staff hear whether sound works."""

import math
import os
import shutil
import signal
import struct
import subprocess
import tempfile
import wave
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

PLAYERS = ("pw-play", "paplay", "aplay")
"""Of PipeWire, PulseAudio and ALSA; each plays a WAV file it is given."""
LONGEST_S = 4.0
"""A player that takes longer than this for the tone is stuck."""
RATE_HZ, TONE_HZ, TONE_S, FADE_S = 22050, 523.25, 0.9, 0.05
LOUD = 0.4
"""Of the loudest there is: heard in a waiting room, and nobody starts."""


class Sounding(StrEnum):
    """What came of playing a tone."""

    HEARD = "heard"
    NO_PLAYER = "no-player"
    NO_DEVICE = "no-device"
    STUCK = "stuck"
    NO_ROOM = "no-room"


def players() -> tuple[str, ...]:
    """Give the players that are installed, by their paths, best first."""
    return tuple(path for path in map(shutil.which, PLAYERS) if path)


def play_tone(longest_s: float = LONGEST_S) -> Sounding:
    """Play a tone by the first player that plays it. Never raises; leaves no file behind."""
    there = players()
    if not there:
        return Sounding.NO_PLAYER
    try:
        with tempfile.TemporaryDirectory(prefix="kiosk-tone-") as folder:
            path = Path(folder) / "tone.wav"
            write_tone(path)
            return _played(there, path, longest_s)
    except OSError:
        return Sounding.NO_ROOM


def write_tone(path: Path) -> None:
    """Write the tone as a WAV file: one channel, 16 bits. Raises OSError."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(b"".join(_samples()))


def _samples() -> Iterator[bytes]:
    """Give the tone sample by sample; it swells and fades, so that no speaker clicks."""
    for number in range(round(RATE_HZ * TONE_S)):
        at = number / RATE_HZ
        swell = min(1.0, at / FADE_S, (TONE_S - at) / FADE_S)
        level = LOUD * swell * math.sin(2 * math.pi * TONE_HZ * at)
        yield struct.pack("<h", round(level * 32767))


def _played(there: tuple[str, ...], path: Path, longest_s: float) -> Sounding:
    for player in there:
        code = _run(player, path, longest_s)
        if code is None:
            return Sounding.STUCK
        if code == 0:
            return Sounding.HEARD
    return Sounding.NO_DEVICE


def _run(player: str, path: Path, longest_s: float) -> int | None:
    """Give the exit code of a player; None where it is stuck, and it is ended with all it began."""
    quiet = subprocess.DEVNULL
    try:
        running = subprocess.Popen(
            [player, str(path)], stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError:
        return 1
    try:
        return running.wait(longest_s)
    except subprocess.TimeoutExpired:
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
        return None
