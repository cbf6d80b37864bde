"""Where a place lies in the walk: the bars of the trail, and the words beside them."""

from kiosk.content.model import Pack
from kiosk.visit.outline import CHECK, QUESTIONS
from kiosk.visit.places import Checking, Place, Reading, Revisiting, TalkOver
from kiosk.visit.screen import Bar


def _spot(pack: Pack, place: Place | None) -> tuple[int, int, int]:
    """Give the chapter's place in the trail, and how far in it one is of how many.

    Before the first chapter the chapter is -1.
    """
    chapters = len(pack.chapters)
    match place:
        case Reading(page) | Revisiting(page):
            for number, chapter in enumerate(pack.chapters):
                ids = [known.id for known in chapter.pages]
                if page in ids:
                    return number, ids.index(page) + 1, len(ids)
            spots = {QUESTIONS: (chapters, 1, 1), CHECK: (chapters + 1, 0, len(pack.items))}
            return spots.get(page, (-1, 0, 0))
        case Checking(item):
            return chapters + 1, item + 1, len(pack.items)
        case TalkOver():
            return chapters + 2, 0, 0
        case _:
            return -1, 0, 0


def trail(pack: Pack, place: Place | None) -> tuple[Bar, ...]:
    """Give a bar for each chapter, the questions and the check."""
    here, done, of = _spot(pack, place)
    titles = [chapter.title for chapter in pack.chapters]
    titles += [pack.chapter_titles[name] for name in (QUESTIONS, CHECK)]
    return tuple(
        Bar(
            title,
            1.0 if number < here else done / max(of, 1) if number == here else 0.0,
            number == here,
        )
        for number, title in enumerate(titles)
    )


def place_line(pack: Pack, place: Place | None) -> str:
    """Give the words beside the trail, such as “Your visit · 3 of 8”, or none."""
    here, done, of = _spot(pack, place)
    titles = [bar.title for bar in trail(pack, place)]
    if not 0 <= here < len(titles):
        return ""
    if done < 1 or of < 2:
        return titles[here]
    return pack.words.place.format(chapter=titles[here], page=done, pages=of)
