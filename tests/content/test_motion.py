"""How a picture comes about is read as it was drawn, or told of where it is wrong."""

import pytest
from small_pack import MOVED, SmallPack

from kiosk.content.motion import Motion

FILE = "assets/illustrations/pen-tip.toml"


def motions(pack: SmallPack) -> list[Motion | None]:
    """Give the motion of each page's picture, in the order of the walk."""
    found = pack.read()
    assert found.pack, found.problems
    return [page.figure.motion for page in found.pack.pages()]


def test_a_picture_with_a_file_beside_it_moves_and_no_other(small_pack: SmallPack) -> None:
    small_pack.add_motion()
    before, motion, after = motions(small_pack)
    assert (before, after) == (None, None)
    assert motion
    assert motion.seconds == 2
    ground, hand = motion.layers
    assert (ground.source.name, ground.frames) == ("pen-tip--ground.svg", ())
    assert hand.source == small_pack.pictures / "pen-tip--hand.svg"
    assert [(frame.at, frame.y, frame.seen) for frame in hand.frames] == [(0, 5, 1), (1, 0, 1)]


@pytest.mark.parametrize(
    ("old", "new", "near", "told"),
    [
        ("seconds = 2.0", "seconds = 5.1", "seconds", "seconds"),
        ("seconds = 2.0", "seconds = 0", "seconds", "seconds"),
        ("seconds = 2.0", "seconds = nan", "seconds", "seconds"),
        ("seconds = 2.0", "seconds =", "seconds", "The TOML cannot be read"),
        ("seconds = 2.0", "seconds = 2.0\nloop = true", "loop", "loop"),
        ('"pen-tip--hand.svg"', '"../pen-tip.svg"', "../", "file"),
        ('"pen-tip--hand.svg"', '"pen-tip.png"', "png", "file"),
        ("y = 5.0", "y = 201.0", "201", "y"),
        ("seen = 1.0", "seen = 1.1", "seen = 1.1", "seen"),
        ("at = 0.0", "at = nan", "nan", "at"),
        ("at = 1.0", "at = 0.9", "--hand", "do not lead up to 1. Let `at` grow from frame to"),
        ("at = 0.0", "at = 1.0", "--hand", "do not lead up to 1. Let `at` grow from frame to"),
        ('"pen-tip--hand.svg"', '"gone.svg"', "gone", "gone.svg is missing. Draw the picture anew"),
    ],
)
def test_what_is_wrong_with_a_motion_is_told_where_it_stands(
    small_pack: SmallPack, old: str, new: str, near: str, told: str
) -> None:
    small_pack.add_motion()
    small_pack.edit(MOVED, old, new)
    problem = small_pack.only_problem()
    assert problem.file == FILE
    assert abs(problem.line - small_pack.line(MOVED, near)) <= (near in {"gone", "--hand"})
    assert told in f"{problem.what} {problem.remedy}"


def test_a_motion_without_layers_would_show_nothing(small_pack: SmallPack) -> None:
    small_pack.draw("pen-tip")
    small_pack.write(MOVED, "seconds = 2.0\nlayers = []\n")
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (FILE, 2)
    assert problem.what == "The motion has no layers."


def test_a_layer_that_is_no_drawing_never_reaches_a_patient(small_pack: SmallPack) -> None:
    small_pack.add_motion()
    (small_pack.pictures / "pen-tip--hand.svg").write_text("<html/>")
    problem = small_pack.only_problem()
    assert (problem.file, problem.line) == (FILE, small_pack.line(MOVED, "--hand") - 1)
    assert problem.what == "The picture pen-tip--hand.svg is no SVG drawing."


def test_a_motion_that_is_no_text_is_told_of(small_pack: SmallPack) -> None:
    small_pack.add_motion()
    small_pack.path(MOVED).write_bytes(b"seconds = \xff")
    assert small_pack.only_problem().what == "The text is not UTF-8."


def test_the_motion_of_a_picture_that_is_missing_is_not_told_of(small_pack: SmallPack) -> None:
    small_pack.add_motion()
    small_pack.write(MOVED, "broken")
    (small_pack.pictures / "pen-tip.svg").unlink()
    assert "pen-tip.svg is missing" in small_pack.only_problem().what


def test_each_frame_that_goes_back_in_time_is_told_of_once(small_pack: SmallPack) -> None:
    small_pack.add_motion()
    earlier = "    { at = 0.5, x = 0.0, y = 5.0, seen = 1.0 },\n"
    small_pack.edit(MOVED, "    { at = 1.0", f"{earlier}{earlier}    {{ at = 1.0")
    assert "pen-tip--hand.svg do not lead up to 1" in small_pack.only_problem().what
