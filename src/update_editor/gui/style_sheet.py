"""The style sheet of the controls: flat, 8 px corners, hairlines, a 2 px accent ring round the focus."""

from typing import get_args

from msgspec.structs import asdict
from PySide6.QtWidgets import QWidget

from update_editor.gui.theme import Colours, PageRole, Theme

PAGE_ROLE = "pageRole"
"""The property that says which type of the page a pane is set in."""

_SHEET = """
QMainWindow, QDialog {{ background: {ground}; }}
QToolTip {{ background: {text}; color: {surface}; border: none; padding: 4px 8px; }}

QMenuBar {{ background: transparent; color: {text}; padding: 0; }}
QMenuBar::item {{ background: transparent; padding: 6px 8px; border-radius: 6px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {wash}; color: {accent}; }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {hairline}; padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {wash}; color: {accent}; }}
QMenu::item:disabled {{ color: {quiet}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {hairline}; margin: 4px 8px; }}

QPushButton {{ background: {surface}; color: {text}; border: 1px solid {hairline}; border-radius: 8px;
    padding: 6px 14px; min-height: 1.5em; }}
QPushButton:hover {{ background: {wash}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 13px; }}
QPushButton:disabled {{ color: {quiet}; background: {ground}; }}
QPushButton[primary="true"] {{ background: {accent}; color: {on_accent}; border: 1px solid {accent}; }}
QPushButton[primary="true"]:focus {{ border: 2px solid {text}; }}
QPushButton[primary="true"]:disabled {{ background: {ground}; color: {quiet}; border-color: {hairline}; }}
QPushButton::menu-indicator {{ width: 0; }}
QPushButton[row="true"] {{ text-align: left; padding: 10px 14px; }}
QPushButton[row="true"]:focus {{ padding: 9px 13px; }}
QPushButton[flatRow="true"] {{ background: transparent; border: 2px solid transparent; text-align: left;
    padding: 6px 8px; }}
QPushButton[flatRow="true"]:hover {{ background: {wash}; }}
QPushButton[flatRow="true"]:focus {{ border: 2px solid {accent}; }}
QPushButton[link="true"] {{ background: transparent; border: 2px solid transparent; color: {accent};
    padding: 4px 6px; text-align: left; }}
QPushButton[link="true"]:hover {{ background: {wash}; }}
QPushButton[link="true"]:focus {{ border: 2px solid {accent}; }}

QPushButton[compact="true"] {{ padding: 2px 10px 2px 8px; }}
QPushButton[compact="true"]:focus {{ padding: 1px 9px 1px 7px; }}

QPushButton[segment="true"] {{ background: transparent; border: 2px solid transparent; padding: 3px 9px;
    color: {quiet}; }}
QPushButton[segment="true"]:hover {{ color: {text}; }}
QPushButton[segment="true"]:checked {{ background: {wash}; color: {accent}; }}
QPushButton[segment="true"]:focus {{ border-color: {accent}; }}

QToolButton {{ background: transparent; color: {text}; border: 2px solid transparent; border-radius: 8px;
    padding: 4px; }}
QToolButton[small="true"] {{ padding: 0 4px; }}
QToolButton:hover {{ background: {wash}; }}
QToolButton:checked {{ background: {wash}; color: {accent}; }}
QToolButton:focus {{ border-color: {accent}; }}
QToolButton:disabled {{ color: {quiet}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}

QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox {{ background: {surface}; color: {text};
    border: 1px solid {hairline}; border-radius: 8px; padding: 6px 8px; min-height: 1.5em;
    placeholder-text-color: {quiet}; selection-background-color: {accent};
    selection-color: {on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus,
QSpinBox:focus {{
    border: 2px solid {accent}; padding: 5px 7px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox:!editable {{ padding-left: 10px; }}
QComboBox:!editable:focus {{ padding-left: 9px; }}
QLineEdit:disabled, QDateEdit:disabled, QTimeEdit:disabled {{ background: {ground}; color: {quiet}; }}
QTimeEdit::up-button, QTimeEdit::down-button, QDateEdit::up-button, QDateEdit::down-button {{
    width: 0; border: none; }}
QCalendarWidget QWidget {{ background: {surface}; color: {text}; alternate-background-color: {ground}; }}
QCalendarWidget QAbstractItemView {{ selection-background-color: {accent}; selection-color: {on_accent}; }}
QCalendarWidget QAbstractItemView:disabled {{ color: {quiet}; }}
QListView[popup="true"] {{ background: {surface}; color: {text}; border: 1px solid {hairline};
    selection-background-color: {wash}; selection-color: {accent}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{chevron}"); width: 16px; height: 16px; }}
QComboBox QAbstractItemView {{ background: {surface}; border: 1px solid {hairline}; outline: none;
    padding: 4px; selection-background-color: {wash}; selection-color: {accent}; }}
QComboBox QAbstractItemView::item {{ min-height: 1.5em; padding: 4px 6px; border-radius: 4px; }}
QComboBox QAbstractItemView::item:selected {{ background: {wash}; color: {accent}; }}
QCheckBox {{ spacing: 8px; padding: 3px 0; }}
QCheckBox:disabled {{ color: {quiet}; }}
QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {quiet}; border-radius: 4px;
    background: {surface}; margin: 1px; }}
QCheckBox::indicator:hover {{ border-color: {accent}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{check}"); }}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; margin: 0; }}
QCheckBox::indicator:checked:focus {{ border-color: {text}; }}
QCheckBox::indicator:disabled {{ border-color: {hairline}; background: {ground}; }}

QTreeView, QListView {{ background: transparent; border: none; outline: none; }}
QListView[boxed="true"] {{ border: 1px solid {hairline}; border-radius: 8px; background: {surface};
    padding: 4px; }}
QListView[boxed="true"]:focus {{ border: 2px solid {accent}; padding: 3px; }}
QListView[boxed="true"]::item {{ padding: 4px; border-radius: 4px; color: {text}; }}
QListView[boxed="true"]::item:selected {{ background: {wash}; color: {text}; }}
QListView::indicator {{ width: 14px; height: 14px; border: 1px solid {quiet}; border-radius: 4px;
    background: {surface}; }}
QListView::indicator:checked {{ background: {accent}; border-color: {accent}; image: url("{check}"); }}

QListWidget[boxed="true"] {{ background: {surface}; border: 1px solid {hairline}; border-radius: 8px;
    padding: 4px; }}
QListWidget[boxed="true"]:focus {{ border: 2px solid {accent}; padding: 3px; }}
QListWidget[names="true"] {{ border: 2px solid transparent; border-radius: 8px; padding: 2px; }}
QListWidget[names="true"]:focus {{ border-color: {accent}; }}
QListWidget::item {{ padding: 6px 8px; border-radius: 6px; color: {text}; }}
QListWidget::item:hover, QListWidget::item:selected {{ background: {wash}; }}
QListWidget::item:selected {{ color: {accent}; }}
QLabel[logo="true"] {{ background: #ffffff; border: 1px solid {hairline}; border-radius: 8px; }}

QTabBar {{ background: transparent; }}
QTabBar::tab {{ background: transparent; color: {quiet}; padding: 8px 2px 6px 2px; margin: 0 14px 0 6px;
    border: none; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:focus {{ color: {accent}; }}

QTextEdit[boxed="true"] {{ background: {surface}; color: {text}; border: 1px solid {hairline};
    border-radius: 8px; selection-background-color: {accent}; selection-color: {on_accent}; }}
QTextEdit[boxed="true"]:focus {{ border: 2px solid {accent}; }}

QScrollArea {{ background: transparent; border: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {hairline}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {hairline}; }}
QSplitter::handle:hover {{ background: {accent}; }}

QProgressBar {{ background: {hairline}; border: none; border-radius: 4px; max-height: 8px;
    min-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}

QLabel {{ background: transparent; }}
QLabel[quiet="true"] {{ color: {quiet}; }}
QLabel[error="true"] {{ color: {error}; }}
QLabel#standing {{ color: {quiet}; }}
QLabel#standing[standing="true"] {{ color: {accent}; }}
QLabel#standing[asking="true"] {{ color: {warning}; }}
QLabel[quoted="true"] {{ background: {surface}; border: 1px solid {hairline}; border-radius: 8px; }}
QFrame[bar="top"] {{ background: {surface}; border: none; border-bottom: 1px solid {hairline}; }}
QFrame[bar="bottom"] {{ background: {ground}; border: none; border-top: 1px solid {hairline}; }}
QFrame[writing="true"] {{ background: {surface}; border: 1px solid {hairline}; border-radius: 8px; }}
QFrame[line="true"] {{ background: {hairline}; border: none; }}
QFrame[hint="true"] {{ background: {wash}; border: none; border-radius: 8px; }}
QLabel#dropPromise {{ background: {wash}; color: {text}; border: 2px solid {accent}; border-radius: 8px;
    padding: 16px 24px; }}
QFrame[floating="true"] {{ background: {surface}; border: 1px solid {hairline}; border-radius: 8px; }}
QFrame[banner="true"] {{ background: {wash}; border: none; border-bottom: 1px solid {hairline}; }}
QFrame[banner="true"][failure="true"] {{ border-left: 4px solid {error}; }}
QScrollArea#pageArea, QScrollArea#pageArea > QScrollBar, QWidget#page, QWidget#paper {{
    background: {surface}; }}
QWidget#paper QTextEdit {{ background: {surface}; border: none; padding: 0; }}
"""

