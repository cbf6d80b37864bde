from small_pack import SmallPack
from visits import begun
from walks import Walk

from kiosk.content.model import Heading, plain
from kiosk.content.sentences import texts
from kiosk.visit import events as ev
from kiosk.visit.idle import PAGE_S
from kiosk.visit.outline import outline_of
from kiosk.visit.places import Contents, Reading, TalkOver, WhereFrom, WordHelp
from kiosk.visit.screen import Kind, Plate, PlateKind
from kiosk.visit.show import Show


def plates(body: tuple[object, ...]) -> list[Plate]:
    return [piece for piece in body if isinstance(piece, Plate)]


def test_every_place_has_a_title_and_words_and_in_the_walk_a_picture(walk: Walk) -> None:
    for visit in walk.places():
        screen = walk.screen(visit)
        assert screen.title.strip()
        assert screen.words() > 1
        assert screen.id
        bare = visit.place == WordHelp(None) or isinstance(visit.place, Contents | WhereFrom)
        assert (screen.figure is None) == bare
        assert not screen.figure or screen.figure.alt.strip()


def test_different_places_have_different_names(walk: Walk) -> None:
    places = {
        (walk.screen(visit).id, str(visit.place))
        for visit in walk.places()
        if "Revisiting" not in str(visit.place)
    }
    assert len({name for name, _ in places}) == len(places)


def test_every_page_shows_its_own_words_and_picture(walk: Walk) -> None:
    for page in walk.pack.pages():
        screen = walk.shown(ev.GoTo(page.id))
        assert (screen.title, screen.figure) == (page.title, page.figure)
        assert screen.body[: len(page.body)] == page.body
        assert (screen.kind, screen.chapter) == (Kind.PAGE, page.chapter)
        assert screen.next_label == walk.pack.words.next
        assert bool(screen.kicker) == (page.step is not None)


def test_a_step_of_the_visit_is_numbered(walk: Walk) -> None:
    for page in walk.pack.pages():
        if page.step is not None:
            assert str(page.step) in walk.shown(ev.GoTo(page.id)).kicker


def test_the_first_and_the_last_screen_offer_to_start(walk: Walk) -> None:
    first, last = walk.screen(walk.places()[0]), walk.shown(ev.Finish())
    assert (first.kind, last.kind) == (Kind.ATTRACT, Kind.FINISH)
    offered = [plate.move for plate in plates(first.body)]
    assert offered == [ev.Start(), ev.OpenStaff(), ev.Clean()]
    assert [plate.move for plate in plates(last.body)] == [ev.Start()]
    assert plain(plates(first.body)[0].text) == walk.pack.words.start
    assert plain(plates(last.body)[0].text) == walk.pack.words.start_again


def test_the_welcome_says_how_long_the_screen_waits(walk: Walk) -> None:
    screen = walk.shown()
    assert screen.kind is Kind.WELCOME
    said = " ".join(
        plain(text) for block in walk.pack.singles.welcome.body for text in texts(block)
    )
    assert f"{PAGE_S / 60:g} minutes" in said


def test_the_contents_lead_to_every_page_and_the_list_in_one_tap(walk: Walk) -> None:
    here = walk.begun(ev.OpenContents())
    links = [plate.move for plate in plates(walk.screen(here).body)]
    first, *others = walk.outline.pages
    sources, words = WhereFrom("welcome"), WordHelp(None)
    assert links == [
        ev.GoTo(first),
        ev.StepAside(sources),
        *map(ev.GoTo, others),
        ev.GoToList(),
        ev.StepAside(words),
        ev.SetCalm(calm=True),
        ev.OpenStaff(),
    ]
    places = [walk.after(here, link).place for link in links[:-2]]
    assert places == [Reading(first), sources, *map(Reading, others), TalkOver(), words]


def test_from_no_page_the_contents_lead_to_where_all_this_comes_from(walk: Walk) -> None:
    way = plates(walk.shown(ev.GoToList(), ev.OpenContents()).body)[1]
    assert way.move == ev.StepAside(WhereFrom(None))
    assert plain(way.text) == walk.pack.words.sources_title


def test_the_contents_name_every_chapter(walk: Walk) -> None:
    body = walk.shown(ev.OpenContents()).body
    titles = [plain(piece.text) for piece in body if isinstance(piece, Heading)]
    chapters = [chapter.title for chapter in walk.pack.chapters]
    assert titles == [*chapters, walk.pack.words.end_title]


def test_the_contents_mark_the_page_one_comes_from(walk: Walk) -> None:
    screen = walk.shown(ev.GoTo("pen/parts"), ev.OpenContents())
    assert [plate.move for plate in plates(screen.body) if plate.chosen] == [ev.GoTo("pen/parts")]
    assert [plate.state for plate in plates(screen.body) if plate.state] == [walk.pack.words.here]
    assert screen.place == walk.shown(ev.GoTo("pen/parts")).place
    assert not any(
        plate.chosen for plate in plates(walk.shown(ev.GoToList(), ev.OpenContents()).body)
    )


def test_the_contents_can_be_shown_for_a_visit_that_came_from_nowhere(walk: Walk) -> None:
    visit = walk.begun(ev.OpenContents())
    assert walk.screen(type(visit)(visit.display, visit.answers, Contents())).place == ""


def test_questions_show_which_are_picked(walk: Walk) -> None:
    body = walk.shown(ev.GoTo("questions"), ev.Pick("question-2")).body
    picks = [plate for plate in plates(body) if plate.kind is PlateKind.PICK]
    assert [plate.text for plate in picks] == [question.text for question in walk.pack.questions]
    assert [plate.move for plate in picks if plate.chosen] == [ev.Pick("question-2")]


def test_all_an_author_writes_on_the_questions_page_is_shown(small_pack: SmallPack) -> None:
    small_pack.edit("en/questions.md", "\n!!! staff", "\n!!! tip\n    Ask more.\n\n!!! staff")
    pack = small_pack.read().pack
    assert pack
    outline = outline_of(pack)
    visit = begun(ev.GoTo("questions"), outline=outline)
    body = Show(pack, outline).screen(visit).body
    assert [type(piece).__name__ for piece in body[:3]] == ["Paragraph", "Callout", "Plate"]
    picks = [ev.Pick("question-1"), ev.Pick("question-2")]
    assert [plate.move for plate in plates(body)][:2] == picks


def test_the_check_can_be_skipped_before_it_begins(walk: Walk) -> None:
    skip, _ = plates(walk.shown(ev.GoTo("check")).body)
    assert (skip.kind, skip.move) == (PlateKind.QUIET, ev.GoToList())


def test_the_page_that_teaches_an_item_leads_back_to_the_question(walk: Walk) -> None:
    again = walk.phases(0)[1]
    screen = walk.screen(walk.after(again, ev.Revisit()))
    assert screen.id == walk.pack.items[0].page
    assert screen.next_label == walk.pack.words.to_question
