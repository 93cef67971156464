"""The ``.weekly`` file on disk."""