_CONTRAST = """
QMenu::item:selected {{ border: 2px solid {accent}; padding: 4px 26px 4px 10px; }}
QMenuBar::item:selected, QMenuBar::item:pressed {{ border: 2px solid {accent}; padding: 4px 6px; }}
QToolButton:checked, QPushButton[segment="true"]:checked {{ border-color: {text}; }}
QToolButton:checked:focus, QPushButton[segment="true"]:checked:focus {{ border-color: {accent}; }}
QListView[boxed="true"]::item:selected, QListWidget::item:selected,
QComboBox QAbstractItemView::item:selected {{ border: 2px solid {accent}; }}
QPushButton:disabled, QPushButton[primary="true"]:disabled, QLineEdit:disabled, QComboBox:disabled,
QDateEdit:disabled, QTimeEdit:disabled {{ border: 1px dashed {disabled}; color: {disabled}; }}
QCheckBox::indicator:disabled {{ border: 1px dashed {disabled}; }}
QMenu::item:disabled, QToolButton:disabled, QCheckBox:disabled {{ color: {disabled}; }}
"""
"""What is told by a wash elsewhere, for systems with high contrast, where no wash is seen: a ring or a dashed
edge tells it, and what can’t be used has the colour that the system has for that."""


def set_look(widget: QWidget, name: str, value: bool) -> None:
    """Set a property that the style sheet speaks of, and let it show."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def style_sheet(colours: Colours, chevron: str = "", check: str = "", *, disabled: str = "") -> str:
    """Return the style sheet in some colours.

    ``chevron`` and ``check`` are the picture files of a drop-down's arrow and of a ticked box. ``disabled``
    is the colour that a system with high contrast has for what can't be used; empty where it has none.
    """
    named = asdict(colours)
    extra = _CONTRAST.format(disabled=disabled, **named) if disabled else ""
    return _SHEET.format(chevron=chevron, check=check, **named) + extra


def page_type(theme: Theme) -> str:
    """Return the style sheet of the page's type, at the zoom in force."""
    rules = []
    for role in get_args(PageRole):
        font = theme.page_font(role)
        rules.append(
            f'[{PAGE_ROLE}="{role}"] {{ font-family: "{font.family()}"; '
            f"font-size: {font.pointSizeF():.2f}pt; font-weight: {int(font.weight())}; }}"
        )
    return "\n".join(rules)
