"""Pictures of the studies."""

from __future__ import annotations

from assets.draw import palette as c
from assets.draw.papers import lens_on_weak_study, sound_study, weak_study
from assets.draw.registry import picture
from assets.draw.svg import Node, group, rect, slant, stroke

WEAK = (
    (60, 214, -4), (318, 190, 3), (838, 206, -2), (84, 548, 3), (346, 536, -3), (604, 560, 2),
)  # fmt: skip
SOUND = ((578, 172, -2), (902, 528, 4))


def _desk() -> Node:
    """A wooden desk seen from above."""
    grain = "M-10 120Q300 98 620 124T1210 108M-10 318Q380 346 700 314T1210 330"
    grain += "M-10 520Q260 496 600 522T1210 508M-10 716Q420 742 760 712T1210 726"
    return group(
        rect(-10, -10, 1220, 920, 0, slant((0, "#F6E1C2"), (0.5, "#EBCBA3"), (1, "#D9B184"))),
        stroke(grain, c.WOOD_DEEP, 3, 0.16),
    )


@picture(
    "what-studies-found",
    "What the studies found",
    (
        "Eight study papers on a desk, each about thinning hair. Six are thin and faded, with gaps "
        "and hardly any people in them; a lens shows one. Two are firm, with many people."
    ),
)
def what_studies_found() -> Node:
    """Several studies, most of them weak."""
    return group(
        _desk(),
        *(group(weak_study(), at=(x, y), turn=turn) for x, y, turn in WEAK),
        *(group(sound_study(), at=(x, y), turn=turn) for x, y, turn in SOUND),
        group(lens_on_weak_study(), at=(690, 640)),
    )
