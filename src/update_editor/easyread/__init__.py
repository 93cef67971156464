"""Easy read: an update as statements, one idea each."""
