"""Titles that British updates put before somebody's name, in small letters and without a full stop."""

ABBREVIATED = frozenset("cllr dr fr hon mr mrs ms mx prof rev revd rt".split())
"""Those that may end in a full stop, which then ends no sentence."""
TITLES = ABBREVIATED | frozenset("councillor dame doctor lady lord miss professor reverend sir".split())
"""Those that are no part of the name by which a person is greeted."""
