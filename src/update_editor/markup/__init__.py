"""Markdown and HTML to rich text and back. Snippets, paste, importers and exporters share it."""
