"""How long a page takes to be handed over to print, on a CUPS that the probe starts itself.

Its one printer throws away what it gets; the machine's own printers are left alone.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PAGES = 10
NAME = "bench"
KEEPS_NOTHING = Path(__file__).parent.parent / "deploy" / "cups-keeps-nothing.conf"
READY_S = 20.0
FILES = """\
ServerRoot ROOT
RequestRoot ROOT/spool
TempDir ROOT/tmp
CacheDir ROOT/cache
StateDir ROOT/state
ErrorLog ROOT/log
AccessLog ROOT/log
PageLog ROOT/log
Printcap
"""
SERVICE = """\
LogLevel none
Listen ROOT/sock
Browsing No
WebInterface No
<Location />
Order allow,deny
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
PRINTER = f"""\
<Printer {NAME}>
UUID urn:uuid:00000000-0000-0000-0000-000000000000
DeviceURI file:///dev/null
State Idle
Accepting Yes
</Printer>
"""


def handed(content: Path) -> dict[str, float | None]:
    """Hand pages over; give the seconds of the slowest, or None where CUPS is not installed."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.content.reader import read_pack
    from kiosk.shell.day import today
    from kiosk.shell.paper import pdf_of
    from kiosk.shell.ruler import load_typeface
    from kiosk.takehome.printer import Job, Printer
    from kiosk.takehome.sheets import longest

    cupsd = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin")
    if not (cupsd and shutil.which("lp")):
        return {"s": None}
    app = QGuiApplication([])
    load_typeface()
    pack = read_pack(content, today()).pack
    assert pack
    pdfs = [pdf_of(sheet, pack.takehome.paper) for sheet in longest(pack)]
    del app
    took = []
    with _service(cupsd):
        for number in range(PAGES):
            began = time.perf_counter()
            job = Printer(NAME).hand_over(pdfs[number % len(pdfs)])
            took.append(time.perf_counter() - began)
            if not isinstance(job, Job):
                raise OSError(f"CUPS took no page: {job}.")
    return {"s": max(took)}


@contextmanager
def _service(cupsd: str) -> Iterator[None]:
    """Run a print service in a folder of its own, which is taken away with it."""
    with tempfile.TemporaryDirectory(prefix="kiosk-cups-") as folder:
        root = Path(folder)
        root.chmod(0o755)
        for name in ("spool", "tmp", "cache", "state"):
            (root / name).mkdir()
        texts = {
            "cups-files.conf": FILES,
            "cupsd.conf": SERVICE + KEEPS_NOTHING.read_text("utf-8"),
            "printers.conf": PRINTER,
        }
        for name, text in texts.items():
            (root / name).write_text(text.replace("ROOT", folder), "utf-8")
        os.environ["CUPS_SERVER"] = str(root / "sock")
        options = ("-f", "-c", root / "cupsd.conf", "-s", root / "cups-files.conf")
        process = subprocess.Popen((cupsd, *options), stderr=subprocess.DEVNULL)
        try:
            until = time.monotonic() + READY_S
            while not (root / "sock").exists():
                if process.poll() is not None or time.monotonic() > until:
                    raise OSError("CUPS did not start.")
                time.sleep(0.01)
            yield
        finally:
            process.terminate()
            process.wait()
