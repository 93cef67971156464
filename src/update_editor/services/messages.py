"""The English of everything that the core reports by a code.

The command line prints these sentences and the window shows them. A sentence says what is wrong and what to
do. Names in braces are the parameters that come with the code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from update_editor.model import Unusable
from update_editor.services.error_messages import ERRORS, IN_WINDOW

if TYPE_CHECKING:
    from update_editor.services.readiness import Hindrance
    from update_editor.templating.checking import Fault

Translate = Callable[[str], str]
"""Gives a sentence in another language, its parameters still in braces; ``str`` leaves it as it is."""

NOTES: dict[str, str] = {
    # check
    "spelling-off": "spelling was not checked: install the enchant library with its Hunspell part",
    # what a returned Word file tells
    "compared-with-last-sent": (
        "it does not say which version it was made of; it was compared with the last one that was sent"
    ),
    "compared-with-present": (
        "the version that was sent is not kept here; it was compared with the update as it is now"
    ),
    "came-back-before": "this file was brought back before; nothing was added",
    "accepted-in-word": "“{words}”, a change by {author}, was accepted in Word; accept it here if you agree",
    "rejected-in-word": "“{words}”, a change by {author}, was rejected in Word; reject it here if you agree",
    "changed-on-both-sides": "this was changed here too since the file was sent ({what}); both are kept",
    "left-out-in-word": "an update has no place for something in the Word file ({what}); look at it there",
    # what an import tells
    "residue": "“{text}” looks left over from a web page; it was kept, take it out if it is not wanted",
    "item-without-heading": "“{text}” has no heading above it; give this item one",
    "text-as-bullet": "“{text}” stands among the bullets without being one; it was made a bullet",
    "heading-alone": "nothing stands under “{text}”; it was kept as text, in a section without a heading",
    "section-twice": "“{text}” comes a second time; it was kept as a section of its own",
    "after-section": "“{text}” comes after what belongs to its section; it was kept in one without a heading",
    "other-section": "the template has no section “{text}”; it was kept as a section of its own",
    "after-sign-off": "“{text}” comes after the sign-off; it was kept in a section without a heading",
    "left-out-table": "the source has a table; its text was kept, cell after cell",
    "left-out-picture": "the source has pictures; add them to the update yourself",
    "left-out-comment": "the source has comments of those who wrote it; they were left out",
    "left-out-note": "the source has footnotes; the text of each was kept behind the paragraph that it is of",
    "left-out-text-box": "the source has text boxes; their text was kept behind the paragraph beside them",
    "left-out-equation": "the source has equations; they were kept in plain letters; look them over",
    "left-out-field": "the source has fields, such as a date; what they showed was kept as text",
    "left-out-control": "the source has content controls, such as choices; what they said was kept as text",
    "left-out-hidden": "the source has hidden text; it can be seen now; take out what is not wanted",
    "left-out-symbol": "the source has a symbol that can’t be told; it was kept as □; put in what is meant",
    "left-out-link": "the source has links that may not be followed; their words were kept",
    "left-out-header": "the source has a header or a footer; it was left out",
    "left-out-drawing": "the source has drawings or charts; they were left out",
    "left-out-embedded": "the source has something of another program in it; what can’t be read was left out",
    "left-out-damaged-part": (
        "a part of the source is damaged, so that comments, lists or headings may be missing; look it over"
    ),
    "left-out-break": (
        "a tracked paragraph end beside a heading has no place here; both paragraphs stayed; look them over"
    ),
    "review-copy": (
        "this is a copy that went out for review: open its update and bring it back there, "
        "so that each change finds its place"
    ),
    "picture-unusable": "a picture in “{heading}” can’t be used here; add it again as PNG, JPEG or GIF",
    # what a start tells of the settings
    "settings-damaged": (
        "your settings could not be read; the program begins with its own, and the old file was kept as "
        "{name} in {folder}"
    ),
    "settings-newer": (
        "a newer version of the program wrote your settings; they stay as they are, and this version begins "
        "with its own"
    ),
    "settings-unreadable": (
        "your settings in {folder} can’t be read at the moment; the program begins with its own and keeps "
        "none, so that nothing is lost. Look whether you may read the file there, and start the program again"
    ),
    # what a rescue tells
    "rescued-all": "everything was brought back",
    "rescued-all-words": "all words were brought back",
    "rescued-altered": "all of it could be read, but it is not as it was saved; look it over",
    "rescued-words": "the words were brought back from update.md; look over headings, items and people",
    "rescued-scraps": "only scraps could be brought back, out of order; compare them with a backup copy",
    "picture-lost": "the picture {name} is lost; add it again",
    "picture-lost-of": "the picture {name} of “{heading}” is lost; add it again",
    "version-lost": "1 kept version is lost; look for it in a backup copy",
    "versions-lost": "{count} kept versions are lost; look for them in a backup copy",
    "picture-lost-too": "1 more picture is lost; add it again",
    "pictures-lost": "{count} more pictures are lost; add them again",
    "versions-unsure": "the list of what was in the file is gone: kept versions may be lost too",
    "backup-there": "a backup copy of {date} is on this computer: {path}",
    # what a paste tells
    "pasted-table": "what was pasted has a table; its text was kept, cell after cell",
    "picture-nowhere": "a picture belongs to an item; drop it on one, or choose “Add a picture” in its menu",
    "one-picture": "an item has one picture; the first of them was taken",
    "pasted-too-long": "what was copied is too long to be pasted at once; paste it in parts",
    "pasted-formats": "what was pasted is very long; only its words were taken; paste it in parts for more",
    "pasted-comment": "what was pasted has comments of those who wrote it; they were left out",
    "pasted-picture": "what was pasted has a picture; add it to an item with “Add a picture”",
    # what happens to items
    "copied-without-email-items": (
        "items for the email only were left out ({count}); copy each by itself where it is wanted"
    ),
    "merged-without-picture": "an item has one picture: that of the second was left out; undo brings it back",
    "bullet-without-picture": "a bullet has no picture: it was left out; undo brings it back",
    "bullet-without-details": (
        "a bullet has no contributor, due date or people: they were left out; undo brings them back"
    ),
}
"""What an import or export tells beside its result."""

READINESS = {
    "approval-missing": "nobody has approved it yet",
    "approval-outdated": "it was changed after it had been approved",
    "approval-missing-here": "nobody has approved this as it stands, though they have the rest",
    "change-undecided": "1 tracked change is undecided; accept or reject it, or it goes out as accepted",
    "changes-undecided": (
        "{count} tracked changes are undecided; accept or reject them, or they go out as accepted"
    ),
    "comment-open": "{author}’s comment “{text}” is open; see to it, and resolve it",
    "comment-open-unsigned": "the comment “{text}” is open; see to it, and resolve it",
    "not-before": "it may not go out before {moment}",
    "item-waiting": "“{heading}” still waits for words; write it, or say that it is ready",
    "summary-without-address": (
        "the short email has nowhere to lead; say in the settings under which address updates stand, or in "
        "this update’s details where it stands"
    ),
    "email-too-long": (
        "the email has {size} KB, and Gmail cuts off what comes behind {most}; shorten it, or send the short "
        "email"
    ),
    "person-to-ask": "{name} is still to be asked; ask, or take the name out",
    "easy-read-place-to-decide": (
        "1 part of the easy read is undecided; write it in easy words, or leave it out and say why"
    ),
    "easy-read-places-to-decide": (
        "{count} parts of the easy read are undecided; write them in easy words, or leave them out and "
        "say why"
    ),
    "easy-read-out-of-date": (
        "“{text}” was changed after its easy words had been written; mend them, or say that they are "
        "still right"
    ),
    "easy-read-source-gone": (
        "what “{text}” stood for in the easy read is not in the update any more; take it out, or put it right"
    ),
    "easy-read-without-picture": "“{text}” has no picture in the easy read; choose one",
    "easy-read-without-alt": (
        "the picture beside “{text}” in the easy read has no alternative text; say what it shows"
    ),
    "easy-read-picture-expired": (
        "the picture beside “{text}” in the easy read may not be newly used after {day}; choose another"
    ),
}
"""What holds an export back, beside the errors that a check finds."""

FAULTS = {
    "template-missing": "there is no template.toml here; choose the folder of a template",
    "template-syntax": "this is not TOML ({detail}); mend the line",
    "template-unknown-key": "“{key}” is not known here; take it out, or mend its spelling",
    "template-missing-key": "“{key}” is missing; add it",
    "template-wrong-value": "“{key}” has a value that can’t be used ({detail}); change it",
    "template-twice": "“{id}” is the id of two; give one of them another",
    "template-unknown-base": "there is no template “{base}” to extend; name one that is shipped or beside it",
    "template-base-loop": "extending “{base}” leads round in a circle; take “extends” out of one of them",
    "template-file-missing": "there is no such file; add it, or extend a template that has it",
    "template-file-outside": "this leads out of the template’s folder; put the file itself there",
    "template-file-unreadable": "the file can’t be read ({detail}); check that you may open it",
    "template-file-too-long": "the file is longer than {longest} KB; shorten it",
    "template-file-not-text": "this line is not UTF-8 text; save the file as UTF-8",
    "template-render": "the page can’t be made ({detail}); mend the line",
    "template-pattern": "the pattern “{key}” gives no text ({detail}); mend it",
    "template-unknown-name": "“{name}” is given to no template; use one of: {known}",
    "template-fetches": "“{words}” would run a program or fetch from elsewhere; take it out",
    "template-layout-not-safe": "“{word}” can’t be used in a layout; take it out",
    "template-reference-unreadable": "this is no Word file that can be built on; replace it",
    "template-style-missing": "the document has no style “{style}” that can be used; add it",
    "template-no-required-section": "no section is required; add “required = true” to one",
    "template-blank": "“{key}” says nothing; fill it in",
    "template-contrast": "“{one}” on “{other}” has a contrast of {measured}; make it {least} or more",
    "template-snippet-empty": "this standing text says nothing; write it, or take the file away",
    "template-snippet-too-deep": "its lists or quotations stand in each other too deeply; make them simpler",
    "template-snippet-left-out": "an update can’t hold everything in this ({kinds}); write it as paragraphs",
}
"""What is wrong with a template. Errors of the same codes, with file and line, stop one from being used."""


LOCATED = {"located": "{file}, line {line}: {what}"}
"""How it is said where in a file a fault is."""

TABLES = (ERRORS, IN_WINDOW, NOTES, READINESS, FAULTS, LOCATED)
"""Every table of sentences that the window translates, beside those of the rules of proofing."""


def error_sentence(error: Unusable, translate: Translate = str) -> str:
    """Return the sentence for an error on the command line, without a full stop at its end."""
    if error.code in FAULTS:
        what = translate(FAULTS[error.code]).format(**error.parameters)
        return translate(LOCATED["located"]).format(**{**error.parameters, "what": what})
    return translate(ERRORS[error.code]).format(**error.parameters)


def window_sentence(error: Unusable, translate: Translate = str) -> str:
    """Return the sentence for an error in the window, without a full stop at its end."""
    if error.code in IN_WINDOW:
        return translate(IN_WINDOW[error.code]).format(**error.parameters)
    return error_sentence(error, translate)


def note_sentence(code: str, parameters: Mapping[str, Any], translate: Translate = str) -> str:
    """Return the sentence for something that an import, an export or a check tells beside its result."""
    return translate(NOTES[code]).format(**parameters)


def finding_sentence(code: str, parameters: Mapping[str, Any], translate: Translate = str) -> str:
    """Return the sentence for a finding."""
    from update_editor.proofing.house_rules import sentence_of

    return translate(sentence_of(code)).format(**parameters)


def hindrance_sentence(hindrance: Hindrance, translate: Translate = str) -> str:
    """Return the sentence for something that holds an export back."""
    if hindrance.code not in READINESS:
        return finding_sentence(hindrance.code, hindrance.parameters, translate)
    return translate(READINESS[hindrance.code]).format(**hindrance.parameters)


def fault_sentence(fault: Fault) -> str:
    """Return the sentence for something that is wrong with a template."""
    return FAULTS[fault.code].format(**fault.parameters)
