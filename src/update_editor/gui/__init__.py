"""The window. PySide6 is here and nowhere else."""

from importlib import import_module

# Once PySide6 is there, it reads the source of each module that is imported after it, which doubles what the
# import costs: so what the window needs of the rest of the program comes first.
for _name in ("commands", "figures", "packs", "sample", "session", "settings"):
    import_module(f"update_editor.services.{_name}")
