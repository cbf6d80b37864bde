"""The tools staff draw with, as QML sees them."""

from collections.abc import Collection
from dataclasses import dataclass

from kiosk.shell.drawn import whole
from kiosk.shell.easel import COLOURS, Easel, Tool
from kiosk.shell.pens import Pens


@dataclass(frozen=True, slots=True)
class DrawnTool:
    """A tool; `ink` is the colour it draws in, `shown` is false where it would do nothing."""

    tool: str
    name: str
    ink: str
    choice: bool
    chosen: bool
    shown: bool
    worded: bool
    atX: int
    atY: int
    toolWidth: int
    toolHeight: int


def draw_tools(easel: Easel, pens: Pens, chosen: Tool, works: Collection[Tool]) -> list[DrawnTool]:
    """Give the tools as they stand; one that does not work keeps its place and is not shown."""
    return [
        DrawnTool(
            tool.value,
            easel.names[tool],
            pens.colour(COLOURS.index(tool)) if tool in COLOURS else "",
            choice=tool in (*COLOURS, Tool.POINTER),
            chosen=tool is chosen,
            shown=tool in works,
            worded=easel.worded,
            atX=whole(box.x),
            atY=whole(box.y),
            toolWidth=whole(box.w),
            toolHeight=whole(box.h),
        )
        for tool, box in easel.boxes.items()
    ]
