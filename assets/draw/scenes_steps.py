"""Pictures of the visit, step by step."""

from __future__ import annotations

from random import Random

from assets.draw.geometry import Pt
from assets.draw.grips import pinch
from assets.draw.insets import where
from assets.draw.motion import WIDE, appears, seen, travel
from assets.draw.palette import (
    BLACK,
    BLONDE,
    BROWN,
    DARK,
    EBONY,
    GLOVE,
    LIGHT,
    PLUM,
    RUSTY,
    SAGE,
    TEAL,
    TUNIC,
    WHITE,
)  # fmt: skip
from assets.draw.persons import Person
from assets.draw.registry import Frame, Layer, Layers, moving
from assets.draw.room import backdrop, shadow, table, wall
from assets.draw.scalp import Road, parted_scalp, pinpoints, redness
from assets.draw.svg import Node, ellipse, group, linear, path, rect, stroke
from assets.draw.thin_backs import thin_curls_back
from assets.draw.things import bottle, bowl, gauze, swab
from assets.draw.things_care import empty_spot, hourglass, pressing, spinner, wet_streak

LEILA = Person(BROWN, DARK, "curly", PLUM, soft=True)
INGRID = Person(LIGHT, BLONDE, "long", SAGE, soft=True)
ABEL = Person(EBONY, BLACK, "coily", RUSTY)


WIPE: tuple[Pt, ...] = ((0.52, 0.1), (0.29, 0.12), (0.6, 0.12), (0.29, 0.12), (0.52, 0.1))
"""To and fro on the parting, twice; the last is where the wipe rests."""


@moving(
    "step-2-cleaning",
    "Cleaning",
    "A gloved hand wipes a parted scalp with a swab.",
    4.0,
)
def step_2_cleaning() -> Layers:
    """The wet road behind the swab shows the way it has gone."""
    road = Road(far_x=490, near_x=450, far=130, near=470, top=250)
    places = [road.at(*place) for place in WIPE]
    rest = places[-1]
    stops = [(0, places[0]), *((0.08 + 0.2 * i, p) for i, p in enumerate(places)), (1, rest)]
    wipe = group(swab(), turn=-38, scale=1.7)
    return (
        Layer(
            "ground",
            group(
                backdrop(),
                parted_scalp(LEILA, road, seed=5, fine=60),
                group(where(LEILA), at=(1052, 142)),
            ),
        ),
        Layer("wet", wet_streak(road, 0.54, 0.2), appears(0.3, 0.46)),
        Layer("hand", pressing(rest, GLOVE, TUNIC, wipe, -78, 1.16), travel(rest, *stops)),
    )


