"""The pictures: drawn from the shared parts, light, and of shapes that every renderer draws."""

import tomllib
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from assets.draw.build import FOLDER, LIMIT, drawn, load_scenes
from assets.draw.edges import LEAST, readings
from assets.draw.looks import LOOKS
from assets.draw.motion import faults
from assets.draw.registry import PICTURES, Frame, Layer
from assets.draw.svg import group
from kiosk.visit.events import Contrast

load_scenes()
NAMES = sorted(PICTURES)
FILES = {file: text for name in NAMES for file, text in drawn(name).items()}
DRAWINGS = sorted(file for file in FILES if file.endswith(".svg"))
MOVING = [name for name in NAMES if PICTURES[name].layers()]
SVG = "{http://www.w3.org/2000/svg}"
DRAWABLE = {
    *("svg", "title", "desc", "g", "defs", "path", "rect", "circle", "ellipse", "line"),
    *("polyline", "polygon", "linearGradient", "radialGradient", "stop"),
}


def test_every_file_is_of_a_picture_of_the_set_and_the_other_way_round() -> None:
    found = {str(path.relative_to(FOLDER)) for path in FOLDER.rglob("*") if path.is_file()}
    assert found - {"STYLE.md"} == set(FILES)


def test_the_looks_of_the_kiosk_are_those_drawn() -> None:
    assert list(LOOKS) == [contrast.value for contrast in Contrast]


def test_only_layers_have_two_dashes_in_their_names() -> None:
    layers = {f"{name}--{layer.name}.svg" for name in NAMES for layer in PICTURES[name].layers()}
    assert {file.rpartition("/")[2] for file in FILES if "--" in file} == layers


@pytest.mark.parametrize("file", sorted(FILES))
def test_the_file_is_what_the_parts_draw(file: str) -> None:
    assert (FOLDER / file).read_text("utf-8") == FILES[file]


@pytest.mark.parametrize("file", DRAWINGS)
def test_it_is_light_and_made_of_plain_shapes_without_words(file: str) -> None:
    root = ET.fromstring(FILES[file])  # noqa: S314
    assert len(FILES[file].encode()) <= LIMIT
    assert root.get("viewBox") == "0 0 1200 900"
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= DRAWABLE
    assert all(not element.get("style") for element in root.iter())


@pytest.mark.parametrize("name", NAMES)
def test_outlines_stand_out_in_every_look_and_in_grey(name: str, qapp: QGuiApplication) -> None:  # noqa: ARG001
    faint = {
        look: [(edge.ratio, edge.line, edge.fill) for edge in every if edge.ratio < LEAST]
        for look, every in readings(name).items()
    }
    assert not any(faint.values()), faint


@pytest.mark.parametrize("name", NAMES)
def test_it_has_a_title_and_says_what_it_shows(name: str) -> None:
    picture = PICTURES[name]
    assert picture.title.strip()
    assert len(picture.desc.split()) > 3


def sheet(*files: str) -> QImage:
    """Give the drawings over each other, each cut at the edge of its sheet."""
    image = QImage(600, 450, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    for file in files:
        QSvgRenderer(FILES[file].encode()).render(painter)
    painter.end()
    return image


def test_each_step_of_the_visit_moves() -> None:
    assert [name for name in NAMES if name.startswith("step-")] == MOVING


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", MOVING)
def test_the_layers_at_rest_are_the_still_picture(name: str) -> None:
    motion = tomllib.loads(FILES[f"{name}.toml"])
    rest = [
        layer["file"]
        for layer in motion["layers"]
        if "frames" not in layer or layer["frames"][-1]["seen"] == 1
    ]
    still, laid = sheet(f"{name}.svg"), sheet(*rest)
    pairs = zip(bytes(still.constBits()), bytes(laid.constBits()), strict=True)
    off = [abs(a - b) for a, b in pairs]
    assert max(off) <= 8
    assert sum(off) / len(off) <= 0.05


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", MOVING)
def test_what_runs_off_the_sheet_never_moves_away_from_that_edge(name: str) -> None:
    for layer in PICTURES[name].layers()[1:]:
        image = sheet(f"{name}--{layer.name}.svg")
        wide, high = image.width(), image.height()
        inked = [
            any(image.pixelColor(x, y).alpha() > 0 for x in xs for y in ys)
            for xs, ys in (
                ((0,), range(high)),
                ((wide - 1,), range(high)),
                (range(wide), (0,)),
                (range(wide), (high - 1,)),
            )
        ]
        for frame in layer.frames:
            inward = (frame.x > 0, frame.x < 0, frame.y > 0, frame.y < 0)
            assert not any(cut and away for cut, away in zip(inked, inward, strict=True)), layer


REST = (Frame(0, 5), Frame(1))


@pytest.mark.parametrize(
    ("layer", "fault"),
    [
        (Layer("pen", group(), (Frame(0), Frame(1, 5))), "pen: its last frame is not at rest"),
        (Layer("pen", group(), (Frame(0), Frame(1, seen=0))), "not at rest"),
        (Layer("dots", group(), REST, gone=True), "not at rest"),
        (Layer("dots", group(), gone=True), "gone at the end has frames"),
        (Layer("pen", group(), (Frame(0.1), Frame(1))), "do not run from 0 to 1"),
        (Layer("pen", group(), (Frame(0), Frame(0.5), Frame(0.5), Frame(1))), "do not run"),
        (Layer("pen", group(), (Frame(0, seen=1.2), Frame(1))), "more than wholly"),
        (Layer("ground", group(), REST), "two layers of one name"),
    ],
)
def test_a_motion_that_does_not_end_as_the_still_picture_is_refused(
    layer: Layer, fault: str
) -> None:
    picture = replace(PICTURES[MOVING[0]], layers=lambda: ())
    assert faults(picture, (Layer("ground", group()), Layer("hand", group(), REST))) == []
    assert fault in "; ".join(faults(picture, (Layer("ground", group()), layer)))


def test_a_motion_that_is_long_or_has_many_layers_is_refused() -> None:
    picture = PICTURES[MOVING[0]]
    layers = tuple(Layer(f"layer-{i}", group()) for i in range(6))
    assert "at most" in faults(picture, layers)[0]
    assert "at most" in faults(replace(picture, seconds=4.5), layers[:1])[0]
