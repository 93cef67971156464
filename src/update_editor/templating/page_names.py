"""What the Jinja2 files of a pack are given: the contract between packs and exporters.

A page's ``sections`` are ``update_editor.exporters.page.SectionView`` values; texts with markup come as
``Markup`` and are not escaped again.
"""

PATTERN_NAMES = frozenset({"date", "lead", "leads", "title"})
"""The names that a pattern may use."""
STYLE_NAMES = frozenset({"colours"})
"""The names that a style sheet may use."""
PAGE_NAMES = frozenset(
    {
        *("address", "closing", "colours", "contents", "date", "description", "direction", "heading"),
        *("kept_styles", "language", "opening", "organisation", "other_formats", "sections", "styles"),
        "title",
    }
)
"""The names that ``email/email.html`` and ``web/page.html`` may use."""

EMAIL_PAGE = "email/email.html"
EMAIL_STYLES = "email/email.css"
"""Written into each element's ``style``, for programs that read nothing else."""
EMAIL_KEPT_STYLES = "email/kept.css"
"""Kept in the head: small screens and dark mode, where they are understood."""
WEB_PAGE = "web/page.html"
WEB_STYLES = "web/page.css"
NEEDED_FILES = (EMAIL_PAGE, EMAIL_STYLES, EMAIL_KEPT_STYLES, WEB_PAGE, WEB_STYLES)
"""The files without which email and web page can't be made."""
