"""From a source that somebody has (text, Markdown, HTML) to an update."""
