"""The shipped walk, and every place on it."""

from dataclasses import dataclass

from visits import after, begun

from kiosk.content.model import Pack
from kiosk.visit import events as ev
from kiosk.visit.outline import Outline
from kiosk.visit.screen import Screen
from kiosk.visit.show import Show
from kiosk.visit.state import Visit, fresh


@dataclass(frozen=True)
class Walk:
    """A pack with its outline, and what it shows."""

    pack: Pack
    outline: Outline

    def begun(self, *events: ev.Event) -> Visit:
        return begun(*events, outline=self.outline)

    def after(self, visit: Visit, *events: ev.Event) -> Visit:
        return after(visit, *events, outline=self.outline)

    def shown(self, *events: ev.Event) -> Screen:
        """Give the screen shown after some events of a visit."""
        return self.screen(self.begun(*events))

    def screen(self, visit: Visit) -> Screen:
        return Show(self.pack, self.outline).screen(visit)

    def asked(self, number: int) -> tuple[ev.Event, ...]:
        """Give the events that lead to an item."""
        return (ev.GoTo("check"), *[ev.Next()] * (number + 1))

    def phases(self, number: int) -> list[Visit]:
        """Give a visit in each phase of an item, by each kind of answer."""
        right = self.outline.items[number].right
        wrong = (right + 1) % self.outline.items[number].answers
        asked = self.begun(*self.asked(number))
        again = self.after(asked, ev.Choose(wrong), ev.Next())
        anew = self.after(again, ev.Next())
        answers = [ev.Choose(right), ev.Choose(wrong), ev.Choose(None)]
        why = [self.after(visit, answer) for visit in (asked, anew) for answer in answers]
        return [asked, again, anew, *why]

    def places(self) -> list[Visit]:
        """Give a visit at every place there is."""
        start = self.begun()
        items = range(len(self.outline.items))
        again = [self.after(self.phases(number)[1], ev.Revisit()) for number in items]
        return [
            fresh(self.outline),
            *(self.after(start, ev.GoTo(page)) for page in self.outline.pages),
            self.after(start, ev.OpenContents()),
            *(
                self.after(start, ev.StepAside(trip))
                for trips in self.outline.trips.values()
                for trip in trips
            ),
            *(visit for number in items for visit in self.phases(number)),
            *again,
            self.after(start, ev.GoToList()),
            self.after(start, ev.Finish()),
        ]
