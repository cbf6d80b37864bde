"""A whole head: face and hair, in two layers so that a neck and shoulders can go between."""

from __future__ import annotations

from assets.draw import faces
from assets.draw.features import Mood
from assets.draw.hair import View, hair
from assets.draw.persons import Person
from assets.draw.svg import Node, group


def head(person: Person, view: View = "three", mood: Mood = "calm") -> tuple[Node, Node]:
    """(behind the neck, in front).

    Centre (0, 0), 200 high, looking right; flip the group for left.
    """
    locks = hair(person, view)
    face = {"three": faces.three, "side": faces.side, "front": faces.front}[view](person, mood)
    return locks.back, group(face, locks.front)
