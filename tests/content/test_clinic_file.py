"""The clinic's own values, kept apart from the content that is shipped."""

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import fields
from small_pack import TODAY, SmallPack

from kiosk.content.problem import Problems
from kiosk.content.reader import Reading, read_pack
from kiosk.content.schema import ClinicFile
from kiosk.content.template import SLOT, flat
from kiosk.content.toml import convert, parse

EXAMPLE = Path("examples") / "riverside.toml"
OWN = '[clinic]\nname = "Hilltop"\n'


@pytest.fixture
def example(real_content: Path) -> Reading:
    return read_pack(real_content, TODAY, clinic=real_content / EXAMPLE)


def values(path: Path) -> dict[str, Any]:
    """Give every value of a clinic's file, set or not."""
    text = path.read_text("utf-8")
    toml = parse(path, text, Problems(path.parent))
    assert toml
    clinic = convert(toml, ClinicFile)
    assert clinic
    return dict(flat(clinic))


def test_values_kept_elsewhere_take_the_place_of_those_in_the_content(
    small_pack: SmallPack, tmp_path: Path
) -> None:
    own = tmp_path / "ours" / "hilltop.toml"
    own.parent.mkdir()
    own.write_text(OWN, "utf-8")
    pack = read_pack(small_pack.content, TODAY, small_pack.pictures, clinic=own).pack
    assert pack
    assert pack.clinic_name == "Hilltop"


def test_the_file_in_the_content_is_not_needed_then(small_pack: SmallPack, tmp_path: Path) -> None:
    small_pack.path("clinic.toml").rename(tmp_path / "hilltop.toml")
    assert read_pack(small_pack.content, TODAY, clinic=tmp_path / "hilltop.toml").pack


@pytest.mark.parametrize("text", [None, '[clinic]\nnames = "Hilltop"\n'])
def test_a_mistake_in_it_is_reported_there(
    small_pack: SmallPack, tmp_path: Path, text: str | None
) -> None:
    own = tmp_path / "hilltop.toml"
    if text:
        own.write_text(text, "utf-8")
    reading = read_pack(small_pack.content, TODAY, clinic=own)
    assert reading.pack is None
    assert [problem.file for problem in reading.problems] == ["hilltop.toml"]


def test_the_example_sets_everything_a_clinic_may_set(real_content: Path) -> None:
    set_there = values(real_content / EXAMPLE)
    tables = [table for table in fields(ClinicFile) if table.name != "plans"]
    known = [f"{table.name}.{key.name}" for table in tables for key in fields(table.type)]
    assert sorted(set_there) == sorted(known)
    assert [name for name, value in set_there.items() if value is None] == []


def test_the_example_is_plainly_none_of_a_real_clinic(real_content: Path) -> None:
    text = (real_content / EXAMPLE).read_text("utf-8")
    assert text.startswith("# This is an example, not a real clinic")
    set_there = values(real_content / EXAMPLE)
    assert "Example" in set_there["clinic.name"]
    for name in ("clinic.phone", "clinic.out_of_hours_phone"):
        assert set_there[name].startswith("020 7946 0"), "kept free for drama"


def test_the_shipped_content_has_no_error_with_the_example(example: Reading) -> None:
    assert not [str(problem) for problem in example.errors()]
    assert example.pack
    assert example.pack.left_out == ()


def test_every_value_the_pages_use_is_said_as_the_example_sets_it(
    example: Reading, real_content: Path
) -> None:
    pages = "".join(path.read_text("utf-8") for path in (real_content / "en").rglob("*.md"))
    said = repr(example.pack)
    set_there = values(real_content / EXAMPLE)
    used = set(SLOT.findall(pages))
    assert used
    for name in used:
        value = set_there[name]
        days = name.startswith("times.") and name.endswith("_hours") and value >= 48
        assert (f"for {value // 24} days" if days else str(value)) in said
    assert "72 hours" not in said
