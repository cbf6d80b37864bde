"""Finds what looks like a passive in a sentence."""

from msgspec import Struct

from kiosk.content.sentences import words


class Passive(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a language forms its passive: a helper, perhaps words between, then a participle."""

    helpers: tuple[str, ...] = ()
    """Forms of “to be”."""

    between: tuple[str, ...] = ()
    """What may stand between, such as “not”."""

    endings: tuple[str, ...] = ()
    """How regular participles end."""

    participles: tuple[str, ...] = ()
    """Irregular participles."""

    never: tuple[str, ...] = ()
    """Words that look like participles but tell how somebody is."""


def passive_of(sentence: str, passive: Passive) -> str:
    """Give the words that look like a passive, or none."""
    found = words(sentence)
    for first, word in enumerate(found):
        if word.lower() in passive.helpers:
            last = first + 1
            while last < len(found) and found[last].lower() in passive.between:
                last += 1
            if last < len(found) and _participle(found[last].lower(), passive):
                return " ".join(found[first : last + 1])
    return ""


def _participle(word: str, passive: Passive) -> bool:
    looks_so = word in passive.participles or word.endswith(passive.endings)
    return looks_so and word not in passive.never
