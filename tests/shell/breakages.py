"""Ways to break the small pack, each with the file and the line that staff are told."""

import shutil
from collections.abc import Callable

from small_pack import SmallPack

PAGE, TIP, CHECK = "en/pen/parts.md", "en/pen/tip.md", "en/check.md"
RIGHT, WRONG = "- [x] The right way", "- [ ] The wrong way"
Break = Callable[[SmallPack], tuple[str, int]]


def missing_picture(pack: SmallPack) -> tuple[str, int]:
    (pack.pictures / "pen-parts.svg").unlink()
    return PAGE, pack.line(PAGE, "figure = ")


def unknown_field(pack: SmallPack) -> tuple[str, int]:
    pack.edit(PAGE, "alt = ", 'colour = "red"\nalt = ')
    return PAGE, pack.line(PAGE, "colour")


def no_alt_text(pack: SmallPack) -> tuple[str, int]:
    pack.edit(PAGE, 'alt = "A hand holds pen-parts."\n', "")
    return PAGE, 2


def bad_toml(pack: SmallPack) -> tuple[str, int]:
    pack.edit(PAGE, 'title = "Page pen-parts"', 'title = "Page')
    return PAGE, pack.line(PAGE, "title")


def bad_markdown(pack: SmallPack) -> tuple[str, int]:
    pack.edit(PAGE, "explains", "`explains`")
    return PAGE, pack.line(PAGE, "`explains`")


def label_outside_its_picture(pack: SmallPack) -> tuple[str, int]:
    pack.edit(PAGE, "at = [50, 50]", "at = [150, 50]")
    return PAGE, pack.line(PAGE, "150")


def no_right_answer(pack: SmallPack) -> tuple[str, int]:
    pack.edit(CHECK, RIGHT, RIGHT.replace("x", " "))
    return CHECK, pack.line(CHECK, WRONG)


def two_right_answers(pack: SmallPack) -> tuple[str, int]:
    pack.edit(CHECK, WRONG, WRONG.replace("[ ]", "[x]"))
    return CHECK, pack.line(CHECK, "[x]")


def clinic_value_of_the_wrong_type(pack: SmallPack) -> tuple[str, int]:
    pack.edit("clinic.toml", '"Riverside"', "24")
    return "clinic.toml", pack.line("clinic.toml", "24")


def not_utf_8(pack: SmallPack) -> tuple[str, int]:
    pack.path(PAGE).write_bytes(b'+++\ntitle = "Caf\xe9"\n+++\n')
    return PAGE, 2


def page_of_50_megabytes(pack: SmallPack) -> tuple[str, int]:
    with pack.path(PAGE).open("ab") as page:
        page.truncate(50_000_000)
    return PAGE, 1


def link_to_itself(pack: SmallPack) -> tuple[str, int]:
    pack.path(PAGE).unlink()
    pack.path(PAGE).symlink_to(pack.path(PAGE))
    return PAGE, 1


def page_gone(pack: SmallPack) -> tuple[str, int]:
    pack.path(PAGE).unlink()
    return PAGE, 1


def folder_gone(pack: SmallPack) -> tuple[str, int]:
    shutil.rmtree(pack.content)
    return "", 1


BREAKAGES: tuple[Break, ...] = (
    missing_picture,
    unknown_field,
    no_alt_text,
    bad_toml,
    bad_markdown,
    label_outside_its_picture,
    no_right_answer,
    two_right_answers,
    clinic_value_of_the_wrong_type,
    not_utf_8,
    page_of_50_megabytes,
    link_to_itself,
    page_gone,
    folder_gone,
)
