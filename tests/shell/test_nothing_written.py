from collections.abc import Callable
from pathlib import Path

import pytest
from clock import Clock
from finger import Finger
from journey import begin, listed_under, open_page, whole_check

from kiosk.content.model import Pack, plain
from kiosk.shell.startup import Shell

PLACES = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


def files(root: Path) -> dict[Path, tuple[int, int]]:
    """Give every file below a folder with its size and when it was last written."""
    found = ((path, path.stat()) for path in root.rglob("*") if path.is_file())
    return {path: (stat.st_size, stat.st_mtime_ns) for path, stat in found}


def test_a_visit_writes_no_file(
    open_shell: Callable[[], Shell],
    clock: Clock,
    real_pack: Pack,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for place in PLACES:
        (tmp_path / place).mkdir()
        monkeypatch.setenv(place, str(tmp_path / place))
    monkeypatch.chdir(tmp_path)
    visitor = Finger(open_shell(), clock)
    before = files(tmp_path)
    begin(visitor, real_pack)
    open_page(visitor, real_pack, real_pack.singles.questions)
    visitor.press(plain(real_pack.questions[0].text))
    visitor.press(real_pack.words.next)
    whole_check(visitor, real_pack)
    assert listed_under(visitor, real_pack)
    visitor.press(real_pack.words.finish)
    visitor.wait(21)
    visitor.look()
    assert files(tmp_path) == before
