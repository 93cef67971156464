"""The Review tab of the panel: tracked changes and comments, one card each."""
