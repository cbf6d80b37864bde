"""The kiosk as `kiosk run` opens it: visits are counted, staff let in, pages printed."""

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from clock import Clock
from journey import begin
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QGuiApplication
from small_pack import TODAY
from visitor import Visitor

from kiosk.content.model import Pack
from kiosk.shell.run import open_kiosk, run
from kiosk.shell.startup import Kiosk
from kiosk.staff.gate import Gate
from kiosk.staff.pin import make_pin
from kiosk.tallies import Ended, add, read_weeks
from kiosk.visit import events as ev

PIN = "280519"
Use = Callable[[Visitor], None]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def run_for(
    app: QGuiApplication,  # noqa: ARG001
    real_content: Path,
    state: Path,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[Use], None]:
    """Runs the kiosk for somebody, until they are done."""
    monkeypatch.setattr("kiosk.shell.run.today", lambda: TODAY)
    opens = partial(open_kiosk, now=clock, day=lambda: TODAY)
    monkeypatch.setattr("kiosk.shell.run.open_kiosk", opens)

    def run_it(use: Use) -> None:
        def execute(kiosk: Kiosk) -> int:
            try:
                kiosk.settle()
                use(Visitor(kiosk, clock))
            finally:
                kiosk.close()
            return 0

        monkeypatch.setattr(Kiosk, "exec", execute)
        clinic = real_content / "examples" / "riverside.toml"
        assert run(real_content, None, None, windowed=True, state=state, clinic=clinic) == 0

    return run_it


def answered(visitor: Visitor) -> None:
    """Wait for what the kiosk finds out beside the glass, and let it be heard."""
    for _ in range(2):
        for pool in visitor.shell.view.findChildren(QThreadPool):
            pool.waitForDone()
        visitor.shell.settle()


def unlock(visitor: Visitor, pack: Pack) -> None:
    visitor.press(pack.staff_words.staff)
    for digit in PIN:
        visitor.press(digit)
    visitor.press(pack.staff_words.pin_open)
    answered(visitor)


def turn_to(visitor: Visitor, pack: Pack, words: str) -> None:
    """Go on until some words are on the glass; fails where they never are."""
    while words not in visitor.told():
        visitor.press(pack.words.next)


def set_pin(state: Path, clock: Clock) -> None:
    state.mkdir()
    Gate(state, clock).set_pin(make_pin(PIN, bytes(16)))


def test_a_visit_that_ends_just_before_the_kiosk_does_is_counted_in_the_state_folder(
    run_for: Callable[[Use], None], real_pack: Pack, state: Path
) -> None:
    def visit(visitor: Visitor) -> None:
        begin(visitor, real_pack)
        visitor.shell.view.hear(ev.Finish())

    run_for(visit)
    (week,), problems = read_weeks(state)
    assert not problems
    assert (week.visits, week.stopped) == (1, {"welcome": 1})


def test_staff_are_let_in_by_the_pin_kept_there_and_see_what_was_counted_there(
    run_for: Callable[[Use], None], real_pack: Pack, state: Path, clock: Clock
) -> None:
    words = real_pack.staff_words
    set_pin(state, clock)
    for _ in range(6):
        add(state, TODAY - dt.timedelta(days=7), "1", Ended(reached_end=True))

    def look(visitor: Visitor) -> None:
        unlock(visitor, real_pack)
        assert visitor.heading() == words.home_title
        turn_to(visitor, real_pack, words.tallies)
        visitor.press(words.tallies)
        answered(visitor)
        turn_to(visitor, real_pack, words.tally_visits.format(visits=6))

    run_for(look)


def test_staff_are_told_where_visits_cannot_be_counted(
    run_for: Callable[[Use], None], real_pack: Pack, state: Path, clock: Clock
) -> None:
    set_pin(state, clock)
    (state / "tallies").write_text("in the way")

    def look(visitor: Visitor) -> None:
        begin(visitor, real_pack)
        visitor.press(real_pack.words.back)
        answered(visitor)
        unlock(visitor, real_pack)
        turn_to(visitor, real_pack, real_pack.staff_words.tallies_lost)

    run_for(look)


def test_a_page_asked_for_is_handed_to_the_printer_the_clinic_names(
    run_for: Callable[[Use], None],
    real_pack: Pack,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, script in (
        ("lpstat", "echo is idle"),
        ("lp", f'cat >{tmp_path}/page; echo request id is "$4"-7 "(1 file)"'),
        ("cancel", ":"),
    ):
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")

    def take_home(visitor: Visitor) -> None:
        words = real_pack.words
        begin(visitor, real_pack)
        visitor.shell.view.hear(ev.GoToList())
        care = words.take_home.format(title=words.sheet_care)
        turn_to(visitor, real_pack, care)
        visitor.press(care)
        visitor.press(words.print_page)
        answered(visitor)
        assert words.print_done in visitor.told()
        assert (tmp_path / "page").read_bytes().startswith(b"%PDF-")

    run_for(take_home)
