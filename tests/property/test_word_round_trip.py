"""What goes out to Word and comes straight back is what went out, whatever two people tracked in it."""

from hypothesis import given
from msgspec.structs import replace

from builders.editions import shipped
from builders.reviewed import reviewed_updates
from builders.updates import NOW
from update_editor.exporters.edition import Edition
from update_editor.exporters.review import export_review
from update_editor.exporters.review_outline import labels_for, outline
from update_editor.model import TextRegion, regions, with_region
from update_editor.ooxml.reading import read_docx
from update_editor.review.normalise import normalised
from update_editor.services.returned.building import built
from update_editor.services.returned.placing import placed
from update_editor.services.returning import returned
from update_editor.services.review_copies import with_sent_version
from update_editor.storage import Weekly
from update_editor.templating.rendering import title_for

PACK = shipped("weekly-update")
TITLE = "Weekly update"


def came_back(update):
    """Return an update that was written as a Word file and read again, and how each paragraph was placed."""
    edition = Edition(update=update, pack=PACK, title=TITLE, pictures={})
    (file,) = export_review(edition)
    slots = outline(update, labels_for(PACK, TITLE))
    document = read_docx(file.data)
    return built(update, document, placed(document, slots))


def sendable(update):
    """Return an update in its simplest form, without changes of style to the style that was there."""
    sent = normalised(update)
    for region in list(regions(sent)):
        if isinstance(region, TextRegion):
            blocks = tuple(map(_without_idle_change, region.blocks))
            sent = with_region(sent, replace(region, blocks=blocks))
    return sent


def _without_idle_change(block):
    change = block.style_change
    is_idle = change is not None and (change.before.style, change.before.level) == (block.style, block.level)
    return replace(block, style_change=None) if is_idle else block


@given(reviewed_updates)
def test_what_comes_straight_back_is_what_went_out(update):
    sent = sendable(update)
    back = came_back(sent)
    assert replace(back.update, title=sent.title) == sent
    assert not back.unplaced


@given(reviewed_updates)
def test_bringing_back_what_nobody_changed_leaves_the_file_as_it_is(update):
    weekly = with_sent_version(Weekly(update=sendable(update)), "Bo Fenn", NOW)
    edition = Edition(update=weekly.update, pack=PACK, title=title_for(PACK, update.leads, None), pictures={})
    (file,) = export_review(edition)
    assert returned(weekly, PACK, file.data, NOW, "Ash Quill").weekly is weekly
