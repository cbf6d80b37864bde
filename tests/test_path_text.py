"""What a path's text says stays the same when it is said in fewer letters, or loop by loop."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from assets.draw.path_text import loops, terse

PLACES = st.integers(-20, 990).map(lambda tenths: tenths / 10)
POINTS = st.tuples(PLACES, PLACES).map(lambda p: f"{p[0]} {p[1]}")
RADII = st.integers(1, 400).map(lambda tenths: tenths / 10)
FLAGS = st.sampled_from(["0 1", "1 0", "1 1", "0 0"])
STEPS = st.one_of(
    *(st.tuples(st.just(kind), POINTS) for kind in "LlTt"),
    *(st.tuples(st.just(kind), PLACES) for kind in "HhVv"),
    *(st.tuples(st.just(kind), POINTS, POINTS) for kind in "QqSs"),
    *(st.tuples(st.just(kind), POINTS, POINTS, POINTS) for kind in "Cc"),
    *(st.tuples(st.just(kind), RADII, RADII, st.just("0"), FLAGS, POINTS) for kind in "Aa"),
    st.tuples(st.just("Z")),
).map(lambda parts: parts[0] + " ".join(str(part) for part in parts[1:]))
LOOPS = st.tuples(st.sampled_from("Mm"), POINTS, st.lists(STEPS, min_size=1, max_size=5)).map(
    lambda parts: f"{parts[0]}{parts[1]}{''.join(parts[2])}"
)
CLEARLY, SPECKS = 64, 2
"""Two pixels may differ clearly: where a line turns on itself, the last bit of a place shows."""
PATHS = st.lists(LOOPS, min_size=1, max_size=4).map("".join)


def drawn(d: str) -> list[int]:
    """Draw a path as a thin line; give the grey of every pixel."""
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
        f'<path d="{d}" fill="none" stroke="#000"/></svg>'
    )
    image = QImage(64, 64, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return list(bytes(image.constBits()))


@settings(max_examples=300)
@given(PATHS)
def test_fewer_letters_draw_the_same(qapp: QGuiApplication, d: str) -> None:  # noqa: ARG001
    short = terse(d)
    assert len(short) <= len(d)
    assert terse(short) == short
    unlike = [a for a, b in zip(drawn(short), drawn(d), strict=True) if abs(a - b) > CLEARLY]
    assert len(unlike) <= SPECKS


@given(PATHS)
def test_the_loops_are_the_path(d: str) -> None:
    each = loops(d)
    assert all(one.startswith("M") and one.count("M") == 1 for one in each)
    assert terse("".join(each)) == terse(d)
