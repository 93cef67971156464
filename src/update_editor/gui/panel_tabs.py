"""What the panel's tabs show of an update, made when a tab is first wanted."""

from typing import TYPE_CHECKING

from update_editor.gui.environment import Environment
from update_editor.services.places import KeptPlaces

if TYPE_CHECKING:
    from update_editor.gui.preview import Preview
    from update_editor.gui.workspace import Workspace


def preview_of(workspace: "Workspace", environment: Environment, places: KeptPlaces) -> "Preview":
    """Return the preview of an update, as it was set last."""
    from update_editor.gui.preview import Preview

    preview = Preview(workspace.session, environment, places.value.preview, workspace)
    preview.choice_changed.connect(places.keep_preview)
    preview.link_followed.connect(workspace.link_followed)
    preview.left.connect(workspace.focus_middle)
    return preview
