"""A service that asks whether a Qt object lives."""

import shiboken6

__all__ = ["shiboken6"]
