"""What every page is read with, and the checks that pages and items share."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.blocks import Placed
from kiosk.content.front import Part
from kiosk.content.markup import Markup, quote
from kiosk.content.pictures import Pictures
from kiosk.content.problem import Problems
from kiosk.content.schema import ChapterOrder
from kiosk.content.template import Values, fill, unknown_slots
from kiosk.content.toml import Toml, parse
from kiosk.content.toml_lines import Where


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything a page may point to, and where its problems are noted.

    `facts` is None where the sources could not be read; `order` is empty where it could not.
    """

    pictures: Pictures
    values: Values
    facts: Container[str] | None
    markup: Markup
    problems: Problems
    order: Sequence[ChapterOrder] = ()

    def front(self, path: Path, part: Part) -> Toml | None:
        """Give the front matter of a part, or None with the problem noted."""
        return parse(path, part.toml, self.problems, part.toml_line)

    def body(self, path: Path, part: Part) -> tuple[Placed, ...]:
        """Give the blocks of a part, its values filled in."""
        for number, what, remedy in unknown_slots(part.body, self.values):
            self.problems.add(path, part.body_line + number, what, remedy)
        source = fill(part.body, self.values, quote)
        return self.markup.parse(path, source, part.body_line, self.problems)

    def line(self, toml: Toml, where: Where, text: str) -> str:
        """Give a line of the front matter, its values filled in; an empty one is a problem."""
        if not text.strip():
            toml.fault(where, f"The field `{where[-1]}` is empty.", "Write what it should say.")
        for _, what, remedy in unknown_slots(text, self.values):
            toml.fault(where, what, remedy)
        return fill(text, self.values)

    def check_needs(self, toml: Toml, needs: tuple[str, ...]) -> None:
        """Note each clinic value needed that clinic.toml does not know."""
        for number, name in enumerate(needs):
            if name not in self.values.clinic:
                what = f"This needs `{name}`, which clinic.toml does not know."
                toml.fault(("needs", number), what, "Use a name such as offers.prp.")

    def has(self, needs: tuple[str, ...]) -> bool:
        """Whether the clinic has set every value needed."""
        return all(name in self.values.clinic and self.values.is_given(name) for name in needs)

    def check_facts(self, toml: Toml, facts: tuple[str, ...], where: Where = ("facts",)) -> None:
        """Note each fact that no source stands behind."""
        for number, fact in enumerate(facts):
            if self.facts is not None and fact not in self.facts:
                what = f"The fact `{fact}` has no source."
                remedy = "Correct the id, or add it to sources.toml."
                toml.fault((*where, number), what, remedy)
