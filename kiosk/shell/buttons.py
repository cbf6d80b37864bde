"""Which buttons the bar has, what they are called, and what they do."""

from collections.abc import Callable
from enum import StrEnum

from kiosk.content.model import Pack
from kiosk.shell.bar import Button, ButtonId
from kiosk.visit import events as ev
from kiosk.visit.places import (
    Cleaning,
    Contents,
    More,
    Pad,
    Reading,
    Restart,
    Revisiting,
    StaffHome,
    Tallies,
    Testing,
)
from kiosk.visit.state import Visit

PATIENTS = (
    ButtonId.BACK,
    ButtonId.TEXT_SIZE,
    ButtonId.CONTRAST,
    ButtonId.CONTENTS,
    ButtonId.FINISH,
    ButtonId.NEXT,
)
STAFFS = (
    ButtonId.BACK,
    ButtonId.NOTES,
    ButtonId.DRAW,
    ButtonId.STAFF,
    ButtonId.CONTENTS,
    ButtonId.HAND_OVER,
    ButtonId.FINISH,
    ButtonId.NEXT,
)
"""The bar while staff lead."""
SECONDS = (
    ButtonId.BACK,
    ButtonId.CONTENTS,
    ButtonId.DRAW,
    ButtonId.STAFF,
    ButtonId.HAND_OVER,
    ButtonId.FINISH,
    ButtonId.NEXT,
)
"""The bar of a second screen; its contents are the plan."""
ASIDE = (ButtonId.BACK, ButtonId.FINISH)
"""All that is of use at the PIN pad and on the staff side."""


class Whose(StrEnum):
    """Whose bar it is."""

    PATIENTS = "patients"
    STAFFS = "staffs"
    SECONDS = "seconds"


BARS = {Whose.PATIENTS: PATIENTS, Whose.STAFFS: STAFFS, Whose.SECONDS: SECONDS}


def buttons(pack: Pack, whose: Whose) -> tuple[Button, ...]:
    """Give the buttons with every word each may carry."""
    words = pack.words
    others = {
        ButtonId.NEXT: (
            words.skip_item,
            words.ask_me_again,
            words.to_question,
            words.to_page_short,
            words.your_list,
        ),
        ButtonId.CONTENTS: (
            (pack.staff_words.plan, pack.staff_words.notes)
            if whose is Whose.SECONDS
            else (words.more,)
        ),
        ButtonId.NOTES: (pack.staff_words.page_words,),
    }
    longs = {ButtonId.NEXT: words.to_page}
    return tuple(
        Button(button, (label(pack, button), *others.get(button, ())), longs.get(button, ""))
        for button in BARS[whose]
    )


def label(pack: Pack, button: ButtonId) -> str:
    """Give the usual word of a button."""
    words, staff = pack.words, pack.staff_words
    return {
        ButtonId.BACK: words.back,
        ButtonId.TEXT_SIZE: words.text_size,
        ButtonId.CONTRAST: words.contrast,
        ButtonId.NOTES: staff.notes,
        ButtonId.DRAW: staff.draw,
        ButtonId.STAFF: staff.staff,
        ButtonId.CONTENTS: words.contents,
        ButtonId.HAND_OVER: staff.hand_over,
        ButtonId.FINISH: words.finish,
        ButtonId.NEXT: words.next,
    }[button]


def labels(pack: Pack, visit: Visit, *, folded: bool) -> dict[ButtonId, str]:
    """Give the words on the buttons at one moment; a button of no use there has none."""
    given = {button: label(pack, button) for button in ButtonId}
    if folded:
        given[ButtonId.CONTENTS] = pack.words.more
    match visit.place:
        case Contents():
            given |= {ButtonId.CONTENTS: "", ButtonId.NOTES: ""}
        case Pad() | StaffHome() | Tallies() | Testing() | Restart() | Cleaning():
            given |= {button: "" for button in ButtonId if button not in ASIDE}
        case Reading() | Revisiting() | More():
            noted = visit.leading is not None and visit.leading.notes
            given[ButtonId.NOTES] = pack.staff_words.page_words if noted else given[ButtonId.NOTES]
        case _:
            given[ButtonId.NOTES] = ""
    return given


def other_size(visit: Visit) -> ev.SetTextSize:
    """Give the move to the text size not in use."""
    large = visit.display.text_size is ev.TextSize.LARGE
    return ev.SetTextSize(ev.TextSize.DEFAULT if large else ev.TextSize.LARGE)


def next_contrast(visit: Visit) -> ev.SetContrast:
    """Give the move to the next of the three looks."""
    looks = list(ev.Contrast)
    return ev.SetContrast(looks[(looks.index(visit.display.contrast) + 1) % len(looks)])


MOVES: dict[ButtonId, Callable[[Visit], ev.Move]] = {
    ButtonId.BACK: lambda _: ev.Back(),
    ButtonId.TEXT_SIZE: other_size,
    ButtonId.CONTRAST: next_contrast,
    ButtonId.NOTES: lambda _: ev.TurnNotes(),
    ButtonId.STAFF: lambda _: ev.OpenStaff(),
    ButtonId.CONTENTS: lambda _: ev.OpenContents(),
    ButtonId.HAND_OVER: lambda _: ev.HandOver(),
    ButtonId.NEXT: lambda _: ev.Next(),
}
"""What each button does to the visit: all but Draw, and Finish, which is never swallowed."""
