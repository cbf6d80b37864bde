"""The commands that draw, each in a process of its own, as a process has but one application."""

import json

import pytest
from command import only_line, run
from small_pack import SmallPack

SMALL = ("--content", "content", "--size", "800x600", "--diagonal", "10.1")


def test_run_without_a_screen_draws_the_tour_and_says_where(small_pack: SmallPack) -> None:
    ended = run("run", *SMALL, folder=small_pack.root)
    assert (ended.returncode, ended.stderr) == (0, "")
    tour = small_pack.root / "build" / "tour"
    screens = json.loads((tour / "tour.json").read_text("utf-8"))["screens"]
    first, last = ended.stdout.splitlines()
    assert "build/tour" in first
    assert last.startswith(f"{len(screens)} screens are in build/tour")


def test_tour_draws_in_a_mode_on_a_glass_into_a_folder(small_pack: SmallPack) -> None:
    ended = run(
        "tour", "--out", "drawn", "--mode", "large, dark, calm", *SMALL, folder=small_pack.root
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    tour = json.loads((small_pack.root / "drawn" / "tour.json").read_text("utf-8"))
    assert tour["kiosk"]["mode"] == ["large", "dark", "calm"]
    assert (tour["screen"]["width_px"], tour["screen"]["height_px"]) == (800, 600)


def test_tour_of_broken_content_names_it_and_ends_with_1(small_pack: SmallPack) -> None:
    small_pack.edit("en/pen/tip.md", 'alt = "A hand holds pen-tip."', 'alt = ""')
    ended = run("tour", "--out", "drawn", *SMALL, folder=small_pack.root)
    assert ended.returncode == 1
    place = f"content/en/pen/tip.md:{small_pack.line('en/pen/tip.md', 'alt')}: "
    assert only_line(ended.stderr).startswith(place)
    assert (small_pack.root / "drawn" / "index.html").is_file()


def test_a_folder_that_cannot_be_made_is_one_line(small_pack: SmallPack) -> None:
    (small_pack.root / "build").write_text("a file is in the way", "utf-8")
    ended = run("run", *SMALL, folder=small_pack.root)
    assert ended.returncode == 1
    assert "build/tour" in only_line(ended.stderr)


@pytest.mark.parametrize("name", ["attract.png", "tour.json", "index.html"])
def test_a_full_disk_is_one_line(name: str, small_pack: SmallPack) -> None:
    tour = small_pack.root / "drawn"
    tour.mkdir()
    (tour / name).symlink_to("/dev/full")
    ended = run("tour", "--out", "drawn", *SMALL, folder=small_pack.root)
    assert ended.returncode == 1
    assert only_line(ended.stderr).startswith(f"kiosk: drawn/{name}: ")


def test_tour_says_the_values_of_a_clinic_kept_apart(small_pack: SmallPack) -> None:
    own = small_pack.root / "ours.toml"
    own.write_text('[clinic]\nname = "Hilltop"\n', "utf-8")
    options = ("--out", "drawn", "--clinic", own.name)
    ended = run("tour", *options, *SMALL, folder=small_pack.root)
    assert (ended.returncode, ended.stderr) == (0, "")
    told = (small_pack.root / "drawn" / "tour.json").read_text("utf-8")
    assert "Hilltop" in told
    assert "Riverside" not in told


def test_run_without_a_screen_says_the_values_of_a_clinic_kept_apart(small_pack: SmallPack) -> None:
    (small_pack.root / "ours.toml").write_text('[clinic]\nname = "Hilltop"\n', "utf-8")
    ended = run("run", "--clinic", "ours.toml", *SMALL, folder=small_pack.root)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Hilltop" in (small_pack.root / "build" / "tour" / "tour.json").read_text("utf-8")


def test_preview_without_a_screen_is_one_line(small_pack: SmallPack) -> None:
    ended = run("preview", "pen/tip", *SMALL, folder=small_pack.root)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "no screen" in only_line(ended.stderr)
