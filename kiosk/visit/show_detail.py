"""What goes with a picture one can touch: its details, and the way from one to another."""

from msgspec.structs import replace

from kiosk.content.figure import Figure
from kiosk.content.model import Chooser, Detail, Pack, Page
from kiosk.visit import events as ev
from kiosk.visit.screen import Plate, PlateKind, Spot, text
from kiosk.visit.state import Display, Visit


def detail_of(page: Page, name: str | None) -> Detail | None:
    """Give the detail looked at, or None where it is the whole figure."""
    return next((detail for detail in page.details if detail.id == name), None)


def figure_of(page: Page, detail: Detail | None, display: Display) -> Figure:
    """Give the figure on the glass; where pictures keep still it has no motion."""
    figure = detail.figure if detail else page.figure
    return replace(figure, motion=None) if display.calm else figure


def chooser(pack: Pack, page: Page, visit: Visit) -> tuple[Plate, ...]:
    """Give the plates below the picture: none where there is nothing to touch."""
    if page.details and page.chooser is Chooser.STEPS:
        return _steps(pack, page, visit.detail)
    if page.details:
        return tuple(
            _plate(
                detail.name,
                ev.Show(detail.id),
                state=pack.words.shown if detail.id == visit.detail else "",
            )
            for detail in page.details
        )
    if page.figure.motion and not visit.display.calm:
        return (_plate(pack.words.show_again, ev.Replay()),)
    return ()


def spots(page: Page) -> tuple[Spot, ...]:
    """Give where the picture itself can be tapped: at the labels that name a detail."""
    named = {detail.name: detail.id for detail in page.details}
    return tuple(
        Spot(label.at, ev.Show(named[label.text]))
        for label in page.figure.labels
        if label.at and label.text in named
    )


def _steps(pack: Pack, page: Page, name: str | None) -> tuple[Plate, ...]:
    """Give one less, where one is, and one more; at an end its plate only keeps its place."""
    ids: list[str | None] = [None, *(detail.id for detail in page.details), None]
    here = ids.index(name) if name else 0
    before, after = (ids[here - 1], ids[here + 1]) if here else page.near
    less, more = (ev.Show(there, stay=True) if there else None for there in (before, after))
    shown = page.details[here - 1].name if here else pack.words.no_depth
    return (
        _plate(pack.words.less_deep if less else "", less),
        _plate(shown, None),
        _plate(pack.words.deeper if more else "", more),
    )


def _plate(words: str, move: ev.Move | None, state: str = "") -> Plate:
    return Plate(PlateKind.DETAIL, text(words), move, bool(state), state)
