"""A model that asks a service, and hides it in a function."""


def undo() -> object:
    from update_editor.services import undo

    return undo
