"""The dialog for a link."""

import pytest

from update_editor.gui.link_dialog import LinkDialog, address_of


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("https://example.org/a?b=1", "https://example.org/a?b=1"),
        ("example.org", "https://example.org"),
        ("www.example.org:8080/tea#urn", "https://www.example.org:8080/tea#urn"),
        ("  ash.quill@example.org ", "mailto:ash.quill@example.org"),
        ("mailto:ash@example.org", "mailto:ash@example.org"),
        ("0113 496 0000", "tel:01134960000"),
        ("+44 (0)113 496 0000", "tel:+4401134960000"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("tea", None),
        ("two words.org x", None),
        ("", None),
    ],
)
def test_what_is_typed_becomes_the_address_that_was_meant(typed, address):
    assert address_of(typed) == address


@pytest.fixture
def opened(qtbot):
    def open_dialog(text, address):
        dialog = LinkDialog(text, address)
        qtbot.addWidget(dialog)
        dialog.chosen_links = []
        dialog.chosen.connect(lambda words, link: dialog.chosen_links.append((words, link)))
        dialog.open()
        return dialog

    return open_dialog


def test_it_hands_back_words_and_address(opened):
    dialog = opened("tea", None)
    dialog.address_field.setText("example.org")
    dialog.apply_button.click()

    assert dialog.chosen_links == [("tea", "https://example.org")]
    assert dialog.isHidden()


def test_it_can_be_applied_needs_an_address_that_may_be_linked_to(opened):
    dialog = opened("tea", None)
    assert not dialog.apply_button.isEnabled()

    dialog.address_field.setText("javascript:alert(1)")
    assert not dialog.apply_button.isEnabled()
    assert "Type a web" in dialog.leads_to.text()

    dialog.address_field.setText("example.org")
    assert dialog.apply_button.isEnabled()
    assert dialog.leads_to.text() == "Leads to https://example.org"


def test_without_words_the_address_is_the_words(opened):
    dialog = opened("", None)
    dialog.address_field.setText("example.org")
    dialog.apply_button.click()

    assert dialog.chosen_links == [("example.org", "https://example.org")]


def test_over_several_paragraphs_the_words_stay(opened):
    dialog = opened(None, "https://example.org")
    assert dialog.text_field.isHidden()
    dialog.apply_button.click()

    assert dialog.chosen_links == [("", "https://example.org")]


def test_a_link_can_be_removed(opened):
    dialog = opened("tea", "https://example.org")
    dialog.remove_button.click()

    assert dialog.chosen_links == [("", "")]


def test_cancel_changes_nothing(opened):
    dialog = opened("tea", "https://example.org")
    dialog.reject()

    assert dialog.chosen_links == []


def test_its_fields_have_accessible_names(opened):
    dialog = opened("tea", None)

    assert dialog.text_field.accessibleName() == "Words"
    assert dialog.address_field.accessibleName() == "Address"
