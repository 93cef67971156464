"""The sample update, with which a newcomer can try everything."""

from update_editor.assets import resources
from update_editor.model import decode
from update_editor.storage import Weekly


def sample_weekly() -> Weekly:
    """Return the sample update with its pictures. It has no file: saving it asks for a name."""
    folder = resources() / "sample"
    update, raw = decode((folder / "content.json").read_bytes())
    pictures = {picture.file: (folder / "images" / picture.file).read_bytes() for picture in update.pictures}
    return Weekly(update=update, raw=raw, pictures=pictures)
