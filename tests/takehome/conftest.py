"""What tests of the take-home pages share: packs, and a print service of their own."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import cups
import pytest
from programs import need
from small_pack import TODAY

from kiosk.content.model import Pack
from kiosk.content.reader import read_pack
from kiosk.takehome.sheets import Sheet, aftercare


@pytest.fixture(scope="session")
def riverside(real_content: Path) -> Pack:
    """The content that is shipped, with the example's values."""
    clinic = real_content / "examples" / "riverside.toml"
    pack = read_pack(real_content, TODAY, clinic=clinic).pack
    assert pack
    return pack


@pytest.fixture(scope="session")
def sheet(riverside: Pack) -> Sheet:
    """The page on aftercare of a clinic that set all its values."""
    made = aftercare(riverside)
    assert made
    return made


@pytest.fixture(scope="session")
def service() -> Iterator[cups.Cups]:
    """A print service set up as the kiosk asks, on a path short enough for a socket."""
    need(cups.missing())
    root = Path(tempfile.mkdtemp(prefix="kiosk-cups-"))
    root.chmod(0o755)
    started = cups.start(root, cups.DEPLOY.read_text("utf-8"))
    cups.wait_until((root / "sock").exists)
    yield started
    started.stop()


@pytest.fixture
def printing(service: cups.Cups, monkeypatch: pytest.MonkeyPatch) -> cups.Cups:
    """The print service, as the one that CUPS's commands talk to; nothing printed yet."""
    monkeypatch.setenv("CUPS_SERVER", service.server)
    service.forget()
    return service
