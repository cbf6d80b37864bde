"""Which day it is where the kiosk stands; nothing else asks."""

import datetime as dt


def today() -> dt.date:
    """Give the day by this machine's clock."""
    return dt.datetime.now().astimezone().date()
