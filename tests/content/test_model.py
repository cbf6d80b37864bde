from small_pack import SmallPack

from kiosk.content.model import Run, plain


def test_a_text_is_read_without_its_weights() -> None:
    assert plain((Run("a "), Run("bold", strong=True), Run(" word"))) == "a bold word"


def test_pages_are_given_in_the_order_of_the_walk(small_pack: SmallPack) -> None:
    small_pack.edit("pack.toml", '["parts", "tip"]', '["tip", "parts"]')
    pack = small_pack.read().pack
    assert pack
    assert [page.id for page in pack.pages()] == ["pen/tip", "pen/parts", "after/first-day"]
