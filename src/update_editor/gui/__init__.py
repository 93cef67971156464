"""The window. PySide6 is here and nowhere else."""
