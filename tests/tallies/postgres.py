"""A PostgreSQL of its own for a test: no network, no other user, gone afterwards."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from command import ROOT

NEEDS = ("initdb", "pg_ctl", "psql", "rsync")
COLLECT = ROOT / "kiosk" / "deploy" / "tallies" / "collect.sh"
NOBODY = 65534
"""Whom root lets the server run as, since it will not run as root."""


def found() -> dict[str, str]:
    """Give the programs there are, by name; Debian keeps a server's apart from the others."""
    folders = [str(path) for path in Path("/usr/lib/postgresql").glob("*/bin")]
    path = os.pathsep.join([*folders, os.environ.get("PATH", "")])
    return {name: where for name in NEEDS if (where := shutil.which(name, path=path))}


@contextmanager
def cluster() -> Iterator[dict[str, str]]:
    """Run a server; give the environment in which psql finds it."""
    programs = found()
    # Not below tmp_path, which may be too long for a socket and closed to the server's user.
    with tempfile.TemporaryDirectory(prefix="kiosk-pg-") as name:
        folder = Path(name)
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        data = str(folder / "data")
        quick = "-c listen_addresses='' -c fsync=off -c unix_socket_directories=" + name
        _serve(programs["initdb"], "-D", data, "-U", "tallies", "-A", "trust", "-E", "UTF8")
        _serve(
            programs["pg_ctl"], "-D", data, "-l", str(folder / "log"), "-o", quick, "-w", "start"
        )
        try:
            yield {
                "PATH": os.environ.get("PATH", ""),
                "PGHOST": name,
                "PGUSER": "tallies",
                "PGDATABASE": "postgres",
            }
        finally:
            _serve(programs["pg_ctl"], "-D", data, "-m", "immediate", "-w", "stop")


def query(server: dict[str, str], sql: str) -> list[list[str]]:
    """Give the rows of a query, as words."""
    done = subprocess.run(
        ["psql", "-XqAt", "-F", "|", "-v", "ON_ERROR_STOP=1", "-c", sql],
        env=server,
        capture_output=True,
        text=True,
        check=True,
    )
    return [line.split("|") for line in done.stdout.splitlines()]


def collect(server: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Merge what lies in a folder, as the collector's cron does."""
    return subprocess.run(
        [str(COLLECT), str(folder)], env=server, capture_output=True, text=True, check=False
    )


def _serve(*argv: str) -> None:
    """Run one of the server's programs as a user it will run as."""
    as_root = os.geteuid() == 0
    subprocess.run(
        argv,
        cwd="/",
        env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
        user=NOBODY if as_root else None,
        group=NOBODY if as_root else None,
        extra_groups=[] if as_root else None,
    )
