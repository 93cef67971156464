"""The sample update, with which a newcomer can try everything."""

from update_editor.assets import resources
from update_editor.storage import Weekly, open_weekly


def sample_weekly() -> Weekly:
    """Return the sample with its pictures. It is worked on without a file: saving it asks for a name."""
    return open_weekly(resources() / "sample" / "sample.weekly")
