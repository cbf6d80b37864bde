"""What patients may take home, and by which ways; all of it the clinic's own setting."""

from enum import StrEnum
from typing import Annotated

from msgspec import Meta, Struct

Queue = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,126}\Z")]
"""A printer's name, which no command can take for one of its options."""


class Paper(StrEnum):
    """The sheet in the printer."""

    A4 = "A4"
    LETTER = "Letter"


class TakeHome(Struct, frozen=True):
    """The pages whose words go home, by id, and the ways they go.

    `printer` is the name the system gives it, None where nothing is printed; `qr` offers the text
    itself as QR codes; `address` is the clinic's own, in a QR code in place of the words on
    aftercare.
    """

    pages: tuple[str, ...] = ()
    printer: str | None = None
    qr: bool = True
    address: str | None = None
    paper: Paper = Paper.A4


class PrinterTable(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The `[printer]` table of clinic.toml."""

    name: Queue | None = None


class TakeHomeTable(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The `[takehome]` table of clinic.toml. Where `print` is unset, a named printer prints."""

    print: bool | None = None
    qr: bool = True
    address: str | None = None
    paper: Paper = Paper.A4
