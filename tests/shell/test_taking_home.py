"""Taking pages home from the list: codes a phone reads off the glass, and paper."""

from collections.abc import Callable
from itertools import takewhile

import pytest
import zxingcpp
from clock import Clock
from finger import Finger
from journey import begin
from keyboard import Keyboard
from msgspec.structs import replace
from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage
from visitor import Visitor

from kiosk.content.model import Pack, plain
from kiosk.content.sentences import sentences, texts
from kiosk.shell.press import Press
from kiosk.shell.startup import Shell
from kiosk.takehome.printer import Job, Trouble, in_words
from kiosk.visit import events as ev

HANDS = [Visitor, Finger, Keyboard]


class Printer:
    """A printer that is there, or has a trouble; it remembers what it was handed."""

    def __init__(self, trouble: Trouble | None = None) -> None:
        self.trouble, self.pages = trouble, list[bytes]()
        self.purged = list[Job]()

    def hand_over(self, pdf: bytes) -> Job | Trouble:
        self.pages.append(pdf)
        return self.trouble or Job(f"waiting-room-{len(self.pages)}")

    def purge(self, job: Job) -> None:
        self.purged.append(job)


@pytest.fixture
def printing_pack(real_pack: Pack) -> Pack:
    return replace(real_pack, takehome=replace(real_pack.takehome, printer="waiting-room"))


def read_by_phone(image: QImage) -> str:
    """Give what a phone's camera makes of the code on the glass."""
    shown = image.convertToFormat(QImage.Format.Format_RGB888)
    size = shown.width(), shown.height()
    data = bytes(shown.constBits())
    photo = Image.frombuffer("RGB", size, data, "raw", "RGB", shown.bytesPerLine(), 1)
    (code,) = zxingcpp.read_barcodes(photo)
    return str(code.text)


def to_list(visitor: Visitor, pack: Pack) -> None:
    """Begin, leave an item unclear, and go to the list, at its end."""
    begin(visitor, pack)
    view = visitor.shell.view
    view.hear(ev.GoTo("check"))
    view.hear(ev.Next())
    view.hear(ev.Choose(None))
    view.hear(ev.GoToList())
    while pack.words.next in visitor.offered():
        visitor.press(pack.words.next)


def care(pack: Pack) -> str:
    return pack.words.take_home.format(title=pack.words.sheet_care)


def own_list(pack: Pack) -> str:
    return pack.words.take_home.format(title=pack.singles.talk_over.title)


@pytest.mark.parametrize("kind", HANDS)
def test_the_patients_own_list_is_read_off_the_glass(
    shell: Shell, clock: Clock, real_pack: Pack, kind: type[Visitor]
) -> None:
    visitor = kind(shell, clock)
    to_list(visitor, real_pack)
    visitor.press(own_list(real_pack))
    assert real_pack.words.code in visitor.told()
    assert real_pack.words.code_name in visitor.told()
    held = read_by_phone(visitor.look())
    assert real_pack.items[0].talk in held
    assert real_pack.words.sheet_note in held


def test_the_care_page_is_held_by_a_few_codes_one_after_the_other(
    shell: Shell, clock: Clock, real_pack: Pack
) -> None:
    visitor = Visitor(shell, clock)
    to_list(visitor, real_pack)
    visitor.press(care(real_pack))
    held = [read_by_phone(visitor.look())]
    while real_pack.words.next in visitor.offered():
        visitor.press(real_pack.words.next)
        held.append(read_by_phone(visitor.look()))
    assert 1 < len(held) <= 4
    whole = " ".join(" ".join(text.split()) for text in held)
    pages = {page.id: page for page in real_pack.every_page()}
    for name in real_pack.takehome.pages:
        for block in pages[name].body:
            for text in texts(block):
                for sentence in sentences(text):
                    words = " ".join(plain(sentence).split())
                    assert words.rstrip(":") in whole


