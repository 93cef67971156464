"""Trying a template: the sample update is made with it in every format, and nothing is written."""

from collections.abc import Iterator

from update_editor.exporters.registry import FORMATS, PUBLICATIONS
from update_editor.model import Unusable
from update_editor.services.export_job import edition_for
from update_editor.services.sample import sample_weekly
from update_editor.templating.pack import TemplatePack

_TRIED = (*PUBLICATIONS, "summary", "large-print")


def failures_of(pack: TemplatePack) -> tuple[Unusable, ...]:
    """Return why formats can't be made with a template: what only shows once a page is made with words."""
    return tuple({str(error): error for error in _failures(pack)}.values())


def _failures(pack: TemplatePack) -> Iterator[Unusable]:
    weekly = sample_weekly()
    for name in _TRIED:
        try:
            FORMATS[name].export(edition_for(weekly.update, weekly, pack, FORMATS[name]))
        except Unusable as error:
            yield error
