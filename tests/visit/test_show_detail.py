"""What there is to touch on a page, as it is shown."""

import pytest
from small_pack import SmallPack
from walks import Walk

from kiosk.content.model import Paragraph, plain
from kiosk.visit import events as ev
from kiosk.visit.outline import outline_of
from kiosk.visit.places import WhereFrom
from kiosk.visit.screen import PlateKind, Screen, Spot

TIP, CALM = ev.GoTo("pen/tip"), ev.SetCalm(calm=True)


def walk_of(pack: SmallPack) -> Walk:
    found = pack.read().pack
    assert found
    return Walk(found, outline_of(found))


def strip(screen: Screen) -> list[tuple[str, ev.Move | None]]:
    """Give the words and the move of each plate that goes with the picture."""
    assert {plate.kind for plate in screen.chooser} <= {PlateKind.DETAIL}
    return [(plain(plate.text), plate.move) for plate in screen.chooser]


def said(screen: Screen) -> list[str]:
    return [plain(piece.text) for piece in screen.body if isinstance(piece, Paragraph)]


def test_a_page_without_details_has_nothing_to_touch(small_pack: SmallPack) -> None:
    screen = walk_of(small_pack).shown(TIP)
    assert (screen.chooser, screen.spots) == ((), ())


def test_each_detail_has_a_plate_of_its_name(small_pack: SmallPack) -> None:
    small_pack.add_details("dial", "motor")
    screen = walk_of(small_pack).shown(TIP)
    assert strip(screen) == [("The dial", ev.Show("dial")), ("The motor", ev.Show("motor"))]
    assert not any(plate.chosen or plate.state for plate in screen.chooser)


def test_a_detail_shows_its_own_picture_and_words_under_the_title_of_the_page(
    small_pack: SmallPack,
) -> None:
    small_pack.add_details("dial", "motor")
    walk = walk_of(small_pack)
    whole, closer = walk.shown(TIP), walk.shown(TIP, ev.Show("motor"))
    assert closer.figure
    assert closer.figure.source.name == "motor.svg"
    assert (whole.title, said(whole)) == ("Page pen-tip", ["The page pen-tip explains one thing."])
    assert (closer.title, said(closer)) == ("Page pen-tip", ["This is motor."])
    assert (closer.id, closer.next_label) == (whole.id, whole.next_label)
    assert [plate.state for plate in closer.chooser] == ["", walk.pack.words.shown]
    assert [plate.chosen for plate in closer.chooser] == [False, True]


def test_the_picture_can_be_touched_at_the_labels_that_name_a_detail(
    small_pack: SmallPack,
) -> None:
    small_pack.add_details("dial", "motor")
    about_all = '{ text = "The dial", plate = [9, 9] },\n'
    touched = '{ text = "The motor", at = [60, 40], plate = [80, 15] },\n'
    small_pack.edit("en/pen/tip.md", "labels = [\n", f"labels = [\n{about_all}{touched}")
    walk = walk_of(small_pack)
    assert walk.shown(TIP).spots == (Spot((60, 40), ev.Show("motor")),)
    assert walk.shown(TIP, ev.Show("dial")).spots == ()


def test_one_steps_deeper_and_less_deep_and_ends_where_depths_end(small_pack: SmallPack) -> None:
    small_pack.add_depths(1.0)
    walk = walk_of(small_pack)
    words = walk.pack.words
    deepest = ev.Show("1-mm"), *[ev.Show(f"{mm}-mm", stay=True) for mm in ("0.75", "1")]
    assert strip(walk.shown(TIP)) == [
        ("", None),
        (words.no_depth, None),
        (words.deeper, ev.Show("0.25-mm", stay=True)),
    ]
    assert strip(walk.shown(TIP, ev.Show("0.25-mm"))) == [
        ("", None),
        ("¼ mm", None),
        (words.deeper, ev.Show("0.5-mm", stay=True)),
    ]
    assert strip(walk.shown(TIP, ev.Show("0.5-mm"))) == [
        (words.less_deep, ev.Show("0.25-mm", stay=True)),
        ("½ mm", None),
        (words.deeper, ev.Show("0.75-mm", stay=True)),
    ]
    assert strip(walk.shown(TIP, *deepest)) == [
        (words.less_deep, ev.Show("0.75-mm", stay=True)),
        ("1 mm", None),
        ("", None),
    ]


def test_a_motion_can_be_seen_again_unless_pictures_keep_still(small_pack: SmallPack) -> None:
    small_pack.add_motion()
    walk = walk_of(small_pack)
    moving, still = walk.shown(TIP), walk.shown(CALM, TIP)
    assert moving.figure
    assert moving.figure.motion
    assert strip(moving) == [(walk.pack.words.show_again, ev.Replay())]
    assert still.figure
    assert (still.figure.motion, still.chooser) == (None, ())
    assert still.figure.source == moving.figure.source


def test_a_detail_that_moves_keeps_still_too(small_pack: SmallPack) -> None:
    small_pack.add_details("dial")
    small_pack.edit("en/pen/tip.md", 'figure = "dial"', 'figure = "pen-tip"')
    small_pack.add_motion()
    walk = walk_of(small_pack)
    moving, still = walk.shown(TIP, ev.Show("dial")), walk.shown(CALM, TIP, ev.Show("dial"))
    assert moving.figure
    assert moving.figure.motion
    assert still.figure
    assert still.figure.motion is None
    assert strip(still) == strip(moving) == [("The dial", ev.Show("dial"))]


@pytest.mark.parametrize("calm", [True, False])
def test_the_contents_say_whether_pictures_move_and_change_it(
    small_pack: SmallPack, *, calm: bool
) -> None:
    walk = walk_of(small_pack)
    last = walk.shown(ev.SetCalm(calm), ev.OpenContents()).body[-2]
    words = walk.pack.words
    state = words.moving_off if calm else words.moving_on
    assert getattr(last, "move", None) == ev.SetCalm(not calm)
    assert plain(getattr(last, "text", ())) == f"{words.moving}: {state}"


def test_where_a_page_comes_from_tells_what_its_details_rest_on(small_pack: SmallPack) -> None:
    small_pack.add_details("dial")
    added = '[sources.shop]\nkind = "maker"\ntitle = "A shop"\naddress = "doi:2"\n\n[facts.F1]'
    small_pack.edit("sources.toml", "[facts.F1]", added)
    fact = '\n[facts.F3]\nsources = ["shop"]\nconfidence = "strong"\n'
    small_pack.edit("sources.toml", "\n[facts.F2]", f"{fact}\n[facts.F2]")
    small_pack.edit("en/sources.toml", "study = ", 'shop = "How dials turn"\nstudy = ')
    page = (TIP, ev.OpenContents(), ev.StepAside(WhereFrom("pen/tip")))
    assert "How dials turn" not in " ".join(said(walk_of(small_pack).shown(*page)))
    small_pack.edit("en/pen/tip.md", 'facts = ["F1"]', 'facts = ["F1", "F3"]')
    told = said(walk_of(small_pack).shown(*page))
    assert [line.count("Needles on the scalp") for line in told].count(1) == 1
    assert "How dials turn" in " ".join(told)


def test_every_detail_that_is_shipped_can_be_looked_at(walk: Walk) -> None:
    for page in walk.pack.pages():
        for detail in page.details:
            screen = walk.shown(ev.GoTo(page.id), ev.Show(detail.id))
            assert screen.figure == detail.figure
            assert screen.body[: len(detail.body)] == detail.body
            assert detail.name in [words for words, _ in strip(screen)]
