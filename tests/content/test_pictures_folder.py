"""What is wrong with a picture is told before a patient could see it."""

from pathlib import Path

import pytest
from small_files import PICTURE
from small_pack import SmallPack

BOMB = '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg"/>'


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not a drawing",
        b"<html/>",
        b"\xff\xfe\x00",
        PICTURE.encode()[:-8],
        PICTURE.encode() * 2,
        BOMB.encode(),
        b'<?xml version="1.0" encoding="big5"?><svg/>',
        b'<?xml version="1.0" encoding="unheard-of"?><svg/>',
    ],
)
def test_a_file_that_is_no_drawing_is_reported_where_it_is_named(
    small_pack: SmallPack, data: bytes
) -> None:
    (small_pack.pictures / "pen-parts.svg").write_bytes(data)
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == ("content/en/pen/parts.md", 3)
    assert problem.what == "The picture pen-parts.svg is no SVG drawing."


def watch_reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the names of the files that are read, as they are."""
    read, seen = Path.read_bytes, list[str]()

    def note(path: Path) -> bytes:
        seen.append(path.name)
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", note)
    return seen


def test_a_picture_that_is_too_large_is_not_read(
    small_pack: SmallPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = small_pack.pictures / "pen-parts.svg"
    with picture.open("wb") as file:
        file.truncate(50_000_000)
    seen = watch_reads(monkeypatch)
    assert "50,000,000 bytes" in small_pack.only_problem().what
    assert picture.name not in seen
    assert "pen-tip.svg" in seen


def test_a_picture_that_may_not_be_read_is_reported(
    small_pack: SmallPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.suffix == ".svg" and path.stem == "pen-parts":
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "cannot be read (Permission denied)" in small_pack.only_problem().what


def test_a_picture_is_looked_at_once_however_many_pages_show_it(
    small_pack: SmallPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_pack.edit("en/pen/tip.md", 'figure = "pen-tip"', 'figure = "pen-parts"')
    seen = watch_reads(monkeypatch)
    assert small_pack.read().pack
    assert seen.count("pen-parts.svg") == 1


@pytest.mark.parametrize("kind", ["absent", "file", "loop"])
def test_a_folder_of_pictures_that_cannot_be_opened_is_one_problem(
    small_pack: SmallPack, kind: str
) -> None:
    small_pack.pictures.rename(small_pack.root / "elsewhere")
    if kind == "file":
        small_pack.pictures.touch()
    if kind == "loop":
        small_pack.pictures.symlink_to(small_pack.pictures)
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == ("assets/illustrations", 1)
