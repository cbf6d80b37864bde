"""The pictures: drawn from the shared parts, light, and of shapes that every renderer draws."""

from xml.etree import ElementTree as ET

import pytest

from assets.draw.build import FOLDER, LIMIT, drawn, load_scenes
from assets.draw.registry import PICTURES

load_scenes()
NAMES = sorted(PICTURES)
SVG = "{http://www.w3.org/2000/svg}"
DRAWABLE = {
    *("svg", "title", "desc", "g", "defs", "path", "rect", "circle", "ellipse", "line"),
    *("polyline", "polygon", "linearGradient", "radialGradient", "stop"),
}


def test_every_file_is_a_picture_of_the_set_and_the_other_way_round() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.svg")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_the_file_is_what_the_parts_draw(name: str) -> None:
    assert (FOLDER / f"{name}.svg").read_text("utf-8") == drawn(name)


@pytest.mark.parametrize("name", NAMES)
def test_it_is_light_and_made_of_plain_shapes_without_words(name: str) -> None:
    path = FOLDER / f"{name}.svg"
    root = ET.fromstring(path.read_text("utf-8"))  # noqa: S314
    assert path.stat().st_size <= LIMIT
    assert root.get("viewBox") == "0 0 1200 900"
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= DRAWABLE
    assert all(not element.get("style") for element in root.iter())


@pytest.mark.parametrize("name", NAMES)
def test_it_has_a_title_and_says_what_it_shows(name: str) -> None:
    picture = PICTURES[name]
    assert picture.title.strip()
    assert len(picture.desc.split()) > 3
