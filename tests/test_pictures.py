"""The pictures: drawn from the shared parts, light, and of shapes that every renderer draws."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QGuiApplication

from assets.draw.build import FOLDER, LIMIT, drawn, file_of, load_scenes
from assets.draw.edges import LEAST, readings
from assets.draw.looks import LOOKS
from assets.draw.registry import PICTURES
from kiosk.visit.events import Contrast

load_scenes()
NAMES = sorted(PICTURES)
SVG = "{http://www.w3.org/2000/svg}"
DRAWABLE = {
    *("svg", "title", "desc", "g", "defs", "path", "rect", "circle", "ellipse", "line"),
    *("polyline", "polygon", "linearGradient", "radialGradient", "stop"),
}


@pytest.mark.parametrize("look", LOOKS)
def test_every_file_is_a_picture_of_the_set_and_the_other_way_round(look: str) -> None:
    assert sorted(path.stem for path in file_of("", look).parent.glob("*.svg")) == NAMES


def test_the_looks_of_the_kiosk_are_those_drawn() -> None:
    assert list(LOOKS) == [contrast.value for contrast in Contrast]
    assert {path.name for path in FOLDER.iterdir() if path.is_dir()} < set(LOOKS)


@pytest.mark.parametrize("name", NAMES)
def test_the_files_are_what_the_parts_draw(name: str) -> None:
    assert {look: file_of(name, look).read_text("utf-8") for look in LOOKS} == drawn(name)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", NAMES)
def test_it_is_light_and_made_of_plain_shapes_without_words(name: str, look: str) -> None:
    path = file_of(name, look)
    root = ET.fromstring(path.read_text("utf-8"))  # noqa: S314
    assert path.stat().st_size <= LIMIT
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
