"""A real print service of its own, with printers that put what they print into files."""

import os
import pwd
import shutil
import stat
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

DEPLOY = Path(__file__).parent.parent.parent / "kiosk" / "deploy" / "cups-keeps-nothing.conf"
CUPSD = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin")
LONGEST_S = 20.0

FILES = """\
ServerRoot ROOT/etc
RequestRoot ROOT/spool
TempDir ROOT/spool/tmp
CacheDir ROOT/cache
StateDir ROOT/state
ServerBin ROOT/bin
DataDir ROOT/data
ErrorLog ROOT/log/error
AccessLog ROOT/log/access
PageLog ROOT/log/page
Printcap
User lp
Group lp
"""
SERVICE = """\
LogLevel warn
Listen ROOT/sock
Browsing No
WebInterface No
<Location />
Order allow,deny
</Location>
<Policy default>
<Limit Cancel-Job>
Require user @OWNER @SYSTEM
Order deny,allow
</Limit>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
PRINTER = """\
<Printer NAME>
UUID urn:uuid:00000000-0000-0000-0000-00000000000NUMBER
DeviceURI paper:/NAME
STATE
Type 4
Accepting ACCEPTING
Shared No
JobSheets standard standard
</Printer>
"""
READY = ("State Idle", "Yes")
PRINTERS = {
    "waiting-room": READY,
    "unplugged": ("State Stopped\nReason paused", "Yes"),
    "away": ("State Idle\nReason offline-report", "Yes"),
    "empty": ("State Idle\nReason media-empty-error", "Yes"),
    "runs-out": READY,
    "refusing": ("State Idle", "No"),
}
BACKEND = """\
#!/bin/sh
# What CUPS gives every printer: the job, its owner, its title, copies, options, and the page.
case $DEVICE_URI in
    */runs-out) echo "STATE: +media-empty-error" >&2; while :; do sleep 1; done ;;
esac
printf '%s\\n' "$2" "$3" "$5" >ROOT/out/told
cat ${6:+"$6"} >ROOT/out/page
"""
TYPES = "application/pdf pdf string(0,%PDF)\napplication/octet-stream\n"


@dataclass(frozen=True)
class Cups:
    """The service's folder and process."""

    root: Path
    process: subprocess.Popen[bytes]

    @property
    def server(self) -> str:
        return str(self.root / "sock")

    def page(self) -> bytes:
        """Give what the printer got, once it is there."""
        return wait_for(self.root / "out" / "page").read_bytes()

    def told(self) -> list[str]:
        """Give the job's owner, title and options as the printer was told them."""
        return wait_for(self.root / "out" / "told").read_text("utf-8").splitlines()

    def holding(self, words: bytes) -> list[str]:
        """Give the files of the service, but for what was printed, that hold some words."""
        files = (path for path in self.root.rglob("*") if path.is_file())
        return [
            str(path.relative_to(self.root))
            for path in files
            if path.parent.name != "out" and words in path.read_bytes()
        ]

    def forget(self) -> None:
        """Take away what was printed."""
        for path in (self.root / "out").iterdir():
            path.unlink()

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(LONGEST_S)
        shutil.rmtree(self.root)


def missing() -> list[str]:
    """Give the programs of CUPS that are not installed."""
    return [name for name, where in (("cupsd", CUPSD), ("lp", shutil.which("lp"))) if not where]


def wait_until(so: Callable[[], bool]) -> None:
    """Wait until something is so; fails where it never is."""
    until = time.monotonic() + LONGEST_S
    while not so():
        assert time.monotonic() < until
        os.sched_yield()


def wait_for(path: Path) -> Path:
    """Give a file once something stands in it."""
    wait_until(lambda: path.exists() and path.stat().st_size > 0)
    return path


def start(root: Path, kept: str) -> Cups:
    """Start the service in a folder; root's own runs as the printing user, as it would anyhow."""
    for name in ("etc", "spool/tmp", "cache", "state", "log", "out", "bin/backend", "data/mime"):
        (root / name).mkdir(parents=True)
    numbered = enumerate(PRINTERS.items())
    printers = "".join(
        PRINTER.replace("NAME", name)
        .replace("NUMBER", str(number))
        .replace("STATE", state)
        .replace("ACCEPTING", accepting)
        for number, (name, (state, accepting)) in numbered
    )
    texts = {
        "etc/cups-files.conf": FILES,
        "etc/cupsd.conf": SERVICE + kept,
        "etc/printers.conf": printers,
        "bin/backend/paper": BACKEND,
        "data/mime/mime.types": TYPES,
        "data/mime/mime.convs": "",
    }
    for name, text in texts.items():
        (root / name).write_text(text.replace("ROOT", str(root)), "utf-8")
    (root / "bin/backend/paper").chmod(stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP)
    (root / "bin/daemon").symlink_to("/usr/lib/cups/daemon")
    as_lp = os.getuid() == 0
    if as_lp:
        lp = pwd.getpwnam("lp")
        for path in (root, *root.rglob("*")):
            os.chown(path, lp.pw_uid, lp.pw_gid, follow_symlinks=False)
    assert CUPSD
    process = subprocess.Popen(
        (CUPSD, "-f", "-c", root / "etc/cupsd.conf", "-s", root / "etc/cups-files.conf"),
        stderr=subprocess.DEVNULL,
        user="lp" if as_lp else None,
        group="lp" if as_lp else None,
        extra_groups=[] if as_lp else None,
    )
    return Cups(root, process)
