import errno
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from breakages import BREAKAGES, Break, bad_toml, folder_gone, no_alt_text
from kiosks import Opened, opened
from PySide6.QtGui import QGuiApplication
from small_pack import SmallPack

from kiosk.content.model import plain
from kiosk.shell.calm import BODY, FOR_STAFF, TITLE
from kiosk.shell.glass import Glass

Open = Callable[[], Opened]


@pytest.fixture
def open_pack(
    qapp: QGuiApplication, small_pack: SmallPack, glass: Glass, cap_ratio: float
) -> Iterator[Open]:
    with ExitStack() as stack:
        yield lambda: stack.enter_context(opened(qapp, small_pack.read, glass, cap_ratio))


def close_folder(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away the right to read a folder; nobody could take it from root."""
    stat = Path.stat

    def refuse(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
        if name in path.parts:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return stat(path, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(Path, "stat", refuse)


@pytest.mark.parametrize("break_it", BREAKAGES, ids=lambda way: way.__name__)
def test_patients_see_a_calm_page_and_staff_read_what_to_mend_and_where(
    open_pack: Open, small_pack: SmallPack, break_it: Break
) -> None:
    file, line = break_it(small_pack)
    shown = open_pack()
    problems = small_pack.read().errors()
    patients = " ".join(shown.spoken())
    assert not any(problem.what in patients for problem in problems)
    listed = shown.staff_list()
    assert f"{Path('content') / file}:{line}: " in listed
    for problem in problems:
        assert problem.remedy
        assert f"{problem.what} {problem.remedy}" in listed


def test_the_calm_page_is_the_packs_own_where_that_can_be_read(
    open_pack: Open, small_pack: SmallPack
) -> None:
    page = small_pack.read().help_page
    assert page
    bad_toml(small_pack)
    shown = open_pack()
    (paragraph,) = page.body
    assert {page.title, plain(paragraph.text), FOR_STAFF} < set(shown.spoken())
    assert [figure.alt for figure in shown.looks().figures] == [page.figure.alt]


@pytest.mark.parametrize("lost", ["help_page", "everything"])
def test_the_calm_page_needs_no_file(open_pack: Open, small_pack: SmallPack, lost: str) -> None:
    if lost == "everything":
        folder_gone(small_pack)
    else:
        small_pack.path("en/help.md").unlink()
    assert open_pack().spoken() == [TITLE, BODY, FOR_STAFF]


def test_the_calm_page_does_without_a_picture_that_is_gone(
    open_pack: Open, small_pack: SmallPack
) -> None:
    (small_pack.pictures / "help.svg").unlink()
    assert open_pack().looks().figures == ()


def test_staff_read_of_a_folder_that_may_not_be_read(
    open_pack: Open, small_pack: SmallPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    close_folder("pen", monkeypatch)
    listed = open_pack().staff_list()
    problems = small_pack.read().errors()
    assert {problem.file for problem in problems} == {
        "content/en/pen/parts.md",
        "content/en/pen/tip.md",
    }
    assert all(str(problem) in listed for problem in problems)


def test_the_calm_page_does_without_pictures_that_may_not_be_read(
    open_pack: Open, small_pack: SmallPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = small_pack.read().help_page
    assert page
    close_folder(small_pack.pictures.name, monkeypatch)
    shown = open_pack()
    assert page.title in shown.spoken()
    assert shown.looks().figures == ()


def test_several_mistakes_are_all_told_at_once(open_pack: Open, small_pack: SmallPack) -> None:
    places = [no_alt_text(small_pack)]
    small_pack.edit("clinic.toml", '"Riverside"', "24")
    small_pack.path("en/after/first-day.md").unlink()
    places += [("clinic.toml", 2), ("en/after/first-day.md", 1)]
    listed = open_pack().staff_list()
    assert all(f"content/{file}:{line}: " in listed for file, line in places)
