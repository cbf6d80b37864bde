"""A block of each kind a page can hold."""

from kiosk.content.model import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Day,
    Days,
    Heading,
    Paragraph,
    Run,
    Steps,
    Text,
)


def text(words: str) -> Text:
    """Give words in a text of one run."""
    return (Run(words),)


BLOCKS: tuple[Block, ...] = (
    Heading(text("At home")),
    Paragraph((Run("Rest "), Run("well", strong=True), Run("."))),
    Bullets((text("no sun"), text("no sport"))),
    Steps((text("wet"), text("wash"))),
    Days((Day(text("Day 1"), text("pink")),)),
    Callout(CalloutKind.CALL_NOW, text("Call 999.")),
)
