"""Who is in the pictures: one record per person, so the same person can return."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from assets.draw import palette as c

Style = Literal["short", "bob", "long", "bun", "curly", "coily", "receding", "bald", "scarf"]
Beard = Literal["", "stubble", "full"]
Neck = Literal["crew", "vee", "shirt"]


@dataclass(frozen=True)
class Person:
    """Skin, hair and what makes a face theirs."""

    skin: c.Skin
    hair: c.Hair
    style: Style
    top: c.Cloth
    old: bool = False
    beard: Beard = ""
    glasses: bool = False
    soft: bool = False
    neck: Neck = "crew"


ROSA = Person(c.BROWN, c.GREY, "curly", c.WOOL, old=True, soft=True)
DAVID = Person(c.LIGHT, c.CHESTNUT, "receding", c.DENIM, neck="shirt")
AMARA = Person(c.DEEP, c.BLACK, "coily", c.PLUM, soft=True)
MEI = Person(c.PORCELAIN, c.BLACK, "bob", c.SAGE, soft=True)
NADIA = Person(c.TAN, c.DARK, "bob", c.PLUM, soft=True)
JOHN = Person(c.PORCELAIN, c.SILVER, "bald", c.NAVY, old=True, glasses=True)
KOFI = Person(c.EBONY, c.BLACK, "coily", c.RUSTY, beard="stubble")
NURSE_AISHA = Person(c.TAN, c.DARK, "scarf", c.TUNIC, soft=True, neck="vee")
NURSE_SAM = Person(c.DEEP, c.BLACK, "short", c.TUNIC, neck="vee")
DOCTOR_ANNE = Person(c.LIGHT, c.AUBURN, "bun", c.TUNIC, soft=True, glasses=True, neck="vee")
