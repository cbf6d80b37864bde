import re

import pytest
from walks import Walk

from kiosk.content.model import Heading, Paragraph, Run, plain
from kiosk.content.sentences import texts
from kiosk.visit import events as ev
from kiosk.visit.places import Checking, Phase, TalkOver
from kiosk.visit.screen import Kind, Mark, Marked, Plate, PlateKind, Screen, text
from kiosk.visit.step import step

BANNED = re.compile(
    r"\b(pass(es|ed|ing)?|fail\w*|competen\w*|capacity|consented|cleared|score\w*|recommend\w*"
    r"|ready for (surgery|treatment)|out of \d+)\b|%",
    re.IGNORECASE,
)
"""Standards C09, and what design section 1 adds."""


def said(screen: Screen) -> str:
    """Give every word of a screen."""
    lines = [screen.title, screen.kicker, screen.place, screen.next_label]
    for piece in screen.body:
        if isinstance(piece, Plate | Marked):
            lines.append(plain(piece.text))
        else:
            lines += map(plain, texts(piece))
    return "\n".join(lines)


def plates(screen: Screen) -> list[Plate]:
    return [piece for piece in screen.body if isinstance(piece, Plate)]


def marked(screen: Screen, mark: Mark) -> list[str]:
    return [
        plain(piece.text)
        for piece in screen.body
        if isinstance(piece, Marked) and piece.mark is mark
    ]


def headings(screen: Screen) -> list[str]:
    return [plain(piece.text) for piece in screen.body if isinstance(piece, Heading)]


def paragraphs(screen: Screen) -> list[str]:
    return [plain(piece.text) for piece in screen.body if isinstance(piece, Paragraph)]


def test_the_check_and_the_list_never_judge(walk: Walk) -> None:
    for visit in walk.places():
        screen = walk.screen(visit)
        if screen.chapter == "check" or screen.id == "check":
            assert not BANNED.search(said(screen)), screen.id


@pytest.mark.parametrize("words", ["You passed", "7 out of 8", "FAILED", "80 %", "consented"])
def test_words_that_judge_would_be_found(words: str) -> None:
    assert BANNED.search(words)


def test_a_question_offers_its_answers_then_not_sure_then_the_way_out(walk: Walk) -> None:
    for number, item in enumerate(walk.pack.items):
        asked, _, anew, *_ = walk.phases(number)
        for visit, question in ((asked, item.question), (anew, item.ask_again)):
            screen = walk.screen(visit)
            assert (screen.kind, screen.title) == (Kind.ITEM, plain(question))
            answers = [plate for plate in plates(screen) if plate.kind is PlateKind.ANSWER]
            assert [plain(plate.text) for plate in answers] == [
                *map(plain, item.answers),
                walk.pack.words.not_sure,
            ]
            choices = [*map(ev.Choose, range(len(item.answers))), ev.Choose(None)]
            assert [plate.move for plate in answers] == choices
            assert not any(plate.chosen for plate in answers)
            out = Plate(PlateKind.QUIET, text(walk.pack.words.skip_check), ev.GoToList())
            last = number == len(walk.pack.items) - 1
            assert screen.body == (*answers, *(() if last else (out,)))
            assert screen.next_label == walk.pack.words.skip_item


def test_every_screen_of_the_check_has_one_way_out(walk: Walk) -> None:
    for visit in walk.places():
        if isinstance(visit.place, Checking):
            offered = ev.GoToList() in [plate.move for plate in plates(walk.screen(visit))]
            assert offered != (step(walk.outline, visit, ev.Next()).place == TalkOver())


