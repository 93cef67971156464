"""The dialogs: each edits a copy, opens without blocking, and hands back a value by a signal."""
