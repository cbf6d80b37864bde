import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUN = """
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.shell import run
run.has_screen = lambda: True
opener = run.open_kiosk
def open_kiosk(*args, **options):
    opened = opener(*args, **options)
    QTimer.singleShot(0, lambda: print("open", flush=True))
    return opened
run.open_kiosk = open_kiosk
run.run(Path("content"), (800, 600), 10.1, windowed=False, state=Path("state"))
"""
STUCK_S = 60
"""A kiosk that has not ended by then does not end."""


def test_ctrl_c_ends_the_kiosk_without_a_word() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", RUN],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as kiosk:
        assert kiosk.stdout
        assert kiosk.stdout.readline() == "open\n"
        kiosk.send_signal(signal.SIGINT)
        try:
            said = kiosk.communicate(timeout=STUCK_S)
        finally:
            kiosk.kill()
    assert kiosk.returncode == -signal.SIGINT
    assert said == ("", "")
