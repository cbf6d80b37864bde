"""What QML draws, in whole pixels: the roles of the view's models."""

import math
from dataclasses import dataclass

from kiosk.shell.bar import BarLayout, ButtonId
from kiosk.shell.plates import PlacedLabel
from kiosk.shell.rows import Row


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """A row of the content area. `index` is its place among the rows, for taps."""

    index: int
    kind: str
    shape: str
    markup: str
    name: str
    lead: str
    chosen: bool
    atX: int
    atY: int
    rowWidth: int
    rowHeight: int
    part: float


@dataclass(frozen=True, slots=True)
class DrawnLabel:
    """A label on the picture, or a number."""

    text: str
    name: str
    atX: int
    atY: int
    plateWidth: int
    plateHeight: int
    pointX: int
    pointY: int
    numbered: bool


@dataclass(frozen=True, slots=True)
class DrawnLayer:
    """A sheet over the picture, and how far it is shifted."""

    source: str
    shiftX: int
    shiftY: int


@dataclass(frozen=True, slots=True)
class DrawnMover:
    """A layer of a motion; `frames` holds time, shift right, shift down and opacity in turn."""

    source: str
    frames: list[float]


@dataclass(frozen=True, slots=True)
class DrawnSpot:
    """A place on the picture one can tap."""

    atX: int
    atY: int
    side: int


@dataclass(frozen=True, slots=True)
class DrawnButton:
    """A button of the bar; `shown` is false where it would do nothing."""

    button: str
    label: str
    setting: str
    atX: int
    atY: int
    buttonWidth: int
    buttonHeight: int
    stacked: bool
    shown: bool
    strong: bool


@dataclass(frozen=True, slots=True)
class DrawnBar:
    """A bar of the trail."""

    title: str
    done: float
    here: bool


def whole(pixels: float) -> int:
    """Give the nearest whole pixel; halves go up, so that what is as far apart stays so."""
    return math.floor(pixels + 0.5)


def draw_rows(rows: tuple[Row, ...]) -> list[DrawnRow]:
    """Give the rows of a part."""
    return [
        DrawnRow(
            index,
            row.kind.value,
            row.shape,
            row.markup,
            row.name,
            row.lead,
            row.chosen,
            whole(row.box.x),
            whole(row.box.y),
            whole(row.box.w),
            whole(row.box.h),
            row.part,
        )
        for index, row in enumerate(rows)
    ]


def draw_labels(labels: tuple[PlacedLabel, ...]) -> list[DrawnLabel]:
    """Give the labels of a picture."""
    return [
        DrawnLabel(
            label.text,
            label.name,
            whole(label.plate.x),
            whole(label.plate.y),
            whole(label.plate.w),
            whole(label.plate.h),
            whole(label.x),
            whole(label.y),
            label.text != label.name,
        )
        for label in labels
    ]


def draw_buttons(
    bar: BarLayout,
    labels: dict[ButtonId, str],
    states: dict[ButtonId, str],
    strong: ButtonId | None,
) -> list[DrawnButton]:
    """Give the buttons of the bar; one without a label keeps its place and is not shown."""
    return [
        DrawnButton(
            button.value,
            labels[button],
            states.get(button, ""),
            whole(box.x),
            whole(box.y),
            whole(box.w),
            whole(box.h),
            bar.stacked,
            bool(labels[button]),
            button is strong,
        )
        for button, box in bar.boxes.items()
    ]
