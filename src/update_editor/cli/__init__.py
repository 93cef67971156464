"""The command line: one module a sub-command, none of them with Qt."""
