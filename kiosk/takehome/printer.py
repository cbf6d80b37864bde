"""Hands a page to the system's printing (CUPS), and sees that nothing of it stays there.

No job holds a name: its title and its owner are always the same. The page goes over in memory. That
CUPS itself keeps neither the file nor the job is set in `deploy/cups-keeps-nothing.conf` (P02).
"""

import os
import re
import subprocess
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.content.words import Words

TITLE, OWNER = "Take-home page", "kiosk"
LONGEST_S = 5.0
"""CUPS on this machine answers within hundredths of a second; this long, it does not answer."""
REQUEST = re.compile(r"request id is (\S+-\d+) ")
EMPTY = ("media-empty", "media-needed")
APART = ("offline", "connecting-to-device", "shutdown")
"""Parts of the reasons printers give for their state (RFC 8011, 5.4.12)."""
ALERTS = re.compile(r"^\s*Alerts: (.*)$", re.MULTILINE)


class Trouble(StrEnum):
    """Why a page is not printed."""

    NO_SERVICE = "no-service"
    MISSING = "missing"
    OFFLINE = "offline"
    NO_PAPER = "no-paper"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Job:
    """A page handed over, by the id CUPS gave it."""

    id: str


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer, by the name the system gives it. Nothing here raises."""

    name: str
    longest_s: float = LONGEST_S

    def hand_over(self, pdf: bytes) -> Job | Trouble:
        """Hand a PDF over to be printed; give its job, or why it was not taken.

        What a printer told of an earlier page, such as no paper, is known to be mended only once
        it prints again; so that keeps no page from being handed over.
        """
        told = self._told()
        if isinstance(told, Trouble):
            return told
        if self._stopped(told):
            return Trouble.OFFLINE
        options = ("-U", OWNER, "-d", self.name, "-t", TITLE, "-o", "job-sheets=none")
        done = self._run("lp", *options, given=pdf)
        found = REQUEST.search(done.said) if done else None
        return Job(found[1]) if found else Trouble.REFUSED

    def trouble(self) -> Trouble | None:
        """Give what keeps the printer from printing, as far as it has told; None where nothing."""
        told = self._told()
        if isinstance(told, Trouble):
            return told
        alerts = ALERTS.search(told)
        reasons = alerts[1] if alerts else ""
        if any(word in reasons for word in EMPTY):
            return Trouble.NO_PAPER
        apart = self._stopped(told) or any(word in reasons for word in APART)
        return Trouble.OFFLINE if apart else None

    def waits(self, job: Job) -> bool:
        """Whether a job has not been printed yet."""
        return self._lists(job, "not-completed")

    def purge(self, job: Job) -> None:
        """Take a job away that is not printed yet.

        To be done when the visit ends, so that no page comes out when somebody brings paper.
        """
        self._run("cancel", "-U", OWNER, "-x", job.id)

    def knows(self, job: Job) -> bool:
        """Whether anything of a job is still there; soon after it is printed or purged, nothing."""
        return self._lists(job, "all")

    def _told(self) -> str | Trouble:
        """Give what CUPS tells of the printer, or why it tells nothing."""
        done = self._run("lpstat", "-l", "-p", self.name)
        if done and done.well:
            return done.said
        service = self._run("lpstat", "-r")
        running = service and "is running" in service.said
        return Trouble.MISSING if running else Trouble.NO_SERVICE

    def _stopped(self, told: str) -> bool:
        return f"printer {self.name} disabled" in told

    def _lists(self, job: Job, which: str) -> bool:
        """Whether CUPS lists a job, among all or those not completed; so where it does not say."""
        done = self._run("lpstat", "-W", which, "-o", self.name)
        if not done or not done.well:
            return True
        return job.id in (line.partition(" ")[0] for line in done.said.splitlines())

    def _run(self, *command: str, given: bytes = b"") -> "_Done | None":
        """Run one of CUPS's commands; give what it said, or None where it is not there or stuck."""
        try:
            done = subprocess.run(
                command,
                input=given,
                capture_output=True,
                env={**os.environ, "LC_ALL": "C"},
                timeout=self.longest_s,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return _Done(done.returncode == 0, done.stdout.decode("utf-8", "replace"))


@dataclass(frozen=True, slots=True)
class _Done:
    """Whether a command went well, and what it said."""

    well: bool
    said: str


def in_words(trouble: Trouble, printer: str, words: Words) -> str:
    """Give the one line that says why a page is not printed, and what to do."""
    match trouble:
        case Trouble.NO_SERVICE:
            return words.print_no_service
        case Trouble.MISSING:
            return words.print_missing.format(printer=printer)
        case Trouble.OFFLINE:
            return words.print_offline
        case Trouble.NO_PAPER:
            return words.print_no_paper
        case Trouble.REFUSED:
            return words.print_refused
        case _:
            assert_never(trouble)
