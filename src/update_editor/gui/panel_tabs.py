"""What the panel's tabs show of an update, made when a tab is first wanted."""

from typing import TYPE_CHECKING

from update_editor.gui.environment import Environment
from update_editor.gui.theme import Theme
from update_editor.services.places import KeptPlaces

if TYPE_CHECKING:
    from update_editor.gui.checks_panel import ChecksPanel
    from update_editor.gui.preview import Preview
    from update_editor.gui.workspace import Workspace


def preview_of(workspace: "Workspace", environment: Environment, places: KeptPlaces) -> "Preview":
    """Return the preview of an update, as it was set last."""
    from update_editor.gui.preview import Preview

    preview = Preview(workspace.session, environment, places.value.preview, workspace)
    preview.choice_changed.connect(places.keep_preview)
    preview.link_followed.connect(workspace.link_followed)
    preview.left.connect(workspace.page.focus_last)
    return preview


def checks_of(workspace: "Workspace", theme: Theme) -> "ChecksPanel":
    """Return the list of what the checks find in an update."""
    from update_editor.gui.checks_panel import ChecksPanel
    from update_editor.gui.found_places import FoundPlaces

    checks = ChecksPanel(theme, workspace)
    places = FoundPlaces(workspace.session, workspace.page)
    checks.chosen.connect(places.go_to)
    checks.chosen.connect(workspace.checking.suggest)
    checks.replacement_wanted.connect(places.replace)
    workspace.checking.show_in(checks)
    return checks
