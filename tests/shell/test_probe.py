import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from programs import need

CUPSD = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin")
ROOT = Path(__file__).parents[2]
FEW = """
import json, os, sys
from pathlib import Path
from kiosk.shell import probe
probe.TURNS, probe.VISITS = 4, 10
print(json.dumps(probe.PROBES[sys.argv[1]](Path("content"))), flush=True)
os._exit(0)
"""


def probed(name: str) -> dict[str, Any]:
    command = [sys.executable, "-c", FEW, name]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stderr == ""
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("name", ["start", "floor"])
def test_a_start_is_told_by_the_clock_all_processes_share(name: str) -> None:
    before = time.monotonic()
    assert before < probed(name)["at"] < time.monotonic()


def test_every_turn_of_a_page_is_measured() -> None:
    taken = probed("turns")["ms"]
    assert len(taken) == 4
    assert min(taken) > 0


def test_memory_is_told_beside_that_of_a_bare_window() -> None:
    assert probed("memory")["pss_mb"] > probed("floor")["pss_mb"] > 1


def test_every_move_of_a_pen_is_measured() -> None:
    taken = probed("ink")["ms"]
    assert len(taken) == 600
    assert min(taken) > 0


def test_a_page_to_take_home_is_made_in_seconds() -> None:
    assert 0 < probed("papers")["s"] < 10


def test_a_page_is_handed_over_on_a_print_service_of_its_own() -> None:
    need(() if CUPSD else ("cupsd",))
    assert 0 < probed("print")["s"] < 10


def test_without_cups_no_time_is_made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert probed("print") == {"s": None}


def test_growth_over_visits_is_told_in_megabytes() -> None:
    assert abs(probed("growth")["mb"]) < 10
