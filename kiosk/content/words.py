"""Every word of the interface, by name. `{...}` marks what the kiosk fills in."""

from msgspec import Struct


class Dates(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The `[dates]` table of interface.toml: the months by name, and how a date is written."""

    months: tuple[str, ...]
    form: str


class Words(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The `[words]` table of interface.toml; every word is required."""

    back: str
    next: str
    finish: str
    contents: str
    more: str
    text_size: str
    text_size_default: str
    text_size_large: str
    contrast: str
    contrast_light: str
    contrast_dark: str
    contrast_yellow: str
    start: str
    start_again: str
    step: str
    place: str
    part: str
    help_line: str
    review_awaited: str
    reviewed: str
    reviewed_short: str
    overdue: str
    overdue_short: str
    contents_title: str
    sources_page: str
    here: str
    end_title: str
    your_list: str
    more_page: str
    word_help: str
    shown: str
    show_again: str
    less_deep: str
    deeper: str
    no_depth: str
    moving: str
    moving_on: str
    moving_off: str
    to_page: str
    to_page_short: str
    sources_title: str
    sources_hint: str
    source_dated: str
    source_undated: str
    source_titles: str
    unsourced: str
    about_title: str
    about_version: str
    about_awaited: str
    about_reviewed: str
    about_due: str
    about_overdue: str
    about_funding: str
    question_count: str
    tap_one: str
    not_sure: str
    skip_item: str
    skip_check: str
    chosen: str
    right_title: str
    missed_title: str
    unsure_title: str
    again_title: str
    see_page: str
    ask_me_again: str
    to_question: str
    missed_again_title: str
    missed_again_note: str
    clear_title: str
    talk_title: str
    picked_title: str
    nothing_to_talk: str
    left_out_title: str
    warning_title: str
    warning_body: str
    warning_stay: str
    warning_clear: str
    sheet_care: str
    sheet_note: str
    sheet_notes: str
    take_home: str
    code: str
    code_address: str
    code_count: str
    code_name: str
    print_lead: str
    print_page: str
    print_running: str
    print_done: str
    print_no_service: str
    print_missing: str
    print_offline: str
    print_no_paper: str
    print_refused: str
    for_staff: str
    staff_list_title: str
