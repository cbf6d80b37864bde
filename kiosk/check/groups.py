"""What standards ask content to cover, in groups of facts: `content/standards.toml`."""

from collections.abc import Collection, Iterator

from msgspec import field

from kiosk.check.tables import Strict

STANDARDS = "standards.toml"


class Group(Strict, frozen=True):
    """Facts of which one must be listed, or each of them."""

    name: str
    facts: tuple[str, ...]
    every: bool = False


class Standard(Strict, frozen=True):
    """A standard by its name, and what one clause of it asks for."""

    name: str
    groups: tuple[Group, ...] = ()


class Balance(Strict, frozen=True):
    """Which facts are about gains, which about harms, and which set out a choice."""

    benefit: tuple[str, ...] = ()
    harm: tuple[str, ...] = ()
    options: tuple[str, ...] = ()


class Standards(Strict, frozen=True):
    """The file: each standard by the id of its clause."""

    balance: Balance = Balance()
    standards: dict[str, Standard] = field(default_factory=dict)

    def facts(self) -> Iterator[str]:
        """Give every fact id that is named."""
        yield from (*self.balance.benefit, *self.balance.harm, *self.balance.options)
        for standard in self.standards.values():
            for group in standard.groups:
                yield from group.facts


def lacking(facts: tuple[str, ...], listed: Collection[str], *, every: bool) -> tuple[str, ...]:
    """Give the facts that are wanting: of `every`, each one not listed; else all or none."""
    missing = tuple(fact for fact in facts if fact not in listed)
    return missing if every or len(missing) == len(facts) else ()
