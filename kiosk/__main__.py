"""Lets `python -m kiosk` run the command line."""

import sys

from kiosk.cli import main

sys.exit(main())
