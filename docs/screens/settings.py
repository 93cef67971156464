"""The pages of the settings."""

from PySide6.QtWidgets import QApplication

from screens.listing import screen
from screens.stage import Stage
from update_editor.gui.settings.dialog import SettingsDialog
from update_editor.proofing.context import Preferred
from update_editor.services.house_style import HouseStyle, WavedThrough


@screen
def settings_people(stage: Stage) -> SettingsDialog:
    return _settings(stage, "people")


@screen
def settings_organisation(stage: Stage) -> SettingsDialog:
    return _settings(stage, "organisation")


@screen
def settings_proofing(stage: Stage) -> SettingsDialog:
    return _settings(stage, "proofing")


@screen
def settings_proofing_in_use(stage: Stage) -> SettingsDialog:
    style = HouseStyle(
        profile="nhs",
        words=("Achterberg", "Harbourvale", "Okoro"),
        acronyms={"MVP": "Maternity Voices Partnership"},
        terms={"service users": Preferred("people who use our services")},
        rules_off=("link.vague", "number.unit-space"),
        waved_through=(WavedThrough("spell.unknown", "Kwik"),),
    )
    stage.environment.houses.change(lambda _style: style)
    return _settings(stage, "proofing")


@screen
def settings_folders(stage: Stage) -> SettingsDialog:
    return _settings(stage, "folders")


@screen
def settings_typing(stage: Stage) -> SettingsDialog:
    return _settings(stage, "typing")


@screen
def settings_appearance(stage: Stage) -> SettingsDialog:
    return _settings(stage, "appearance")


def _settings(stage: Stage, page: str) -> SettingsDialog:
    dialog = stage.did("settings", SettingsDialog)
    dialog.show_page(page)
    QApplication.processEvents()
    return dialog
