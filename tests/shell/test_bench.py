from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.shell import bench as benching
from kiosk.shell.bench import STARTS, Line, bench, lines

HERE = Path("content")
FOUND: dict[str, list[dict[str, Any]]] = {
    "start": [{"at": 100.0 + took} for took in (0.3, 0.9, *[0.5] * (STARTS - 2))],
    "floor": [{"at": 100.2, "pss_mb": 50.0}] * STARTS,
    "turns": [{"ms": [5.0, 6.0, 40.0]}],
    "memory": [{"pss_mb": 100.0}],
    "quiet": [{"page": 0.0, "attract": 1.5}],
    "pictures": [{"ms": {"a.svg": 3.0, "dark/b.svg": 9.0, **dict.fromkeys("cdef", 1.0)}}],
    "motions": [{"worst_ms": 4.0, "still": 0.0}],
    "ink": [{"ms": [3.0, 7.5]}],
    "papers": [{"s": 0.12}],
    "print": [{"s": 0.25}],
    "growth": [{"mb": 0.4}],
}


@pytest.fixture
def _measured(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {name: iter(values) for name, values in FOUND.items()}
    monkeypatch.setattr(benching, "_probe", lambda name, _: next(found[name]))
    monkeypatch.setattr(benching, "time", SimpleNamespace(monotonic=lambda: 100.0))


@pytest.mark.parametrize(
    ("value", "unit", "most", "held"),
    [
        (0.70, "s", 0.7, True),
        (0.704, "s", 0.7, True),
        (0.706, "s", 0.7, False),
        (16.74, "ms", 16.7, True),
        (16.76, "ms", 16.7, False),
        (0.04, "%", 0.0, True),
        (0.06, "%", 0.0, False),
    ],
)
def test_a_target_is_held_at_the_precision_that_is_shown(
    value: float, unit: str, most: float, held: bool
) -> None:
    line = Line("a thing", value, unit, most)
    assert line.held is held
    assert str(line).endswith("held" if held else "MISSED")


def test_a_line_sets_the_value_beside_its_target_its_floor_and_their_ratio() -> None:
    assert str(Line("start", 0.456, "s", 0.7, 0.2)).split() == [
        *("start", "0.46", "s", "0.70", "0.20", "2.3x", "held")
    ]
    assert str(Line("memory", 99.96, "MB", 130.0)).split() == [
        *("memory", "100.0", "MB", "130.0", "held")
    ]


def test_the_columns_of_all_lines_stand_below_each_other() -> None:
    shown = [
        str(Line("start", 0.5, "s", 0.7, 0.2)),
        str(Line("processor, attract screen", 12.5, "%", 3.0)),
        str(Line("memory after a walk", 1234.5, "MB", 130.0, 61.3)),
    ]
    ends = {line.rindex("  ") for line in shown}
    assert len(ends) == 1


@pytest.mark.usefixtures("_measured")
def test_starts_are_told_by_their_median_and_turns_by_median_and_worst() -> None:
    told = {line.what: line for line in lines(HERE) if isinstance(line, Line)}
    values = [round(line.value, 3) for line in told.values()]
    slowest = [9.0, 3.0, 1.0, 1.0, 1.0]
    assert values == [0.5, 6.0, 40.0, 100.0, 0.0, 1.5, *slowest, 4.0, 0.0, 7.5, 0.12, 0.25, 0.4]
    start, *_ = told.values()
    assert round(start.floor or 0, 3) == 0.2
    assert [line.what for line in told.values() if not line.held] == [list(told)[2]]
    assert list(told)[6:8] == ["to draw dark/b", "to draw a"]


@pytest.mark.usefixtures("_measured")
def test_what_cannot_be_measured_is_told_and_fails_no_bench(
    real_content: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(FOUND["turns"][0], "ms", [5.0])
    monkeypatch.setitem(FOUND["print"][0], "s", None)
    assert bench(real_content) == 0
    assert "not measured: CUPS" in capsys.readouterr().out


@pytest.mark.usefixtures("_measured")
def test_one_missed_target_is_told_and_fails_the_bench(
    real_content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bench(real_content) == 1
    assert capsys.readouterr().out.count("MISSED") == 1


@pytest.mark.usefixtures("_measured")
def test_a_bench_that_holds_every_target_succeeds(
    real_content: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(FOUND["turns"][0], "ms", [5.0])
    assert bench(real_content) == 0
    assert "MISSED" not in capsys.readouterr().out
