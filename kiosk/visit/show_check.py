"""The screens of the check and the talk-over list. Never a mark, never a pass (standards C09)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from kiosk.content.model import Heading, Item, Pack, Paragraph, Run, Text, plain
from kiosk.visit import events as ev
from kiosk.visit.following import following
from kiosk.visit.outline import Outline
from kiosk.visit.places import Checking, Phase, TalkOver
from kiosk.visit.result import result
from kiosk.visit.screen import Kind, Mark, Marked, Piece, Plate, PlateKind, Screen, text
from kiosk.visit.state import Visit
from kiosk.visit.trail import place_line, trail


@dataclass(frozen=True, slots=True)
class ShowItem:
    """Shows one item of the check in all its phases (standards C07, C08)."""

    pack: Pack
    outline: Outline
    visit: Visit
    place: Checking

    @property
    def item(self) -> Item:
        """The item shown."""
        return self.pack.items[self.place.item]

    def screen(self) -> Screen:
        """Give the screen of the phase the visit is in."""
        match self.place.phase:
            case Phase.ASK:
                return self._ask(self.item.question)
            case Phase.ASK_AGAIN:
                return self._ask(self.item.ask_again)
            case Phase.AGAIN:
                return self._again()
            case Phase.WHY | Phase.WHY_AGAIN:
                return self._why()
            case _:
                assert_never(self.place.phase)

    def _ask(self, question: Text) -> Screen:
        own = (
            Plate(PlateKind.ANSWER, answer, ev.Choose(number))
            for number, answer in enumerate(self.item.answers)
        )
        unsure = Plate(PlateKind.ANSWER, text(self.pack.words.not_sure), ev.Choose(None))
        return self._screen(Kind.ITEM, plain(question), (*own, unsure), self.pack.words.skip_item)

    def _again(self) -> Screen:
        words = self.pack.words
        see = Plate(PlateKind.QUIET, text(words.see_page), ev.Revisit())
        body = (Paragraph(self.item.again), see)
        return self._screen(Kind.FEEDBACK, words.again_title, body, words.ask_me_again)

    def _why(self) -> Screen:
        answer = self.visit.answers[self.place.item][-1]
        words, right = self.pack.words, answer == self.item.right
        chosen = words.not_sure if answer is None else plain(self.item.answers[answer])
        body: tuple[Piece, ...] = (
            Marked(
                Mark.CLEAR if right else Mark.TALK,
                (Run(words.chosen), Run(" "), Run(chosen, strong=right)),
            ),
            Paragraph(self.item.why),
        )
        title = words.right_title
        if not right and self.place.phase is Phase.WHY_AGAIN:
            title = words.missed_again_title
            body = (*body, Paragraph(text(words.missed_again_note)))
        elif not right:
            title = words.unsure_title if answer is None else words.missed_title
        return self._screen(Kind.FEEDBACK, title, body, words.next)

    def _screen(self, kind: Kind, title: str, body: tuple[Piece, ...], next_label: str) -> Screen:
        pack, number = self.pack, self.place.item + 1
        taught = next(page for page in pack.pages() if page.id == self.item.page)
        count = pack.words.tap_one if kind is Kind.ITEM else pack.words.question_count
        skip: tuple[Piece, ...] = ()
        if following(self.outline, self.visit) != TalkOver():
            skip = (Plate(PlateKind.QUIET, text(pack.words.skip_check), ev.GoToList()),)
        return Screen(
            id=f"check/{self.item.id}/{self.place.phase}",
            kind=kind,
            title=title,
            body=(*body, *skip),
            chapter="check",
            place=place_line(pack, self.place),
            kicker=count.format(item=number, items=len(pack.items)),
            figure=(pack.singles.check if kind is Kind.ITEM else taught).figure,
            next_label=next_label,
            trail=trail(pack, self.place),
        )


def show_talk_over(pack: Pack, outline: Outline, visit: Visit) -> Screen:
    """Give the two lists, what was left out, and the questions picked."""
    words, page, found = pack.words, pack.singles.talk_over, result(outline, visit)
    talk = {item.id: text(item.talk) for item in pack.items}
    asked = {question.id: question.text for question in pack.questions}
    body: list[Piece] = [*page.body]
    body += _list(words.picked_title, Mark.PICKED, (asked[name] for name in found.picked))
    body += _list(words.talk_title, Mark.TALK, (talk[name] for name in found.talk))
    if not found.talk and not found.left_out:
        body.append(Paragraph(text(words.nothing_to_talk)))
    body += _list(words.clear_title, Mark.CLEAR, (talk[name] for name in found.clear))
    body += _list(words.left_out_title, Mark.TALK, (talk[name] for name in found.left_out))
    return Screen(
        id="talk-over",
        kind=Kind.SUMMARY,
        title=page.title,
        body=tuple(body),
        chapter="check",
        figure=page.figure,
        next_label=words.next,
        trail=trail(pack, visit.place),
    )


def _list(title: str, mark: Mark, texts: Iterable[Text]) -> list[Piece]:
    lines: list[Piece] = [Marked(mark, line) for line in texts]
    return [Heading(text(title)), *lines] if lines else []
