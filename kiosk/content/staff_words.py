"""Every word of the staff side, by name. `{...}` marks what the kiosk fills in."""

from msgspec import Struct

STAFF_FILLED = {
    "pin_typed": ("count",),
    "pin_wait": ("seconds",),
    "lead": ("plan",),
    "leading": ("plan", "covered", "pages"),
    "cleaning_body": ("seconds",),
}
"""What the kiosk fills in, and in which words."""


class StaffWords(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The `[staff]` table of interface.toml; every word is required."""

    staff: str
    cleaning: str
    cleaning_title: str
    cleaning_body: str
    pin_title: str
    pin_lead: str
    pin_typed: str
    pin_erase: str
    pin_open: str
    pin_wrong: str
    pin_wait: str
    pin_unset: str
    home_title: str
    lead: str
    home_lead: str
    home_other: str
    notes: str
    no_note: str
    page_words: str
    hand_over: str
    draw: str
    draw_on: str
    pen_red: str
    pen_blue: str
    pen_black: str
    pen_white: str
    pointer: str
    next_label: str
    undo: str
    wipe: str
    leading: str
    tick_title: str
