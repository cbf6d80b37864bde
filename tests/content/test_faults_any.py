"""Whatever tables are given: what msgspec refuses is told in words, and nothing else is."""

import tomllib
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_files import CLINIC, ITEM, PACK, PAGE, SOURCE_WORDS, SOURCES, interface

from kiosk.content.faults import faults
from kiosk.content.schema import (
    ClinicFile,
    InterfaceFile,
    ItemFront,
    PackFile,
    PageFront,
    SourcesFile,
    SourceWordsFile,
)

SOUND: list[tuple[type, str]] = [
    (PackFile, PACK + '[review]\nreviewer = "Dr A"\ndate = 2026-11-20\n'),
    (ClinicFile, CLINIC + "wash_hours = 24\n[screen]\ndiagonal_in = 20\n[device]\n[offers]\n"),
    (SourcesFile, SOURCES),
    (SourceWordsFile, SOURCE_WORDS),
    (InterfaceFile, interface()),
    (PageFront, PAGE.split("+++")[1]),
    (ItemFront, ITEM.split("+++")[1]),
]
KINDS = [kind for kind, _ in SOUND]
SCALARS = st.one_of(
    st.text(max_size=5),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
)
NAMES = st.text(max_size=3) | st.sampled_from(
    sorted({field.name for kind in KINDS for field in msgspec.structs.fields(kind)})
)
TOML = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5),
)


def refused(raw: dict[str, Any], kind: type) -> bool:
    try:
        msgspec.convert(raw, kind)
    except msgspec.ValidationError:
        return True
    return False


@given(st.sampled_from(KINDS), st.dictionaries(NAMES, TOML))
def test_any_tables_are_taken_or_refused_in_words(kind: type, raw: dict[str, Any]) -> None:
    found = list(faults(raw, kind))
    assert bool(found) == refused(raw, kind)
    for fault in found:
        assert fault.where
        assert fault.what.endswith(".")
        assert fault.remedy


@pytest.mark.parametrize(("kind", "text"), SOUND)
def test_sound_tables_have_no_faults(kind: type, text: str) -> None:
    assert not list(faults(tomllib.loads(text), kind))


@given(st.sampled_from(SOUND), st.data())
def test_one_mistake_in_sound_tables_is_never_overlooked(
    sound: tuple[type, str], data: st.DataObject
) -> None:
    kind, raw = sound[0], tomllib.loads(sound[1])
    around: Any = raw
    key: Any = data.draw(st.sampled_from(sorted(raw)))
    while isinstance(around[key], dict | list) and around[key] and data.draw(st.booleans()):
        around = around[key]
        keys = sorted(around) if isinstance(around, dict) else range(len(around))
        key = data.draw(st.sampled_from(keys))
    match data.draw(st.sampled_from(["replace", "drop", "add"])):
        case "replace":
            around[key] = data.draw(SCALARS)
        case "drop":
            del around[key]
        case _:
            (around if isinstance(around, dict) else raw)["colour"] = data.draw(SCALARS)
    assert bool(list(faults(raw, kind))) == refused(raw, kind)
