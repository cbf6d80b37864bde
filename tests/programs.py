"""What becomes of a test where a program it needs is not installed."""

import os
from collections.abc import Sequence

import pytest


def need(missing: Sequence[str]) -> None:
    """Go on if nothing is missing; else skip the test, or fail it where NO_SKIPS is set."""
    if not missing:
        return
    told = f"not installed here: {', '.join(missing)}; `make test` installs what tests need"
    if os.environ.get("NO_SKIPS"):
        pytest.fail(told, pytrace=False)
    pytest.skip(told)
