"""Checks the words of the interface: that each can be filled in, and that none is missing."""

from collections.abc import Container

from msgspec.structs import asdict

from kiosk.content.provenance import SourceKind
from kiosk.content.schema import InterfaceFile, ValueWords
from kiosk.content.staff_words import STAFF_FILLED
from kiosk.content.template import HOURS
from kiosk.content.toml import Toml

FILLED = {
    "step": ("step",),
    "place": ("chapter", "page", "pages"),
    "part": ("part", "parts"),
    "question_count": ("item", "items"),
    "tap_one": ("item", "items"),
    "reviewed": ("reviewer", "date"),
    "reviewed_short": ("date",),
    "overdue": ("date",),
    "more_page": ("title",),
    "source_dated": ("date",),
    "about_version": ("version", "date"),
    "about_reviewed": ("reviewer", "date"),
    "about_due": ("date",),
    "about_overdue": ("date",),
    "about_funding": ("funder",),
    "take_home": ("title",),
    "code_count": ("part", "parts"),
    "warning_body": ("seconds",),
    "print_missing": ("printer",),
}
"""What the kiosk fills in, and in which words; it can fill nothing else."""

CLINIC_NAME = "clinic.name"
MONTHS = 12


def check_interface(toml: Toml, interface: InterfaceFile, clinic: Container[str]) -> None:
    """Note every word that cannot be filled in, and every value that is not known or not worded."""
    for table, given in (("words", asdict(interface.words)), ("staff", asdict(interface.staff))):
        for name, words in given.items():
            if words.strip():
                filled = (FILLED if table == "words" else STAFF_FILLED).get(name, ())
                _check_places(toml, (table, name), words, filled)
            else:
                what = f"The word `{name}` is empty."
                toml.fault((table, name), what, "Write what it should say.")
    _check_dates(toml, interface)
    _check_kinds(toml, interface)
    for name, forms in interface.values.items():
        _check_places(toml, ("values", name, "set"), forms.set, ("value",))
        _check_places(toml, ("values", name, "one"), forms.one or "", ("value",), needed=False)
        _check_days(toml, name, forms)
        _check_places(toml, ("values", name, "unset"), forms.unset, ())
        if name not in clinic:
            what = f"There are words for `{name}`, which clinic.toml does not know."
            toml.fault(("values", name), what, "Correct the name.")
    if CLINIC_NAME not in interface.values:
        what = f"There are no words for `{CLINIC_NAME}`, which stands on every screen."
        toml.fault(("values",), what, f'Add [values."{CLINIC_NAME}"] with set and unset.')


def _check_days(toml: Toml, name: str, forms: ValueWords) -> None:
    """Note words for days that cannot be filled in, or belong to no value in hours."""
    where = ("values", name, "days")
    if forms.days is None:
        return
    _check_places(toml, where, forms.days, ("value",))
    if not name.endswith(HOURS):
        what = f"The words for days are never used, as `{name}` is no value in hours."
        toml.fault(where, what, "Take them out.")


def _check_dates(toml: Toml, interface: InterfaceFile) -> None:
    """Note months that are no year, and a date with a part left out."""
    if (months := len(interface.dates.months)) != MONTHS:
        what = f"There are {months} months."
        toml.fault(("dates", "months"), what, "Write all twelve, January first.")
    for number, month in enumerate(interface.dates.months):
        if not month.strip():
            toml.fault(("dates", "months", number), "A month has no name.", "Write its name.")
    _check_places(toml, ("dates", "form"), interface.dates.form, ("day", "month", "year"))


def _check_kinds(toml: Toml, interface: InterfaceFile) -> None:
    """Note each kind of source without words, and words for none."""
    for kind in SourceKind:
        if not interface.sources.get(kind, "").strip():
            what = f"There are no words for sources of the kind `{kind}`."
            toml.fault(("sources", kind), what, f'Add {kind} = "…" under [sources].')
    for name in interface.sources:
        if name not in set(SourceKind):
            what = f"There is no kind of source called `{name}`."
            toml.fault(("sources", name), what, f"Use one of: {', '.join(SourceKind)}.")


def _check_places(
    toml: Toml,
    where: tuple[str, ...],
    words: str,
    places: tuple[str, ...],
    *,
    needed: bool = True,
) -> None:
    """Note braces that would be shown to patients or stop the kiosk, and places left out."""
    known = [f"{{{place}}}" for place in places]
    bare = words
    for place in known:
        bare = bare.replace(place, "")
    missing = [place for place in known if place not in words] if needed else []
    if "{" in bare or "}" in bare:
        what = f"The braces in `{where[-1]}` cannot be filled in."
        toml.fault(where, what, f"Use {' or '.join(known)}." if known else "Take them out.")
    elif missing:
        what = f"The words of `{where[-1]}` leave no place for {' and '.join(missing)}."
        toml.fault(where, what, "Write it where it belongs, braces and all.")
