"""An exporter that reads with an importer."""

from update_editor import importers

__all__ = ["importers"]
