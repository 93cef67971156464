"""The contract between packs and exporters: what files are called, what each is given or must have.

A page's ``sections`` are ``update_editor.exporters.page.SectionView`` values; texts with markup come as
``Markup`` and are not escaped again.
"""

from collections.abc import Mapping

PATTERN_NAMES = frozenset("date lead leads title".split())
"""The names that a pattern may use."""
STYLE_NAMES = frozenset(("colours",))
"""The names that a style sheet may use."""
PAGE_NAMES = frozenset(
    "address closing colours contents date description direction heading language logo opening "
    "organisation other_formats sections styles title words".split()
)
"""The names that every page may use."""
WEB_NAMES = PAGE_NAMES | frozenset("around formats meta".split())
"""The names that ``web/page.html`` may use.

``meta`` is for the head. ``formats`` are links to other formats of the update, ``around`` those to
the updates before and after it.
"""
EMAIL_NAMES = PAGE_NAMES | frozenset("button easy_read kept_styles subject unsubscribe view_online".split())
"""The names that ``email/email.html`` may use.

``button``, ``easy_read``, ``unsubscribe`` and ``view_online`` are links: ``words`` and ``address``, or
nothing.
"""
ARCHIVE_NAMES = frozenset("address direction feed language organisation styles words years".split())
"""The names that ``web/archive.html`` may use. ``years`` have a ``year`` and ``entries``."""
EASY_READ_NAMES = frozenset(
    "about address checked colours contact credits day direction hard_words language notice organisation "
    "parts size title words".split()
)
"""The names that ``easy-read/index.html`` may use.

``size`` is how large its letters are, in rem; ``hard_words`` have a ``word`` and an ``explanation``.
"""

EMAIL_PAGE = "email/email.html"
EMAIL_STYLES = "email/email.css"
"""Written into each element's ``style``, for programs that read nothing else."""
EMAIL_KEPT_STYLES = "email/kept.css"
"""Kept in the head: small screens and dark mode, where they are understood."""
WEB_PAGE = "web/page.html"
WEB_STYLES = "web/page.css"
ARCHIVE_PAGE = "web/archive.html"
EASY_READ_PAGE = "easy-read/index.html"
NEEDED_FILES = (EMAIL_PAGE, EMAIL_STYLES, EMAIL_KEPT_STYLES, WEB_PAGE, WEB_STYLES)
"""The files without which email and web page can't be made; others come from the shipped weekly update."""

PDF_LAYOUT = "pdf/update.typ"
LARGE_PRINT_LAYOUT = "pdf/large-print.typ"
EASY_READ_LAYOUT = "easy-read/easy-read.typ"
LAYOUTS = (PDF_LAYOUT, LARGE_PRINT_LAYOUT, EASY_READ_LAYOUT)

WORD_REFERENCE = "word/reference.docx"
EASY_READ_REFERENCE = "easy-read/reference.docx"
LIST_STYLES = ("List Bullet", "List Number")
"""The styles that must belong to a list."""
REFERENCES: Mapping[str, tuple[str, ...]] = {
    WORD_REFERENCE: (
        *("Organisation", "Title", "Heading 1", "Heading 2", "Heading 3", "Heading 4", "Normal", "Quote"),
        *("Caption", "Other Formats", "Hyperlink", *LIST_STYLES),
    ),
    EASY_READ_REFERENCE: (
        *("Easy Read Label", "Title", "Normal", "Notice", "Heading 1", "Heading 2", "Heading 3"),
        *("Statement", "Statement Bullet", "Statement Alone", "Small Print", "Hyperlink"),
    ),
}
"""The styles that each reference document must have, by the names that Word shows."""
