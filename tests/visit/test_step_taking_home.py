"""Pages to take home, as the visit knows them: which there are, code by code, and printing."""

from dataclasses import replace

from msgspec.structs import replace as changed
from visits import OUTLINE, UNSURE, after, begun
from walks import Walk

from kiosk.content.model import Paragraph, plain
from kiosk.visit import events as ev
from kiosk.visit.answers import Printed
from kiosk.visit.following import following
from kiosk.visit.outline import outline_of
from kiosk.visit.places import SheetKind, TakingHome, TalkOver
from kiosk.visit.screen import Plate, Screen
from kiosk.visit.show import Show

CARE, LIST = SheetKind.AFTERCARE, SheetKind.TALK_OVER
HELD = replace(OUTLINE, sheets=(CARE, LIST), codes=lambda _: 3)


def told(screen: Screen) -> list[str]:
    return [plain(piece.text) for piece in screen.body if isinstance(piece, Paragraph)]


def moves(screen: Screen) -> list[object]:
    return [piece.move for piece in screen.body if isinstance(piece, Plate)]


def test_codes_follow_each_other_and_back_leads_to_the_list() -> None:
    first = after(begun(ev.GoToList()), ev.TakeHome(CARE), outline=HELD)
    assert first.place == TakingHome(CARE)
    last = after(first, ev.Next(), ev.Next(), outline=HELD)
    assert last.place == TakingHome(CARE, 2)
    assert following(HELD, last) is None
    assert after(last, *[ev.Back()] * 3, outline=HELD).place == TalkOver()


def test_a_page_that_goes_nowhere_is_not_taken() -> None:
    assert after(begun(ev.GoToList()), ev.TakeHome(CARE)).place == TalkOver()


def test_a_page_is_printed_once_at_a_time_and_then_told_of() -> None:
    asked = after(begun(ev.GoToList()), ev.TakeHome(LIST), ev.Print(), outline=HELD)
    assert asked.place == TakingHome(LIST, printing=True)
    assert after(asked, ev.Print(), outline=HELD) == asked
    done = after(asked, Printed("Take it."), outline=HELD)
    assert done.place == TakingHome(LIST, told="Take it.")
    assert after(done, Printed("Again."), outline=HELD) == done
    assert after(begun(), ev.Print()) == begun()


def test_where_no_way_is_offered_there_is_no_page(walk: Walk) -> None:
    pack = walk.pack
    none = changed(pack, takehome=changed(pack.takehome, qr=False))
    assert outline_of(none).sheets == ()
    own = changed(pack, takehome=changed(pack.takehome, pages=()))
    assert outline_of(own).sheets == (LIST,)
    assert outline_of(pack).sheets == (CARE, LIST)


def test_the_list_offers_itself_only_where_something_is_on_it(walk: Walk) -> None:
    answers: list[ev.Event] = [ev.GoTo("check")]
    for item in walk.outline.items:
        answers += [ev.Next(), ev.Choose(item.right)]
    clear = walk.shown(*answers, ev.GoToList())
    assert ev.TakeHome(CARE) in moves(clear)
    assert ev.TakeHome(LIST) not in moves(clear)
    unsure = walk.shown(ev.GoTo("check"), ev.Next(), UNSURE, ev.GoToList())
    assert ev.TakeHome(LIST) in moves(unsure)


def test_paper_is_offered_with_a_printer_and_what_comes_of_it_is_told(walk: Walk) -> None:
    words = walk.pack.words
    ways = changed(walk.pack.takehome, printer="waiting-room")
    pack = changed(walk.pack, takehome=ways)
    show = Show(pack, walk.outline, lambda _: ("All of it.",))

    def at(place: TakingHome) -> Screen:
        return show.screen(replace(walk.begun(), place=place))

    assert told(at(TakingHome(CARE))) == [words.code, words.print_lead]
    assert moves(at(TakingHome(CARE))) == [ev.Print()]
    assert told(at(TakingHome(CARE, printing=True)))[-1] == words.print_running
    assert moves(at(TakingHome(CARE, printing=True))) == []
    assert told(at(TakingHome(CARE, told="No paper.")))[-1] == "No paper."
    bare = Show(pack, walk.outline).screen(replace(walk.begun(), place=TakingHome(CARE)))
    assert (bare.code, told(bare)) == ("", [words.print_lead])


def test_the_codes_are_counted_where_there_are_several(walk: Walk) -> None:
    show = Show(walk.pack, walk.outline, lambda _: ("one", "two"))
    screen = show.screen(replace(walk.begun(), place=TakingHome(CARE, 1)))
    assert screen.kicker == walk.pack.words.code_count.format(part=2, parts=2)
    assert screen.code == "two"


def test_the_clinics_own_address_is_told_of_as_such(walk: Walk) -> None:
    own = changed(walk.pack.takehome, address="https://clinic.example")
    show = Show(changed(walk.pack, takehome=own), walk.outline, lambda _: ("address",))
    screen = show.screen(replace(walk.begun(), place=TakingHome(CARE)))
    assert told(screen) == [walk.pack.words.code_address]