@moving(
    "step-4-redness",
    "Redness",
    "A close view of the scalp shows soft redness and small pinpoints of blood.",
    3.5,
)
def step_4_redness() -> Layers:
    """Honest and calm: a flush with soft edges, and beads the size of pinheads."""
    road = Road(far_x=600, near_x=580, far=300, near=760, top=190)
    rnd = Random(9)
    flush = group(
        redness((*road.at(0.3, -0.1),), 190, 120, strength=0.42),
        redness((*road.at(0.55, 0.15),), 260, 170, strength=0.5),
        redness((*road.at(0.62, -0.45),), 170, 150, strength=0.36),
        redness((*road.at(0.82, 0.0),), 260, 140, strength=0.34),
    )
    beads = [
        road.at(0.2 + 0.6 * (i // 7) / 6 + rnd.uniform(-0.03, 0.03), -0.72 + 1.44 * (i % 7) / 6
                + rnd.uniform(-0.07, 0.07))
        for i in range(42)
    ]  # fmt: skip
    x, y = beads[6]
    close = [(x + dx, y + dy) for dx, dy in ((-8, -27), (-27, 11), (13, 27), (40, 20))]
    ground = group(
        backdrop(),
        parted_scalp(INGRID, road, seed=6, locks=46, fine=80),
        group(where(INGRID), at=(1052, 748)),
    )
    big = group(pinpoints(close, 6.4, seed=5), pinpoints([beads[6]], 11, seed=5))
    dots = [pinpoints([p for i, p in enumerate(beads) if i * 5 % 3 == k], 5.4) for k in range(3)]
    return (
        Layer("ground", ground),
        Layer("flush", flush, seen((0, 0), (0.06, 0), (0.24, 0.45), (0.48, 1), (1, 1))),
        Layer("dots-1", dots[1], appears(0.42, 0.52)),
        Layer("dots-2", group(dots[0], big), appears(0.58, 0.68)),
        Layer("dots-3", dots[2], appears(0.74, 0.84)),
    )


DABS: tuple[Pt, ...] = ((540, 352), (478, 322), (444, 394))
"""Where the middle of the gauze comes down; it rests on the last."""
UP: Pt = (34, -52)


@moving(
    "step-5-cleaning-up",
    "Cleaning up",
    "A gloved hand dabs the scalp with soft gauze. A small bowl stands near.",
    4.0,
)
def step_5_cleaning_up() -> Layers:
    """A soft touch on the crown, from behind."""
    behind, front = pinch(GLOVE, TUNIC, to=(800, -60))
    rnd, rest = Random(6), DABS[-1]
    held = group(behind, group(gauze(150), at=(-44, 56), turn=8), front)
    way: list[tuple[float, Pt]] = []
    blood: list[Layer] = []
    for i, (x, y) in enumerate(DABS):
        at = round(0.08 + 0.32 * i, 2)
        way += [(at, (x + UP[0], y + UP[1])), (at + 0.08, (x, y)), (at + 0.18, (x, y))]
        beads = [(x + rnd.uniform(-56, 40), y + rnd.uniform(-46, 40)) for _ in range(9)]
        wiped = seen((0, 1), (round(at + 0.07, 2), 1), (round(at + 0.12, 2), 0), (1, 0))
        blood.append(Layer(f"blood-{i + 1}", pinpoints(beads, 6.4, i), wiped, gone=True))
    ground = group(
        backdrop(),
        group(thin_curls_back(ABEL, line=1.8), at=(430, 480), scale=2.1),
        redness((446, 352), 160, 104, "#A23B3A", 0.26),
        rect(836, 800, 400, 26, 12, linear((0, WHITE), (1, "#B9C8CC")), "#73878F", 3),
        rect(1010, 826, 26, 120, 0, linear((0, "#DCE5E9"), (1, "#8FA3AD")), "#73878F", 3),
        shadow((1020, 800), 130, 12),
        group(bowl(), at=(990, 802), scale=1.4),
        group(gauze(70), at=(1140, 794), scale=(1, 0.3)),
    )
    hand = group(held, at=(rest[0] + 48, rest[1] - 62), scale=1.1)
    return (
        Layer("ground", ground),
        *blood,
        Layer("hand", hand, travel(rest, (0, way[0][1]), *way, (1, rest))),
    )


SPOTS = (256, 616, 956)
"""The middles of the three places on the tray; each is ringed for the same time."""


def _ring(x: float) -> Node:
    arc = f"M{x - 172} 706A172 68 0 0 0 {x + 172} 706"
    return group(stroke(arc, WHITE, 26), stroke(arc, TEAL, 14))


@moving(
    "step-6-add-on",
    "An add-on, if you choose",
    (
        "A tray holds a dropper bottle with an hourglass as large, and a blood tube in a spinner. "
        "A third spot on the tray is empty, for choosing nothing."
    ),
    4.0,
)
def step_6_add_on() -> Layers:
    """Three spots of the same size: two things, or nothing."""
    top = "M120 540H1080L1170 780Q1174 812 1140 812H60Q26 812 30 780Z"
    edge = "M30 780Q26 812 60 812H1140Q1174 812 1170 780V800Q1174 846 1136 846H64Q26 846 30 800Z"
    ground = group(
        wall(520, warm=False),
        table(500, 420),
        shadow((600, 846), 620, 40, 0.35),
        path(edge, linear((0, "#C9D6DB"), (1, "#8FA3AD")), "#73878F", 3),
        path(top, linear((0, "#D5E0E4"), (0.5, "#F3F7F8"), (1, "#DCE5E9")), "#8FA3AD", 3),
        path("M146 560H1054L1132 776Q1134 790 1120 790H80Q66 790 68 776Z", "#E9F0F2", "#B3C2C8", 2),
        *(ellipse((x, 710), 150, 46, "#CFE0E2", "#9DB8BD", 2.5) for x in SPOTS[:2]),
        empty_spot((SPOTS[2], 710), 150, 46),
        shadow((188, 720), 96, 18),
        group(bottle(RUSTY), at=(176, 716), scale=1.34),
        shadow((348, 722), 106, 18),
        group(hourglass(), at=(338, 716), scale=1.94),
        shadow((626, 722), 170, 26),
        group(spinner(), at=(616, 726), scale=1.1),
    )
    frames: list[Frame] = []
    for start, x in zip((0, 0.33, 0.66), SPOTS, strict=True):
        away = round((x - SPOTS[2]) / WIDE, 2)
        times = ((start, 0), (start + 0.07, 1), (start + 0.25, 1), (start + 0.32, 0))
        frames += [Frame(round(at, 2), away, 0, strength) for at, strength in times]
    ring = Layer("ring", _ring(SPOTS[2]), (*frames, Frame(1, 0, 0, 0)), gone=True)
    return Layer("ground", ground), ring
