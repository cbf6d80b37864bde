"""The ways to draw the tour, as `--mode` names them."""

from kiosk.visit import events as ev

MODES: dict[str, ev.Move] = {
    "large": ev.SetTextSize(ev.TextSize.LARGE),
    "dark": ev.SetContrast(ev.Contrast.DARK),
    "contrast": ev.SetContrast(ev.Contrast.YELLOW),
    "calm": ev.SetCalm(calm=True),
}
