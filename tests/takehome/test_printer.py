"""Printing on a real CUPS whose printers write into files, and on one that is not there."""

import os
import time
from pathlib import Path

import pytest
from cups import Cups, wait_until

from kiosk.content.model import Pack
from kiosk.takehome.printer import OWNER, TITLE, Job, Printer, Trouble, in_words

PAGE = b"%PDF-1.4 canary"
HANDED_OVER_S = 1.0
"""The target; it takes hundredths of that."""


def handed_over(printer: Printer) -> Job:
    job = printer.hand_over(PAGE)
    assert isinstance(job, Job)
    return job


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Put a program in the place of each of CUPS's commands."""
    for name in ("lp", "lpstat", "cancel"):
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o700)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


def test_the_printer_gets_the_page_and_nothing_else(printing: Cups) -> None:
    began = time.monotonic()
    handed_over(Printer("waiting-room"))
    assert time.monotonic() - began < HANDED_OVER_S
    assert printing.page() == PAGE


def test_the_job_is_called_the_same_whoever_prints(printing: Cups) -> None:
    handed_over(Printer("waiting-room"))
    owner, title, _ = printing.told()
    assert (owner, title) == (OWNER, TITLE)


def test_once_printed_nothing_of_it_stays(printing: Cups) -> None:
    printer = Printer("waiting-room")
    job = handed_over(printer)
    printing.page()
    wait_until(lambda: not printer.knows(job))
    assert not printer.waits(job)
    wait_until(lambda: not printing.holding(PAGE))
    assert printing.holding(TITLE.encode()) == []


def test_out_of_paper_the_page_waits_until_the_visit_ends(printing: Cups) -> None:
    printer = Printer("runs-out")
    job = handed_over(printer)
    wait_until(lambda: printer.trouble() is Trouble.NO_PAPER)
    assert printer.waits(job)
    assert printing.holding(PAGE)
    printer.purge(job)
    wait_until(lambda: not printer.knows(job))
    wait_until(lambda: not printing.holding(PAGE))


def test_what_an_earlier_page_met_keeps_no_page_back(printing: Cups) -> None:
    printer = Printer("empty")
    assert printer.trouble() is Trouble.NO_PAPER
    handed_over(printer)
    assert printing.page() == PAGE


@pytest.mark.usefixtures("printing")
@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        ("waiting-room", None),
        ("empty", Trouble.NO_PAPER),
        ("away", Trouble.OFFLINE),
        ("unplugged", Trouble.OFFLINE),
        ("nowhere", Trouble.MISSING),
    ],
)
def test_what_is_wrong_with_a_printer_is_known(name: str, trouble: Trouble | None) -> None:
    assert Printer(name).trouble() is trouble


@pytest.mark.usefixtures("printing")
@pytest.mark.parametrize(
    ("name", "trouble"),
    [
        ("unplugged", Trouble.OFFLINE),
        ("nowhere", Trouble.MISSING),
        ("refusing", Trouble.REFUSED),
    ],
)
def test_a_printer_that_cannot_take_a_page_gets_none(name: str, trouble: Trouble) -> None:
    assert Printer(name).hand_over(PAGE) is trouble


def test_where_no_service_runs_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nothing"))
    assert Printer("waiting-room").hand_over(PAGE) is Trouble.NO_SERVICE


def test_where_nothing_can_print_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    printer = Printer("waiting-room")
    assert printer.trouble() is Trouble.NO_SERVICE
    assert printer.hand_over(PAGE) is Trouble.NO_SERVICE
    assert printer.knows(Job("waiting-room-1")), "nobody can say that it is gone"
    printer.purge(Job("waiting-room-1"))


def test_a_service_that_does_not_answer_holds_nobody_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, monkeypatch, "exec sleep 60")
    assert Printer("waiting-room", longest_s=0.2).hand_over(PAGE) is Trouble.NO_SERVICE


def test_a_printer_that_tells_little_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, monkeypatch, "echo is idle; echo request id is room-7 '(0 files)'")
    assert Printer("room").trouble() is None
    assert Printer("room").hand_over(PAGE) == Job("room-7")


def test_a_job_is_not_taken_for_another_whose_number_begins_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, monkeypatch, "echo room-17 kiosk 1024; echo room-70 kiosk 1024")
    assert Printer("room").waits(Job("room-17"))
    assert not Printer("room").waits(Job("room-7"))


def test_each_trouble_is_told_in_one_line_of_its_own(real_pack: Pack) -> None:
    said = [in_words(trouble, "waiting-room", real_pack.words) for trouble in Trouble]
    assert len(set(said)) == len(said)
    assert not any("\n" in line for line in said)
    assert "waiting-room" in in_words(Trouble.MISSING, "waiting-room", real_pack.words)
