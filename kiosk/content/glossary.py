"""Reads the medical words of one language and what they mean."""

from kiosk.content.desk import Desk
from kiosk.content.model import Run, Term
from kiosk.content.schema import GlossaryFile
from kiosk.content.toml import Toml


def read_terms(desk: Desk, toml: Toml, file: GlossaryFile) -> tuple[Term, ...]:
    """Give every term, in the order of the file; its faults are noted."""
    terms = []
    known: dict[str, str] = {}
    for name, front in file.terms.items():
        where = ("terms", name)
        desk.check_facts(toml, front.facts, (*where, "facts"))
        for number, word in enumerate(front.words):
            if (first := known.setdefault(word.lower(), name)) != name:
                what = f"The word “{word}” stands under `{first}` and under `{name}`."
                toml.fault((*where, "words", number), what, "Leave it under one of them.")
        terms.append(
            Term(
                id=name,
                words=front.words,
                gloss=desk.line(toml, (*where, "gloss"), front.gloss),
                means=(Run(desk.line(toml, (*where, "means"), front.means)),),
                facts=front.facts,
            )
        )
    return tuple(terms)
