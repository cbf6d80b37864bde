"""The way of a patient through the kiosk, whatever they use it with."""

from collections.abc import Callable, Iterator

from visitor import Role, Thing, Visitor

from kiosk.content.model import Item, Pack, Page, plain
from kiosk.content.sentences import sentences, texts

MOST_PARTS = 9
RIGHT, WRONG, UNSURE = "right", "wrong", "unsure"
PLANS = ((RIGHT,), (WRONG, RIGHT), (WRONG, WRONG), (UNSURE, RIGHT), (UNSURE, UNSURE))
"""What is answered to an item, and then again, in every way that differs."""


def walked(pack: Pack) -> tuple[Page, ...]:
    """Give the pages of the walk in their order."""
    singles = pack.singles
    return (singles.welcome, *pack.pages(), singles.questions, singles.check)


def spoken(page: Page) -> list[str]:
    """Give every sentence of a page."""
    told = (text for block in page.body for text in texts(block))
    return [plain(sentence).strip() for text in told for sentence in sentences(text)]


def begin(visitor: Visitor, pack: Pack) -> None:
    """Start a visit."""
    visitor.press(pack.words.start)


def forward(visitor: Visitor, pack: Pack) -> str:
    """Give the name of the button that leads on."""
    words = pack.words
    labels = (words.next, words.skip_item, words.ask_me_again, words.to_question)
    (name,) = [name for name in labels if name in visitor.offered()]
    return name


def parts(visitor: Visitor, pack: Pack) -> Iterator[list[Thing]]:
    """Give what is told on each part of a screen, going on after each until another begins."""
    heading = visitor.heading()
    for _ in range(MOST_PARTS):
        yield visitor.things()
        visitor.press(forward(visitor, pack))
        if visitor.heading() != heading:
            return
    raise AssertionError(f"{heading!r} does not end")


def through(visitor: Visitor, pack: Pack) -> list[Thing]:
    """Go on until another screen begins; give everything told on the way."""
    return [thing for told in parts(visitor, pack) for thing in told]


def there(visitor: Visitor, pack: Pack, go_on: Callable[[], None]) -> list[list[str]]:
    """Go from the welcome to the check over every page; give what was told on each part."""
    passed: list[list[str]] = []
    for page in walked(pack)[:-1]:
        for _ in range(MOST_PARTS):
            assert visitor.heading() == page.title
            passed.append(visitor.told())
            go_on()
            if visitor.heading() != page.title:
                break
    assert visitor.heading() == pack.singles.check.title
    return passed


def open_page(visitor: Visitor, pack: Pack, page: Page) -> None:
    """Go to a page by the contents."""
    visitor.press(pack.words.contents)
    for _ in range(MOST_PARTS):
        if page.title in visitor.offered():
            break
        visitor.press(pack.words.next)
    visitor.press(page.title)


def answer(visitor: Visitor, pack: Pack, item: Item, given: str) -> str:
    """Answer an item; give the words of the answer."""
    own = [plain(text) for text in item.answers]
    words = {
        RIGHT: own[item.right],
        WRONG: own[(item.right + 1) % len(own)],
        UNSURE: pack.words.not_sure,
    }[given]
    visitor.press(words)
    return words


def planned(pack: Pack) -> Iterator[tuple[Item, tuple[str, ...]]]:
    """Give each item with what will be answered to it."""
    for number, item in enumerate(pack.items):
        yield item, PLANS[number % len(PLANS)]


def whole_check(visitor: Visitor, pack: Pack) -> None:
    """Go through the check as planned, from its page to the lists."""
    through(visitor, pack)
    for item, (first, *again) in planned(pack):
        answer(visitor, pack, item, first)
        through(visitor, pack)
        for second in again:
            through(visitor, pack)
            answer(visitor, pack, item, second)
            through(visitor, pack)


def listed_under(visitor: Visitor, pack: Pack) -> dict[str, list[str]]:
    """Give the lists in the end: their headings, and the lines below each, over all parts."""
    words = pack.words
    lists: dict[str, list[str]] = {}
    lines: list[str] = []
    for _ in range(MOST_PARTS):
        for name in visitor.told(Role.Heading, Role.ListItem):
            if name in (words.picked_title, words.talk_title, words.clear_title):
                lines = lists.setdefault(name, [])
            elif name != visitor.heading():
                lines.append(name)
        if words.next not in visitor.offered():
            return lists
        visitor.press(words.next)
    raise AssertionError("The lists do not end")
