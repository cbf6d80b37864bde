"""Plain pictures for a small pack."""

from pathlib import Path

FIGURE = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">
<rect width="800" height="600" fill="#cde"/>
</svg>
"""


def draw_figures(pictures: Path) -> None:
    """Draw a picture into every file of a folder."""
    for picture in pictures.iterdir():
        picture.write_text(FIGURE, "utf-8")
