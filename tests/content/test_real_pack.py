"""The content that is shipped."""

from pathlib import Path

import pytest
from small_pack import TODAY

from kiosk.check.rules.item_topics import FREE
from kiosk.content.model import Pack, Topic
from kiosk.content.reader import read_pack


def test_the_shipped_content_reads_without_an_error_with_the_shipped_pictures(
    real_content: Path, real_pictures: Path
) -> None:
    reading = read_pack(real_content, TODAY, real_pictures)
    assert not [str(problem) for problem in reading.errors()]
    assert reading.pack


def test_nothing_is_left_out_of_the_shipped_content(real_pack: Pack) -> None:
    assert real_pack.left_out == ()


def test_the_check_covers_every_topic_that_must_be_asked_about(real_pack: Pack) -> None:
    assert {item.topic for item in real_pack.items} >= set(Topic) - {FREE}


@pytest.mark.parametrize("note", ["why", "again", "ask_again"])
def test_every_item_explains_itself_in_words_of_its_own(real_pack: Pack, note: str) -> None:
    said = [getattr(item, note) for item in real_pack.items]
    assert len(set(said)) == len(real_pack.items)
    assert all(item.question != item.ask_again for item in real_pack.items)
    assert all(item.why != item.again for item in real_pack.items)


def test_every_page_has_a_note_for_staff(real_pack: Pack) -> None:
    assert [page.id for page in real_pack.pages() if not page.staff] == []
