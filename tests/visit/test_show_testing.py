"""What the test page shows, in the words of the shipped content."""

from msgspec.structs import replace as changed
from visits import UNLOCKED
from walks import Walk

from kiosk.content.model import Heading, Pack, Paragraph, plain
from kiosk.visit import events as ev
from kiosk.visit.answers import Printed, Sounded
from kiosk.visit.places import Key
from kiosk.visit.screen import Kind, Length, Plate, Screen
from kiosk.visit.show import Show
from kiosk.visit.show_testing import CARD_MM, GlassSize
from kiosk.visit.state import fresh

GLASS = GlassSize(1920, 1080, 0.2479)
"""A glass of 21.5 inches."""


def at(walk: Walk, *events: ev.Event, pack: Pack | None = None) -> Screen:
    visit = walk.after(fresh(walk.outline), *UNLOCKED, ev.OpenTest(), *events)
    return Show(pack or walk.pack, walk.outline, glass=GLASS).screen(visit)


def told(screen: Screen) -> list[str]:
    return [plain(piece.text) for piece in screen.body if isinstance(piece, Paragraph)]


def plates(screen: Screen) -> dict[str, Plate]:
    return {plain(piece.text): piece for piece in screen.body if isinstance(piece, Plate)}


def with_printer(pack: Pack) -> Pack:
    return changed(pack, takehome=changed(pack.takehome, printer="waiting-room"))


def test_the_staff_side_leads_to_a_section_for_each_thing_to_try(walk: Walk) -> None:
    words = walk.pack.staff_words
    home = walk.screen(walk.after(fresh(walk.outline), *UNLOCKED))
    assert plates(home)[words.test].move == ev.OpenTest()
    screen = at(walk)
    assert screen.kind is Kind.STAFF_TEST
    names = [plain(piece.text) for piece in screen.body if isinstance(piece, Heading)]
    assert names == [words.test_touch, words.test_screen, *names[2:]]
    assert names[2:] == [words.test_keys, words.test_sound, words.test_printer]
    assert screen.words() > 40


def test_without_a_glass_nothing_is_said_of_its_size(walk: Walk) -> None:
    visit = walk.after(fresh(walk.outline), *UNLOCKED, ev.OpenTest())
    screen = Show(walk.pack, walk.outline).screen(visit)
    assert not any(isinstance(piece, Length) for piece in screen.body)


def test_plates_that_heard_a_touch_are_ticked_and_counted(walk: Walk) -> None:
    words = walk.pack.staff_words
    some = at(walk, ev.Reach(0), ev.Reach(3))
    assert words.test_touch_ask.format(reached=2, plates=6) in told(some)
    ticked = [name for name, plate in plates(some).items() if plate.chosen]
    assert ticked == [words.test_touch_plate.format(number=number) for number in (1, 4)]
    every = at(walk, *map(ev.Reach, range(6)))
    assert words.test_touch_done.format(plates=6) in told(every)


def test_the_size_of_the_glass_is_told_with_a_bar_as_long_as_a_bank_card(walk: Walk) -> None:
    screen = at(walk)
    assert any(
        all(part in line for part in ("1920", "1080", "476", "268", "21.5"))
        for line in told(screen)
    )
    assert [piece.length_mm for piece in screen.body if isinstance(piece, Length)] == [CARD_MM]


def test_the_last_key_is_named_or_told_by_its_code(walk: Walk) -> None:
    words = walk.pack.staff_words
    listening = at(walk, ev.ListenToKeys())
    assert words.test_keys_listen.format(seconds=10) in told(listening)
    assert words.test_keys_begin not in plates(listening)
    named = at(walk, ev.ListenToKeys(), ev.Pressed(Key("F24", 202)))
    assert words.test_key_last.format(key="F24") in told(named)
    unnamed = at(walk, ev.ListenToKeys(), ev.Pressed(Key("", 191)))
    code = words.test_key_code.format(code=191)
    assert words.test_key_last.format(key=code) in told(unnamed)


def test_what_came_of_sound_is_told_in_words(walk: Walk) -> None:
    words = walk.pack.staff_words
    assert plates(at(walk))[words.test_sound_play].move == ev.PlayTone()
    assert words.test_untried in told(at(walk))
    assert words.test_sound_running in told(at(walk, ev.PlayTone()))
    assert "Heard." in told(at(walk, ev.PlayTone(), Sounded("Heard.")))


def test_what_came_of_printing_is_told_as_for_pages_to_take_home(walk: Walk) -> None:
    words, pack = walk.pack.staff_words, with_printer(walk.pack)
    assert plates(at(walk, pack=pack))[words.test_print].move == ev.PrintTest()
    assert pack.words.print_running in told(at(walk, ev.PrintTest(), pack=pack))
    assert "Done." in told(at(walk, ev.PrintTest(), Printed("Done."), pack=pack))


def test_without_a_printer_it_says_how_to_name_one(walk: Walk) -> None:
    words = walk.pack.staff_words
    assert words.test_no_printer in told(at(walk))
    assert "clinic.toml" in words.test_no_printer
    assert words.test_print not in plates(at(walk))
