"""What all tests share: no screen is needed, and packs to read."""

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from hypothesis import settings
from small_pack import TODAY, SmallPack, write_small_pack
from walks import Walk

from kiosk.content.model import Pack
from kiosk.content.reader import read_pack
from kiosk.visit.outline import outline_of

ROOT = Path(__file__).parent.parent

settings.register_profile("kiosk", deadline=None)
settings.register_profile("long", deadline=None, max_examples=5000)
settings.load_profile("kiosk")


@pytest.fixture
def small_pack(tmp_path: Path) -> SmallPack:
    """A sound pack of three pages and two items, to be changed at will."""
    return write_small_pack(tmp_path)


@pytest.fixture
def english(small_pack: SmallPack, real_content: Path) -> SmallPack:
    """The same pack, held to the words of the English that is shipped."""
    small_pack.write("en/style.toml", (real_content / "en" / "style.toml").read_text("utf-8"))
    return small_pack


@pytest.fixture(scope="session")
def real_content() -> Path:
    """The folder of the content that is shipped."""
    return ROOT / "content"


@pytest.fixture(scope="session")
def real_pictures() -> Path:
    """The folder of the pictures that are shipped."""
    return ROOT / "assets" / "illustrations"


@pytest.fixture(scope="session")
def real_pack(real_content: Path) -> Pack:
    """The content that is shipped, as it is read."""
    reading = read_pack(real_content, TODAY)
    assert reading.pack, reading.problems
    return reading.pack


@pytest.fixture(scope="session")
def walk(real_pack: Pack) -> Walk:
    """The walk through the content that is shipped."""
    return Walk(real_pack, outline_of(real_pack))
