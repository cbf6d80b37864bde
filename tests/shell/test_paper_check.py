"""`kiosk check` tells of a page to take home that does not fit on a sheet."""

import re
import shutil
import sys
from pathlib import Path

import pytest
from command import end_code

from kiosk.content.model import Pack
from kiosk.shell.paper_check import too_long_unseen

pytestmark = pytest.mark.usefixtures("cap_ratio")


@pytest.fixture
def content(real_content: Path, real_pictures: Path, tmp_path: Path) -> Path:
    """A copy of the content that is shipped."""
    shutil.copytree(real_pictures, tmp_path / "assets" / "illustrations")
    return Path(shutil.copytree(real_content, tmp_path / "content"))


def told(content: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    assert end_code("check", "--content", str(content)) == 0
    lines = capsys.readouterr().out.splitlines()
    return [line for line in lines if line.endswith(" [sheet-fits]")]


def test_what_is_shipped_fits(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(content, capsys) == []


def test_a_page_of_too_many_pages_is_told_with_its_file(
    content: Path, real_pack: Pack, capsys: pytest.CaptureFixture[str]
) -> None:
    every = "".join(f'"{page.id}", ' for page in real_pack.every_page())
    pack = (content / "pack.toml").read_text("utf-8")
    longer = re.sub(r"(?ms)^takehome = \[.*?\]", f"takehome = [{every}]", pack)
    (content / "pack.toml").write_text(longer, "utf-8")
    (line,) = told(content, capsys)
    assert line.startswith("content/pack.toml:1: warning: ")
    assert real_pack.words.sheet_care in line


def test_where_the_system_lacks_what_qt_needs_nothing_is_made_up(
    real_pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "kiosk.shell.paper", None)
    assert too_long_unseen(real_pack) is None
