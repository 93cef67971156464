"""The page of what updates are checked by: the house's style, its words, and what it leaves alone."""

from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from update_editor.gui.dialogs.frame import add_row, form
from update_editor.gui.house_keeper import HouseKeeper
from update_editor.gui.quiet import quiet
from update_editor.gui.sentences import profile_words, rule_words, sentence
from update_editor.gui.settings.lines_field import LinesField, PairsField
from update_editor.gui.settings.page import SettingsPage
from update_editor.gui.settings.silenced_list import SilencedList
from update_editor.gui.style_sheet import set_look
from update_editor.gui.theme import GRID
from update_editor.proofing.context import Preferred
from update_editor.services.house_style import HouseStyle, WavedThrough
from update_editor.services.settings import Settings

_CLOSED = ("house-style-damaged", "house-style-unreadable")
"""What is wrong with the file when nothing can be kept in it."""


class ProofingPage(SettingsPage):
    """Shows the style that is kept, and hands back what was changed of it."""

    def __init__(self, houses: HouseKeeper, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Proofing"),
            self.tr("What updates are checked by. Whoever shares a folder with you shares this too."),
            parent,
        )
        houses.reread()  # colleagues may have changed it
        self._kept = houses.kept
        self._before = self._kept.house.style
        self._profiles = QComboBox(self)
        self._about = quiet("", self)
        self._words = LinesField(self)
        self._acronyms = PairsField(self)
        self._terms = PairsField(self)
        nothing = self.tr("Nothing so far.")
        self._rules = SilencedList(self.tr("Kinds that are not pointed out"), nothing, self)
        self._waved = SilencedList(self.tr("Words left as they are everywhere"), nothing, self)
        self._lay_out()
        self._fill()

    def _lay_out(self) -> None:
        for trouble in self._kept.troubles:
            label = quiet(f"{sentence(trouble)}.", self)
            set_look(label, "error", True)
            self.column.addWidget(label)
        fields = form()
        add_row(fields, self.tr("St&yle"), self._profiles)
        fields.addRow(self._about)
        add_row(fields, self.tr("Your &words"), self._words)
        fields.addRow(quiet(self.tr("Names and terms that are right, one on each line."), self))
        add_row(fields, self.tr("Acronyms of your &glossary"), self._acronyms)
        fields.addRow(quiet(self.tr("For example: MVP = Maternity Voices Partnership"), self))
        add_row(fields, self.tr("Words in place of &others"), self._terms)
        fields.addRow(quiet(self.tr("For example: service users = people who use our services"), self))
        self.column.addLayout(fields)
        for words, silenced in (
            (self.tr("Kinds that are not pointed out"), self._rules),
            (self.tr("Words left as they are everywhere"), self._waved),
        ):
            self.column.addSpacing(GRID)
            self.column.addWidget(QLabel(words, self))
            self.column.addWidget(silenced)
        self.column.addStretch()
        self._profiles.currentIndexChanged.connect(self._tell_about)

    def _fill(self) -> None:
        style = self._before
        for profile in self._kept.profiles.values():
            self._profiles.addItem(profile_words(profile.name) or profile.id, profile.id)
        self._profiles.setCurrentIndex(list(self._kept.profiles).index(style.profile))
        self._words.show_lines(style.words)
        self._acronyms.show_pairs(style.acronyms)
        self._terms.show_pairs({term: preferred.words for term, preferred in style.terms.items()})
        self._rules.show_entries([(rule_words(rule), rule) for rule in style.rules_off])
        self._waved.show_entries([(self._waved_words(each), each) for each in style.waved_through])
        codes = {each.code for each in self._kept.troubles}
        if codes.intersection(_CLOSED):
            for each in (self._profiles, self._words, self._acronyms, self._terms):
                each.setEnabled(False)
        if "unknown-profile" in codes:
            self._before = replace(style, profile="")  # whichever is chosen now takes its place

    def _waved_words(self, waved: WavedThrough) -> str:
        return rule_words(waved.rule, " ".join(waved.text.split()))

    def _tell_about(self) -> None:
        profile = self._kept.profiles[self._profiles.currentData()]
        source = self.tr("Source: {source}.").format(source=profile_words(profile.source))
        parts = (profile_words(profile.about), source)
        self._about.setText(" ".join(parts if profile.source else parts[:1]))

    def show_settings(self, settings: Settings) -> None:
        """Show nothing else: the style is no part of the settings."""

    def taken_into(self, settings: Settings) -> Settings:
        """Return the settings as they are: the style is no part of them."""
        return settings

    def edited_style(self) -> tuple[HouseStyle, HouseStyle] | None:
        """Return the style as it was and as it is wanted; None where nothing was changed."""
        wanted = replace(
            self._before,
            profile=self._profiles.currentData(),
            words=tuple(word for entry in self._words.lines() for word in entry.split()),
            acronyms=self._acronyms.pairs(),
            terms={term: self._preferred(term, words) for term, words in self._terms.pairs().items()},
            rules_off=self._rules.values(str),
            waved_through=self._waved.values(WavedThrough),
        )
        return None if wanted == self._before else (self._before, wanted)

    def _preferred(self, term: str, words: str) -> Preferred:
        """Return what is written for a term, with the reason that it had."""
        before = self._before.terms.get(term)
        return Preferred(words, before.reason if before is not None else "")

    def hindrance(self) -> str:
        """Say which line of the glossary is half a line."""
        for field in (self._acronyms, self._terms):
            odd = field.odd_line()
            if odd:
                return self.tr("“{line}” lacks a part; write both, with = between them.").format(line=odd)
        return ""
