"""The formats that an update can be sent in."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType

from msgspec import Struct

from update_editor.exporters.edition import Edition, OutputFile
from update_editor.model import Audience


class Format(Struct, frozen=True, kw_only=True):
    """One format: its name on the command line, what a person calls it, and for whom it is.

    ``function`` is ``module:function`` and is imported when the format is first made: a start must not pay
    for it; an email's ``page_function`` makes its page alone. ``audience`` is which items it shows. What
    ``is_for_review`` is not published: it shows open tracked changes and comments, so that nothing holds it
    back. ``is_on_request``: it is made where somebody asks for it, and left out of “everything”.
    What ``is_copied`` has a dialog of its own in the window, and is not offered among the files.
    """

    name: str
    label: str
    function: str
    audience: tuple[Audience, ...] = ("everyone",)
    is_for_review: bool = False
    is_on_request: bool = False
    page_function: str = ""
    is_copied: bool = False

    def export(self, edition: Edition) -> tuple[OutputFile, ...]:
        """Return the format's files.

        Raises:
            Unusable: where the template or a picture can't be used.
        """
        return _named(self.function)(edition)

    def page(self, edition: Edition) -> OutputFile:
        """Return the page alone of a format that has a ``page_function``.

        Raises:
            Unusable: as ``export``.
        """
        return _named(self.page_function)(edition)[0]


def _named(function: str) -> Callable[[Edition], tuple[OutputFile, ...]]:
    module, _, name = function.partition(":")
    found: Callable[[Edition], tuple[OutputFile, ...]] = getattr(import_module(module), name)
    return found


def _by_name(*formats: Format) -> Mapping[str, Format]:
    return MappingProxyType({each.name: each for each in formats})


FORMATS = _by_name(
    Format(
        name="email",
        label="Email",
        function="update_editor.exporters.email:export_email",
        page_function="update_editor.exporters.email:email_page",
        audience=("everyone", "email"),
    ),
    Format(
        name="summary",
        label="Short email",
        function="update_editor.exporters.summary:export_summary",
        page_function="update_editor.exporters.summary:summary_page",
        audience=("everyone", "email"),
        is_on_request=True,
    ),
    Format(
        name="web",
        label="Web page",
        function="update_editor.exporters.web:export_web",
        audience=("everyone", "web"),
    ),
    Format(
        name="web-body",
        label="Web page’s body",
        function="update_editor.exporters.web_body:export_web_body",
        audience=("everyone", "web"),
        is_on_request=True,
        is_copied=True,
    ),
    Format(name="word", label="Word", function="update_editor.exporters.word:export_word"),
    Format(name="pdf", label="PDF", function="update_editor.exporters.pdf:export_pdf"),
    Format(
        name="large-print",
        label="Large print",
        function="update_editor.exporters.large_print:export_large_print",
        is_on_request=True,
    ),
    Format(
        name="easy-read", label="Easy read", function="update_editor.exporters.easy_read:export_easy_read"
    ),
    Format(
        name="review",
        label="Word for review",
        function="update_editor.exporters.review:export_review",
        audience=("everyone", "email", "web"),
        is_for_review=True,
    ),
)
"""Every format by its name, in the order in which they are offered."""

OFFERED = tuple(name for name, each in FORMATS.items() if not (each.is_for_review or each.is_copied))
"""The formats that an update can be published in, as files."""
PUBLICATIONS = tuple(name for name in OFFERED if not FORMATS[name].is_on_request)
"""Those of them that are made where nobody says which."""
EMAILS = frozenset(("email", "summary"))
"""The formats that are emails."""
