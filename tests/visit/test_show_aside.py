import pytest
from small_pack import SmallPack
from visits import begun
from walks import Walk

from kiosk.content.model import Paragraph, plain
from kiosk.visit import events as ev
from kiosk.visit.outline import outline_of
from kiosk.visit.places import More, WordHelp
from kiosk.visit.screen import Kind, Plate, PlateKind, Screen

TIP = WordHelp("pen/tip")


def plates(screen: Screen) -> list[Plate]:
    return [piece for piece in screen.body if isinstance(piece, Plate)]


def moves(screen: Screen) -> list[ev.Move]:
    return [plate.move for plate in plates(screen)]


def walk_of(pack: SmallPack) -> Walk:
    found = pack.read().pack
    assert found
    return Walk(found, outline_of(found))


def without_words(pack: SmallPack, *names: str) -> None:
    for name in names:
        pack.edit(f"en/{name}.md", 'text = "Needle"', 'text = "Tip"')


def test_a_page_with_a_medical_word_ends_with_the_way_to_what_it_means(
    small_pack: SmallPack,
) -> None:
    walk = walk_of(small_pack)
    screen = walk.shown(ev.GoTo("pen/tip"))
    last = screen.body[-1]
    assert isinstance(last, Plate)
    assert (last.kind, last.move) == (PlateKind.QUIET, ev.StepAside(TIP))
    assert plain(last.text) == walk.pack.words.word_help


def test_a_page_without_one_offers_nothing(small_pack: SmallPack) -> None:
    without_words(small_pack, "pen/tip")
    walk = walk_of(small_pack)
    assert not plates(walk.shown(ev.GoTo("pen/tip")))
    assert TIP not in walk.outline.trips.get("pen/tip", ())


@pytest.mark.parametrize("old", ["The dial", "This is dial", "Part of dial"])
def test_a_medical_word_of_a_detail_is_explained_on_its_page_too(
    small_pack: SmallPack, old: str
) -> None:
    without_words(small_pack, "pen/tip")
    small_pack.add_details("dial")
    small_pack.edit("en/pen/tip.md", old, "Two needles")
    walk = walk_of(small_pack)
    looking = (ev.GoTo("pen/tip"), ev.Show("dial"))
    assert ev.StepAside(TIP) in moves(walk.shown(*looking))
    assert len(walk.shown(*looking, ev.StepAside(TIP)).body) == 1


def test_word_help_say_each_word_in_bold_then_what_it_means(small_pack: SmallPack) -> None:
    walk = walk_of(small_pack)
    screen = walk.shown(ev.GoTo("pen/tip"), ev.StepAside(TIP))
    (answer,) = screen.body
    assert isinstance(answer, Paragraph)
    assert [run.text for run in answer.text if run.strong] == ["Needle."]
    assert plain(answer.text) == "Needle. A thin piece of steel with a point."
    assert (screen.id, screen.kind) == ("word-help/pen/tip", Kind.PAGE)
    assert (screen.title, screen.kicker) == (walk.pack.words.word_help, "Page pen-tip")
    assert screen.next_label == walk.pack.words.to_page


def test_a_side_trip_keeps_the_place_in_the_trail(small_pack: SmallPack) -> None:
    walk = walk_of(small_pack)
    page = walk.shown(ev.GoTo("pen/tip"))
    aside = walk.shown(ev.GoTo("pen/tip"), ev.StepAside(TIP))
    menu = walk.shown(ev.GoTo("pen/tip"), ev.StepAside(TIP), ev.OpenContents())
    assert (aside.place, aside.trail) == (menu.place, menu.trail) == (page.place, page.trail)
    assert [plate.move for plate in plates(menu) if plate.chosen] == [ev.GoTo("pen/tip")]


def test_from_the_contents_all_words_are_explained(walk: Walk) -> None:
    screen = walk.shown(ev.OpenContents(), ev.StepAside(WordHelp(None)))
    assert len(screen.body) == len(walk.pack.terms) > 1
    assert (screen.id, screen.kicker) == ("word-help", "")


def test_without_a_glossary_the_contents_offer_no_word_help(small_pack: SmallPack) -> None:
    small_pack.write("en/glossary.toml", "")
    walk = walk_of(small_pack)
    assert ev.StepAside(WordHelp(None)) not in moves(walk.shown(ev.OpenContents()))
    assert begun(ev.StepAside(WordHelp(None)), outline=walk.outline) == walk.begun()


def test_next_says_where_it_leads_back_to(walk: Walk) -> None:
    aside = (ev.OpenContents(), ev.StepAside(WordHelp(None)))
    words = walk.pack.words
    assert walk.shown(*walk.asked(0), *aside).next_label == words.to_question
    assert walk.shown(ev.GoToList(), *aside).next_label == words.your_list


def test_a_page_names_the_more_page_it_leads_to(small_pack: SmallPack) -> None:
    small_pack.add_more()
    walk = walk_of(small_pack)
    last = plates(walk.shown(ev.GoTo("pen/tip")))[-1]
    more = ev.StepAside(More("after/choices"))
    assert (last.kind, last.move) == (PlateKind.QUIET, more)
    named = walk.pack.words.more_page.format(title="Page after-choices")
    assert plain(last.text) == named
    assert more not in moves(walk.shown(ev.GoTo("pen/parts")))


def test_a_more_page_is_shown_like_a_page_and_leads_back(small_pack: SmallPack) -> None:
    small_pack.add_more()
    walk = walk_of(small_pack)
    page = walk.shown(ev.GoTo("pen/tip"))
    more = walk.shown(ev.GoTo("pen/tip"), ev.StepAside(More("after/choices")))
    assert (more.id, more.kind, more.title) == ("after/choices", Kind.PAGE, "Page after-choices")
    assert more.next_label == walk.pack.words.to_page
    assert (more.place, more.trail) == (page.place, page.trail)
    assert more.figure
    assert ev.StepAside(WordHelp("after/choices")) in moves(more)


def test_a_more_page_is_neither_in_the_walk_nor_in_the_contents(small_pack: SmallPack) -> None:
    small_pack.add_more()
    walk = walk_of(small_pack)
    assert "after/choices" not in walk.outline.pages
    assert ev.GoTo("after/choices") not in moves(walk.shown(ev.OpenContents()))
    assert walk.begun(ev.GoTo("after/choices")) == walk.begun()


def test_a_more_page_that_is_left_out_is_not_offered(small_pack: SmallPack) -> None:
    small_pack.add_more()
    small_pack.edit("en/after/choices.md", "facts", 'needs = ["offers.prp"]\nfacts')
    walk = walk_of(small_pack)
    more = ev.StepAside(More("after/choices"))
    assert more not in moves(walk.shown(ev.GoTo("pen/tip")))
    assert walk.begun(more) == walk.begun()
