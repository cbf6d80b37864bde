"""Visits are counted when they are over, and nobody at the glass notices."""

from pathlib import Path

import pytest
from clock import Clock
from journey import begin
from small_pack import TODAY
from visitor import Visitor
from visits import UNLOCKED

from kiosk.content.model import Pack
from kiosk.content.problem import Problem
from kiosk.shell.calm import CalmStage
from kiosk.shell.player import Player
from kiosk.shell.startup import Shell
from kiosk.shell.teller import Teller
from kiosk.tallies import Week, read_weeks
from kiosk.visit import events as ev


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def teller(shell: Shell, state: Path) -> Teller:
    return Teller(shell, state, lambda: TODAY)


def kept(teller: Teller, shell: Shell, state: Path) -> list[Week]:
    teller.finish()
    shell.settle()
    weeks, problems = read_weeks(state)
    assert not problems
    return list(weeks)


def test_a_visit_that_is_finished_forgotten_or_handed_back_is_counted(
    teller: Teller, shell: Shell, state: Path, clock: Clock, real_pack: Pack
) -> None:
    visitor = Visitor(shell, clock)
    begin(visitor, real_pack)
    visitor.press(real_pack.words.finish)
    visitor.wait(21)
    begin(visitor, real_pack)
    visitor.press(real_pack.words.next)
    visitor.wait(999)
    begin(visitor, real_pack)
    visitor.press(real_pack.words.back)
    (week,) = kept(teller, shell, state)
    first = real_pack.pages()[0].id
    assert week.stopped == {"welcome": 2, first: 1}
    assert (week.version, week.visits) == (real_pack.version, 3)
    assert teller.trouble is None


def test_what_nobody_began_is_not_counted(teller: Teller, shell: Shell, state: Path) -> None:
    for event in (*UNLOCKED, ev.Back(), ev.OpenStaff(), ev.Finish(), ev.Clean()):
        shell.view.hear(event)
    assert kept(teller, shell, state) == []


def test_a_visit_is_counted_only_once_a_frame_without_it_was_drawn(
    teller: Teller, shell: Shell, state: Path
) -> None:
    shell.view.hear(ev.Start())
    shell.settle()
    shell.view.hear(ev.Finish())
    assert not state.exists()
    shell.settle()
    teller._pool.waitForDone()
    assert len(read_weeks(state)[0]) == 1


def test_nothing_is_counted_while_content_is_broken(
    teller: Teller, shell: Shell, state: Path, clock: Clock, cap_ratio: float
) -> None:
    glass = shell.view.scene.frame.glass
    problem = Problem("content/pack.toml", 1, "The field `id` is missing.", "Add it.")
    shell.view.play(Player(CalmStage((problem,), glass, cap_ratio, None), clock))
    for event in (ev.Start(), ev.Next(), ev.Back(), ev.Finish()):
        shell.view.hear(event)
    assert kept(teller, shell, state) == []


def test_a_disk_that_takes_nothing_is_told_of_and_changes_nothing_on_the_glass(
    teller: Teller, shell: Shell, state: Path
) -> None:
    state.write_text("in the way")
    shell.view.hear(ev.Start())
    shell.view.hear(ev.Finish())
    shell.settle()
    before = shell.window.grabWindow()
    teller.finish()
    shell.settle()
    assert teller.trouble is not None
    assert "was not counted" in teller.trouble
    assert shell.window.grabWindow() == before
