"""The four screens the kiosk must work on."""

from kiosk.shell.glass import glass_of

REFERENCE_GLASSES = {
    "1920x1080": glass_of(1920, 1080, 21.5),
    "1080x1920": glass_of(1080, 1920, 27),
    "1366x768": glass_of(1366, 768, 15.6),
    "1920x1200": glass_of(1920, 1200, 10.1),
}