def test_every_answer_is_followed_by_the_reason(walk: Walk) -> None:
    words = walk.pack.words
    titles = [
        *(words.right_title, words.missed_title, words.unsure_title),
        *(words.right_title, words.missed_again_title, words.missed_again_title),
    ]
    marks = [Mark.CLEAR, Mark.TALK, Mark.TALK]
    for number, item in enumerate(walk.pack.items):
        for visit, title, mark in zip(walk.phases(number)[3:], titles, marks * 2, strict=True):
            screen = walk.screen(visit)
            assert (screen.kind, screen.title) == (Kind.FEEDBACK, title)
            assert paragraphs(screen)[0] == plain(item.why)
            answer = visit.answers[number][-1]
            given = words.not_sure if answer is None else plain(item.answers[answer])
            said_so = (Run(words.chosen), Run(" "), Run(given, strong=answer == item.right))
            assert screen.body[0] == Marked(mark, said_so)
            missed_twice = title == words.missed_again_title
            assert (words.missed_again_note in paragraphs(screen)) == missed_twice


def test_a_missed_item_is_told_in_other_words_and_leads_to_its_page(walk: Walk) -> None:
    for number, item in enumerate(walk.pack.items):
        screen = walk.screen(walk.phases(number)[1])
        assert screen.title == walk.pack.words.again_title
        assert paragraphs(screen) == [plain(item.again)]
        assert ev.Revisit() in [plate.move for plate in plates(screen)]
        assert screen.next_label == walk.pack.words.ask_me_again
        assert screen.figure == next(p.figure for p in walk.pack.pages() if p.id == item.page)


def test_the_question_is_numbered_and_asks_for_one_tap_until_it_is_answered(walk: Walk) -> None:
    words, items = walk.pack.words, len(walk.pack.items)
    for number in range(items):
        for visit in walk.phases(number):
            screen = walk.screen(visit)
            form = words.tap_one if screen.kind is Kind.ITEM else words.question_count
            assert screen.kicker == form.format(item=number + 1, items=items)


def test_each_phase_of_an_item_has_its_own_name(walk: Walk) -> None:
    names = {walk.screen(visit).id for visit in walk.phases(0)}
    assert names == {f"check/{walk.pack.items[0].id}/{phase}" for phase in Phase}


def test_the_list_shows_what_is_clear_what_to_talk_over_and_what_was_picked(walk: Walk) -> None:
    words, items = walk.pack.words, walk.pack.items
    picks = (ev.GoTo("questions"), ev.Pick("question-2"), ev.Pick("question-1"))
    right = walk.outline.items[0].right
    answers = (ev.Choose(right), ev.Next(), ev.Choose(None), ev.GoToList())
    screen = walk.shown(*picks, *walk.asked(0), *answers)
    assert screen.kind is Kind.SUMMARY
    titles = [words.picked_title, words.talk_title, words.clear_title, words.left_out_title]
    assert headings(screen) == titles
    assert marked(screen, Mark.CLEAR) == [items[0].talk]
    assert marked(screen, Mark.TALK) == [item.talk for item in items[1:]]
    assert marked(screen, Mark.PICKED) == [plain(q.text) for q in walk.pack.questions[:2]]
    assert words.nothing_to_talk not in paragraphs(screen)


def test_a_list_of_a_check_left_out_names_what_was_left_out(walk: Walk) -> None:
    screen, words = walk.shown(ev.GoToList()), walk.pack.words
    assert headings(screen) == [words.left_out_title]
    assert marked(screen, Mark.TALK) == [item.talk for item in walk.pack.items]
    assert words.nothing_to_talk not in paragraphs(screen)


def test_a_check_that_was_done_whole_is_not_called_skipped(walk: Walk) -> None:
    events: list[ev.Event] = [ev.GoTo("check"), ev.Next()]
    for item in walk.outline.items:
        events += [ev.Choose(item.right), ev.Next()]
    screen = walk.shown(*events)
    assert marked(screen, Mark.CLEAR) == [item.talk for item in walk.pack.items]
    assert marked(screen, Mark.TALK) == []
    assert walk.pack.words.nothing_to_talk in paragraphs(screen)
    assert walk.pack.words.left_out_title not in headings(screen)
