"""Checks the words of the interface: that each can be filled in, and that none is missing."""

from collections.abc import Container

from msgspec.structs import asdict

from kiosk.content.schema import InterfaceFile
from kiosk.content.toml import Toml
from kiosk.content.words import Words

FILLED = {
    "step": ("step",),
    "place": ("chapter", "page", "pages"),
    "part": ("part", "parts"),
    "question_count": ("item", "items"),
    "tap_one": ("item", "items"),
    "reviewed": ("reviewer", "date"),
    "reviewed_short": ("date",),
    "warning_body": ("seconds",),
}
"""What the kiosk fills in, and in which words; it can fill nothing else."""

CLINIC_NAME = "clinic.name"


def check_interface(toml: Toml, interface: InterfaceFile, clinic: Container[str]) -> None:
    """Note every word that cannot be filled in, and every value that is not known or not worded."""
    for name in Words.__struct_fields__:
        _check_braces(toml, ("words", name), getattr(interface.words, name), FILLED.get(name, ()))
    for name, forms in interface.values.items():
        for form, words in asdict(forms).items():
            places = () if form == "unset" else ("value",)
            _check_braces(toml, ("values", name, form), words or "", places)
        if name not in clinic:
            what = f"There are words for `{name}`, which clinic.toml does not know."
            toml.fault(("values", name), what, "Correct the name.")
    if CLINIC_NAME not in interface.values:
        what = f"There are no words for `{CLINIC_NAME}`, which stands on every screen."
        toml.fault(("values",), what, f'Add [values."{CLINIC_NAME}"] with set and unset.')


def _check_braces(toml: Toml, where: tuple[str, ...], words: str, places: tuple[str, ...]) -> None:
    """Note braces that would be shown to patients, or stop the kiosk."""
    known = [f"{{{place}}}" for place in places]
    for place in known:
        words = words.replace(place, "")
    if "{" in words or "}" in words:
        what = f"The braces in `{where[-1]}` cannot be filled in."
        toml.fault(where, what, f"Use {' or '.join(known)}." if known else "Take them out.")
