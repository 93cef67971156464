"""Every window, page and dialog of the program, by name, each with something in it.

The pictures of docs/pictures/screens are taken of these, and tests/gui/test_every_widget.py walks over them.
To add one, write a function that opens it and returns it, with ``@screen`` above, in the module of its part
of the window. What it returns must be said, for a test sees to it that no dialog is forgotten.
"""

from screens import (
    easy_read,
    files,
    outputs,
    page,
    program,
    proofing,
    returns,
    review,
    review_round,
    settings,
    start,
)
from screens.listing import screens_of

SCREENS = screens_of(
    start,
    page,
    proofing,
    files,
    easy_read,
    review,
    review_round,
    returns,
    outputs,
    settings,
    program,
)
"""Every screen by its name, in the order in which a person comes to them."""
