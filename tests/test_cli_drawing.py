"""The commands that draw, each in a process of its own, as a process has but one application."""

import json

import pytest
from command import only_line, run
from small_pack import SmallPack

SMALL = ("--content", "content", "--size", "800x600", "--diagonal", "10.1")


def test_run_without_a_screen_draws_the_tour_and_says_where(at_home: SmallPack) -> None:
    ended = run("run", *SMALL, folder=at_home.root)
    assert (ended.returncode, ended.stderr) == (0, "")
    tour = at_home.root / "build" / "tour"
    screens = json.loads((tour / "tour.json").read_text("utf-8"))["screens"]
    first, last = ended.stdout.splitlines()
    assert "build/tour" in first
    assert last.startswith(f"{len(screens)} screens are in build/tour")


def test_tour_draws_in_a_mode_on_a_glass_into_a_folder(at_home: SmallPack) -> None:
    ended = run("tour", "--out", "drawn", "--mode", "large, dark", *SMALL, folder=at_home.root)
    assert (ended.returncode, ended.stderr) == (0, "")
    tour = json.loads((at_home.root / "drawn" / "tour.json").read_text("utf-8"))
    assert tour["kiosk"]["mode"] == ["large", "dark"]
    assert (tour["screen"]["width_px"], tour["screen"]["height_px"]) == (800, 600)


def test_tour_of_broken_content_names_it_and_ends_with_1(at_home: SmallPack) -> None:
    at_home.edit("en/pen/tip.md", 'alt = "A picture of pen-tip."', 'alt = ""')
    ended = run("tour", "--out", "drawn", *SMALL, folder=at_home.root)
    assert ended.returncode == 1
    place = f"content/en/pen/tip.md:{at_home.line('en/pen/tip.md', 'alt')}: "
    assert only_line(ended.stderr).startswith(place)
    assert (at_home.root / "drawn" / "index.html").is_file()


def test_a_folder_that_cannot_be_made_is_one_line(at_home: SmallPack) -> None:
    (at_home.root / "build").write_text("a file is in the way", "utf-8")
    ended = run("run", *SMALL, folder=at_home.root)
    assert ended.returncode == 1
    assert "build/tour" in only_line(ended.stderr)


@pytest.mark.parametrize("name", ["attract.png", "tour.json", "index.html"])
def test_a_full_disk_is_one_line(name: str, at_home: SmallPack) -> None:
    tour = at_home.root / "drawn"
    tour.mkdir()
    (tour / name).symlink_to("/dev/full")
    ended = run("tour", "--out", "drawn", *SMALL, folder=at_home.root)
    assert ended.returncode == 1
    assert only_line(ended.stderr).startswith(f"kiosk: drawn/{name}: ")
