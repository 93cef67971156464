"""The window with what proofing points out, and the lists of links, acronyms and people."""

from screens.listing import screen
from screens.page import window_with_an_empty_update
from screens.stage import Stage
from update_editor.gui.proofing.acronyms_dialog import AcronymsDialog
from update_editor.gui.proofing.choice import Choice as FindingChoice
from update_editor.gui.proofing.links_dialog import LinksDialog
from update_editor.gui.proofing.people_dialog import PeopleDialog
from update_editor.gui.window import MainWindow


@screen
def window_with_checks(stage: Stage) -> MainWindow:
    window = stage.open_sample()
    assert window.workspace is not None
    window.workspace.page.go_to("message")
    pane = window.workspace.page.panes.current
    assert pane is not None
    pane.insert_text(" To recieve the timetable click here: www.example.org. ")
    window.actions_table["show-checks"].trigger()
    proofing = window.workspace.proofing
    window.workspace.checking.start()
    stage.until(lambda: any(each.text == "recieve" for each in proofing.report.findings))
    stage.rest()
    return window


@screen
def window_with_a_chosen_finding(stage: Stage) -> MainWindow:
    window = window_with_checks(stage)
    window.actions_table["next-finding"].trigger()
    stage.rest()
    return window


@screen
def window_with_what_was_left(stage: Stage) -> MainWindow:
    window = window_with_checks(stage)
    assert window.workspace is not None
    proofing = window.workspace.proofing
    proofing.do("dismiss", proofing.report.findings[0])
    panel = proofing.panel
    assert panel is not None
    panel.filters.chosen.emit(FindingChoice(kind="dismissed"))
    panel.take_focus()
    stage.rest()
    return window


@screen
def links(stage: Stage) -> LinksDialog:
    window_with_checks(stage)
    return stage.did("links", LinksDialog)


@screen
def links_none(stage: Stage) -> LinksDialog:
    window_with_an_empty_update(stage)
    return stage.did("links", LinksDialog)


@screen
def acronyms(stage: Stage) -> AcronymsDialog:
    window = stage.open_sample()
    assert window.workspace is not None
    window.workspace.page.go_to("message")
    pane = window.workspace.page.panes.current
    assert pane is not None
    pane.insert_text(" The NHS and the Harbourvale Transport Board (HTB) met the VCSE forum. ")
    return stage.did("acronyms", AcronymsDialog)


@screen
def people_named(stage: Stage) -> PeopleDialog:
    stage.open_sample()
    return stage.did("people-named", PeopleDialog)
