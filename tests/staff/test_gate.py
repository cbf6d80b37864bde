"""The gate: growing waits that no restart and no clock shortens."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.gate import (
    FREE_TRIES,
    LONGEST_WAIT_S,
    PIN_FILE,
    TRIES_FILE,
    Closed,
    Gate,
    Opened,
    Refused,
    wait_s,
)
from kiosk.staff.pin import Pin, make_pin

RIGHT, WRONG = "280519", "280518"


class Clock:
    """Seconds that pass only when told to."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture(scope="module")
def pin() -> Pin:
    return make_pin(RIGHT, bytes(16))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def gate(tmp_path: Path, clock: Clock, pin: Pin) -> Gate:
    gate = Gate(tmp_path, clock)
    gate.set_pin(pin)
    return gate


def try_wrong(gate: Gate, times: int) -> None:
    for _ in range(times):
        assert isinstance(gate.judge(WRONG), Refused)


def test_without_a_pin_nobody_gets_in(tmp_path: Path, clock: Clock) -> None:
    gate = Gate(tmp_path, clock)
    assert not gate.is_set
    assert gate.judge(RIGHT) == Closed()


def test_the_right_pin_opens(gate: Gate) -> None:
    assert gate.is_set
    assert gate.judge(RIGHT) == Opened()


def test_a_few_slips_cost_nothing_then_each_costs_twice_the_last(gate: Gate, clock: Clock) -> None:
    try_wrong(gate, FREE_TRIES)
    assert gate.left_s == 0
    waits = []
    for _ in range(9):
        try_wrong(gate, 1)
        waits.append(gate.left_s)
        clock.seconds += gate.left_s
    assert waits[:3] == [30, 60, 120]
    assert waits[-1] == LONGEST_WAIT_S


def test_while_waiting_even_the_right_pin_is_not_heard_and_the_wait_does_not_grow(
    gate: Gate, clock: Clock
) -> None:
    try_wrong(gate, FREE_TRIES + 1)
    clock.seconds += 10
    assert gate.judge(RIGHT) == Refused(20)
    assert gate.judge(WRONG) == Refused(20)
    clock.seconds += 20
    assert gate.judge(RIGHT) == Opened()


def test_the_right_pin_forgets_the_slips(gate: Gate) -> None:
    try_wrong(gate, FREE_TRIES)
    assert gate.judge(RIGHT) == Opened()
    try_wrong(gate, FREE_TRIES)
    assert gate.left_s == 0


def test_a_restart_shortens_no_wait(gate: Gate, clock: Clock, tmp_path: Path) -> None:
    try_wrong(gate, FREE_TRIES + 1)
    clock.seconds += 29
    again = Gate(tmp_path, Clock())
    assert again.left_s == 30
    assert isinstance(again.judge(RIGHT), Refused)


def test_pulling_the_plug_while_a_pin_is_judged_gives_no_free_try(
    gate: Gate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unplugged(*_: object) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(Pin, "matches", unplugged)
    for _ in range(FREE_TRIES + 1):
        with pytest.raises(KeyboardInterrupt):
            gate.judge(WRONG)
    assert Gate(tmp_path, Clock()).left_s == 30


@pytest.mark.parametrize("text", [b"", b"{", b'{"wrong": "many"}', b'{"wrong": 1, "more": 2}'])
def test_a_broken_count_counts_as_the_first_wait(gate: Gate, tmp_path: Path, text: bytes) -> None:
    assert gate.is_set
    (tmp_path / TRIES_FILE).write_bytes(text)
    assert Gate(tmp_path, Clock()).left_s == 30


def test_a_broken_pin_file_lets_nobody_in(gate: Gate, tmp_path: Path) -> None:
    (tmp_path / PIN_FILE).write_bytes(b"{}")
    assert not gate.is_set
    assert gate.judge(RIGHT) == Closed()


def test_a_disk_that_takes_nothing_still_counts_tries(gate: Gate, tmp_path: Path) -> None:
    part = tmp_path / TRIES_FILE.replace(".json", ".part")
    part.mkdir()
    try_wrong(gate, FREE_TRIES + 1)
    assert gate.left_s == 30


def test_what_is_kept_is_the_owners_alone(gate: Gate, tmp_path: Path) -> None:
    try_wrong(gate, 1)
    for name in (PIN_FILE, TRIES_FILE):
        assert (tmp_path / name).stat().st_mode & 0o077 == 0


@given(st.integers(0, 10_000))
def test_waits_only_grow_up_to_an_hour(wrong: int) -> None:
    assert 0 <= wait_s(wrong) <= wait_s(wrong + 1) <= LONGEST_WAIT_S
