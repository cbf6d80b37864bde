"""Draws the kiosk's pictures from shared parts: `python -m assets.draw`."""
