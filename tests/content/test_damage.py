"""Whatever happens to a file, the pack is shown whole or refused in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_pack import SmallPack, write_small_pack
from walks import Walk

from kiosk.visit.outline import outline_of

SNIPPETS = (
    *(b"", b"\n", b"\n\n", b"    ", b"\xff", b"\x00", b"\r", b"#", b'"', b"'", b"=", b",", b"."),
    *(b"[", b"]", b"[[", b"{", b"}", b"{{", b"}}", b"{step}", b"0", b"1", b"true", b"5.5"),
    *(b"+++\n", b"\n+++\n", b"- ", b"\n- ", b"[x] ", b"\n!!! staff\n    ", b"\n!!! why\n    "),
    *(b"|", b"`", b"*", b"**", b"_", b"<b>", b"&amp;", b"\n---\n", b"\n# ", b"\n## ", b"\n1. "),
    *(b"](x)", b"![", b"needs = []\n", b"step = 1\n", b"\xe2\x80\x9c"),
)


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> SmallPack:
    return write_small_pack(tmp_path_factory.mktemp("damaged"))


@given(data=st.data())
def test_a_damaged_pack_is_shown_or_refused_on_lines_there_are(
    pack: SmallPack, data: st.DataObject
) -> None:
    files = sorted(path for path in pack.content.rglob("*.*") if path.is_file())
    path = data.draw(st.sampled_from(files), label="file")
    sound = path.read_bytes()
    damaged = sound
    for _ in range(data.draw(st.integers(1, 3), label="times")):
        at = data.draw(st.integers(0, len(damaged)), label="at")
        lost = data.draw(st.integers(0, 30), label="lost")
        damaged = damaged[:at] + data.draw(st.sampled_from(SNIPPETS)) + damaged[at + lost :]
    path.write_bytes(damaged)
    try:
        reading = pack.read()
    finally:
        path.write_bytes(sound)
    assert bool(reading.pack) != bool(reading.errors())
    lines = damaged.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    for problem in reading.errors():
        assert 1 <= problem.line <= lines or problem.file != str(path.relative_to(pack.root))
    if reading.pack:
        walk = Walk(reading.pack, outline_of(reading.pack))
        assert all(walk.screen(visit).title for visit in walk.places())
