"""Every word of the staff side, by name. `{...}` marks what the kiosk fills in."""

from msgspec import Struct

STAFF_FILLED = {
    "pin_typed": ("count",),
    "pin_wait": ("seconds",),
    "lead": ("plan",),
    "lead_on": ("plan",),
    "leading": ("plan", "covered", "pages"),
    "second_next": ("page",),
    "list_unclear": ("topic",),
    "list_unasked": ("topic",),
    "cleaning_body": ("seconds",),
    "content_overdue": ("date",),
    "unset": ("count", "first"),
    "printer_trouble": ("trouble",),
    "disk_full": ("free",),
    "versions": ("kiosk", "content"),
    "fault": ("date", "what"),
    "fault_often": ("date", "what", "count"),
    **dict.fromkeys(("fault_program", "fault_drawing", "fault_content"), ("where",)),
    "test_touch_ask": ("reached", "plates"),
    "test_touch_done": ("plates",),
    "test_touch_plate": ("number",),
    "test_screen_size": ("wide", "high", "wide_mm", "high_mm", "inches"),
    "test_keys_listen": ("seconds",),
    "test_key_last": ("key",),
    "test_key_code": ("code",),
    "tally_week": ("week",),
    "tally_visits": ("visits",),
    "tally_led": ("led",),
    "tally_end": ("part", "whole", "percent"),
    "tally_stop": ("page", "part", "whole", "percent"),
    "tally_unclear": ("item", "part", "whole", "percent"),
    "save": ("stick",),
    "saved": ("stick",),
    **dict.fromkeys(("save_full", "save_locked", "save_gone"), ("stick",)),
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
    lead_on: str
    home_lead: str
    home_other: str
    notes: str
    no_note: str
    page_words: str
    hand_over: str
    lock: str
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
    second_title: str
    second_waiting: str
    second_now: str
    second_next: str
    plan: str
    plan_open: str
    plan_shown: str
    plan_other: str
    list_unclear: str
    list_unasked: str
    tick_title: str
    home_attention: str
    looking: str
    all_well: str
    content_awaited: str
    content_overdue: str
    unset: str
    printer_trouble: str
    tallies_lost: str
    disk_full: str
    no_sound: str
    versions: str
    faults: str
    fault: str
    fault_often: str
    fault_program: str
    fault_drawing: str
    fault_content: str
    fault_page: str
    fault_count: str
    test: str
    test_untried: str
    test_touch: str
    test_touch_ask: str
    test_touch_done: str
    test_touch_plate: str
    test_screen: str
    test_screen_size: str
    test_screen_card: str
    test_keys: str
    test_keys_begin: str
    test_keys_listen: str
    test_key_last: str
    test_key_code: str
    test_sound: str
    test_sound_play: str
    test_sound_running: str
    test_sound_heard: str
    test_sound_no_player: str
    test_sound_no_device: str
    test_sound_stuck: str
    test_sound_no_room: str
    test_printer: str
    test_print: str
    test_no_printer: str
    test_sheet: str
    test_sheet_body: str
    tallies: str
    tally_none: str
    tally_week: str
    tally_visits: str
    tally_few: str
    tally_led: str
    tally_end: str
    tally_end_hidden: str
    tally_stops: str
    tally_stop: str
    tally_elsewhere: str
    tally_unclears: str
    tally_unclear: str
    tally_hidden: str
    save: str
    saving: str
    saved: str
    save_none: str
    save_full: str
    save_locked: str
    save_gone: str
    restart: str
    restart_ask: str
    restart_now: str
    restarting: str