def test_a_list_with_nothing_on_it_is_not_taken_home(
    shell: Shell, clock: Clock, real_pack: Pack
) -> None:
    visitor = Visitor(shell, clock)
    begin(visitor, real_pack)
    shell.view.hear(ev.GoTo("check"))
    for item in shell.view.player.stage.outline.items:
        shell.view.hear(ev.Next())
        shell.view.hear(ev.Choose(item.right))
    shell.view.hear(ev.GoToList())
    while real_pack.words.next in visitor.offered():
        visitor.press(real_pack.words.next)
    assert care(real_pack) in visitor.offered()
    assert own_list(real_pack) not in visitor.offered()


def test_the_clinics_own_address_takes_the_place_of_the_care_page_but_not_of_the_list(
    open_on: Callable[[Pack], Shell], clock: Clock, real_pack: Pack
) -> None:
    address = "https://clinic.example/aftercare"
    pack = replace(real_pack, takehome=replace(real_pack.takehome, address=address))
    visitor = Visitor(open_on(pack), clock)
    to_list(visitor, pack)
    visitor.press(care(pack))
    assert read_by_phone(visitor.look()) == address
    assert pack.words.code_address in visitor.told()
    visitor.press(pack.words.back)
    visitor.press(own_list(pack))
    assert pack.items[0].talk in read_by_phone(visitor.look())
    assert pack.words.code in visitor.told()


def test_a_clinic_that_offers_no_way_home_offers_no_page(
    open_on: Callable[[Pack], Shell], clock: Clock, real_pack: Pack
) -> None:
    pack = replace(real_pack, takehome=replace(real_pack.takehome, qr=False))
    visitor = Visitor(open_on(pack), clock)
    to_list(visitor, pack)
    assert care(pack) not in visitor.offered()


def asked_for(
    kind: type[Visitor],
    open_on: Callable[[Pack], Shell],
    clock: Clock,
    pack: Pack,
    printer: Printer,
) -> tuple[Visitor, Press]:
    """Ask for the own list on paper; give who asked, and the press that prints it."""
    shell = open_on(pack)
    press = Press(shell.view, lambda _: printer)
    visitor = kind(shell, clock)
    to_list(visitor, pack)
    visitor.press(own_list(pack))
    visitor.press(pack.words.print_page)
    return visitor, press


def printed(press: Press) -> None:
    press._pool.waitForDone()
    QGuiApplication.processEvents()


@pytest.mark.parametrize("kind", HANDS)
def test_a_page_is_printed_without_a_dialog_and_forgotten_at_the_end(
    open_on: Callable[[Pack], Shell], clock: Clock, printing_pack: Pack, kind: type[Visitor]
) -> None:
    words, printer = printing_pack.words, Printer()
    visitor, press = asked_for(kind, open_on, clock, printing_pack, printer)
    printed(press)
    assert words.print_done in visitor.told()
    assert [page[:5] for page in printer.pages] == [b"%PDF-"]
    visitor.press(words.finish)
    printed(press)
    assert printer.purged == [Job("waiting-room-1")]


@pytest.mark.parametrize("trouble", list(Trouble))
def test_a_printer_in_trouble_is_told_of_in_one_line_and_may_be_tried_again(
    open_on: Callable[[Pack], Shell], clock: Clock, printing_pack: Pack, trouble: Trouble
) -> None:
    words, printer = printing_pack.words, Printer(trouble)
    visitor, press = asked_for(Visitor, open_on, clock, printing_pack, printer)
    printed(press)
    assert in_words(trouble, "waiting-room", words) in visitor.told()
    assert words.print_page in visitor.offered()


def test_an_answer_of_the_printer_after_somebody_went_on_changes_nothing(
    open_on: Callable[[Pack], Shell], clock: Clock, printing_pack: Pack
) -> None:
    words, printer = printing_pack.words, Printer()
    visitor, press = asked_for(Visitor, open_on, clock, printing_pack, printer)
    visitor.press(words.back)
    before = visitor.told()
    printed(press)
    assert visitor.told() == before
    assert list(takewhile(lambda line: line != words.print_done, before)) == before
