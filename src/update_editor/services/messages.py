"""The English of everything that the core reports by a code.

The command line prints these sentences and the window shows them. A sentence says what is wrong and what to
do. Names in braces are the parameters that come with the code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from update_editor.model import Unusable

if TYPE_CHECKING:
    from update_editor.services.readiness import Hindrance
    from update_editor.templating.checking import Fault

Translate = Callable[[str], str]
"""Gives a sentence in another language, its parameters still in braces; ``str`` leaves it as it is."""

ERRORS = {
    # model and storage
    "no-such-place": "there is no “{where}” in this update",
    "no-common-ancestor": (
        "the two don't come from one update, so they can't be merged; compare them, and choose what to keep"
    ),
    "other-template": (
        "one was made with the template “{mine}” and the other with “{theirs}”, so they can't be merged; "
        "compare them, and choose what to keep"
    ),
    "no-such-change": "there is no tracked change “{id}” in this update; see “update-editor review list”",
    "broken-json": "its content is damaged ({detail}); try “update-editor rescue” or a backup copy",
    "wrong-type": "its content is damaged ({detail}); try “update-editor rescue” or a backup copy",
    "damaged": "the file is damaged ({detail}); try “update-editor rescue” or a backup copy",
    "member-missing": "the file is damaged ({name} is missing); try “update-editor rescue” or a backup copy",
    "picture-missing": "the picture {name} is missing; try “update-editor rescue” or a backup copy",
    "not-weekly": "this is not a .weekly file; to bring in text, use “update-editor import”",
    "empty-file": "the file is empty; try a backup copy",
    "too-large": "the file is larger than this program opens ({megabytes} MB); split it or use a backup copy",
    "too-many-members": "it has more than {most} parts, as no update has; use a backup copy",
    "swollen": "{name} in it unpacks to far more than an update has; use a backup copy",
    "not-found": "there is no such file; check the name and the folder",
    "is-folder": "this is a folder; name a file in it",
    "not-readable": "the file can't be read ({detail}); check that you may open it",
    "archive-no-date": "an update without a date has no place in the archive; give it one in its details",
    "archive-damaged": "the archive’s own record (archive.json) can’t be read; bring it back from a backup "
    "copy, or choose a new folder and publish the updates there again",
    "archive-newer": "a newer version of this program wrote the archive; use that one",
    "archive-leads-out": "“{path}” leads out of the archive’s folder; remove the link, or choose another "
    "folder",
    "archive-format": "{name} can’t lie beside a page of the archive; choose from {names}",
    "not-ours": "the folder has files that this program did not make ({names}); choose another folder",
    "target-is-folder": "there is a folder of this name; choose another name",
    "target-is-file": "there is a file of this name; choose another folder",
    "file-exists": "there is such a file already; choose another name, or add --force to write over it",
    "no-such-folder": "the folder does not exist; make it first, or choose another",
    "not-writable": "nothing may be written there; choose another folder or ask for permission",
    "disk-full": "the disk is full; make room or choose another disk, and save again",
    "save-failed": "saving did not succeed ({detail}); choose another folder and save again",
    "nothing-to-rescue": "nothing in it can be read; look for a backup copy",
    "page-too-long": (
        "the page is far longer than an update, or has more than {tags} tags; "
        "copy the part that you need, and paste it"
    ),
    "no-name": "the update has no file yet; choose a name for it",
    "changed-on-disk": (
        "“{name}” was changed by somebody else since it was opened; save a copy, or compare the two first"
    ),
    "newer-format": "a newer version of the program wrote this file; save it under another name",
    # items and bullets
    "no-next-item": "no item stands behind it; choose one that is not the last",
    "item-changes-differ": (
        "one of the two items is marked as new or as deleted and the other is not, or by somebody else; "
        "accept or reject that change first"
    ),
    "audiences-differ": (
        "one of the two is for the email only and the other for the website only; "
        "choose the same readers for both first"
    ),
    "no-items-section": "this update has no section of items; use a template that has one",
    "no-bullets-section": "this update has no list of bullets; use a template that has one",
    "only-for-some": "everybody reads the bullets, and this item is only for some; change its readers first",
    "not-yet": "the bullets go out at once, and this item has a day to wait for; take the day away first",
    # pictures
    "not-a-picture": "this is no picture that can be used; choose a PNG, JPEG, GIF or WebP file",
    "picture-damaged": "the picture is damaged; open it in its own program and save it again",
    "picture-too-large": (
        "the picture is too large; choose one of at most {megapixels} megapixels, "
        "and {side} pixels wide and high"
    ),
    "picture-too-long": "the animation is too long; choose one of at most {frames} frames",
    # settings
    "not-a-logo": "this is no logo that can be used; choose a PNG or JPEG file",
    "logo-too-large": "the logo is larger than {kilobytes} KB; choose a smaller one",
    "not-settings": "this is no file of settings; choose one that “Export” in the settings made",
    "settings-too-long": (
        "it says more than settings do; at most {people} people, and {letters} letters of each, can be read"
    ),
    "newer-settings": "a newer version of the program wrote these settings; use that one to read them",
    # sources that are imported
    "unknown-source": "files like this ({suffix}) can't be imported; choose one of these: {names}",
    "already-an-update": "this is already an update (.weekly): open it",
    "no-text": "there are no words in it; choose another file, or copy the text in again",
    "not-text": "this is {kind}, not text; open it in its own program and save it as plain text (.txt)",
    "password-protected": (
        "it is protected by a password; open it with the password and save it as plain text"
    ),
    "undecodable": "its letters can't be read; open it in an editor and save it as plain text in UTF-8",
    "control-characters": "it holds control characters, not only text; save it again as plain text in UTF-8",
    "cut-off": "its end is missing in the middle of a letter; copy or save the file again",
    "nested-too-deeply": "its parts stand in each other too deeply to be read; save it as plain text (.txt)",
    # Word files
    "not-word": "this is {kind}, not a Word document; open it in its own program and save it as .docx",
    "word-old": "this is an old Word document (.doc); open it in Word or LibreOffice and save it as .docx",
    "word-protected": (
        "the Word file is protected by a password; open it in Word, take the password away and save it"
    ),
    "word-damaged": (
        "the Word file is damaged ({detail}); let Word open and repair it, save it, and use what was saved"
    ),
    "word-declares": (
        "{name} in the Word file declares what no Word file does; open it in Word and save it again"
    ),
    "word-swollen": "{name} in the Word file unpacks to far more than a text has; copy the text in instead",
    "word-too-long": (
        "the Word file is far longer than an update ({name} has more than {tags} tags); "
        "copy the part that you need into a Word file of its own"
    ),
    # templates
    "unknown-template": "there is no template “{template}”; choose one of: {known}",
    "picture-unreadable": "a picture can't be used ({detail}); replace it by another PNG, JPEG or GIF file",
    # layouts of a template
    "layout-failed": "the template's layout {file} fails ({detail}); mend it or choose another template",
    # export and readiness
    "open-changes": "{count} tracked changes are open; accept or reject them, or add --changes accept",
    "open-change": "1 tracked change is open; accept or reject it, or add --changes accept",
    "no-template": "there is no template here; name a folder that has a template.toml",
    "unknown-format": "there is no format “{name}”; choose from {names}",
    "not-ready": "not ready to send: {reasons}; see to it, or leave out --strict",
    "cancelled": "it was cancelled; nothing was written",
    "print-failed": "the printer takes nothing; see whether it is switched on and has paper, and print again",
    "no-reviewer": "nobody is named to send it to; name somebody",
    "bad-moment": "“{moment}” is no day or time; write it as 2026-11-20 or 2026-11-20T17:00",
    "no-approver": "nobody is named who approved it; name somebody",
    "no-lead-name": "“{words}” names nobody; write “Name” or “Name, role”",
    # replies by email
    "empty-reply": "nobody says anything in this reply; copy the words of the email",
    "long-reply": "this is longer than a reply; copy the part that is about the update",
    # deciding on tracked changes
    "no-changes-by": "{author} has no tracked changes in it; these have: {authors}",
    "no-changes": "it has no tracked changes, by {author} or anybody else",
    # kept versions
    "no-such-version": "it keeps no version {number}; “history list” names those that it does",
    "version-damaged": "its kept version {number} is damaged; choose another one",
    "version-picture-missing": "a picture of version {number} is no longer in it; show that version instead",
    # what comes back in Word
    "returned-other-update": "it is a review copy of another update, “{title}”; bring it back into that one",
    "returned-unknown": (
        "nothing in it is from this update; if it is text for a new one, use “update-editor import”"
    ),
    "email-too-deep": (
        "too many emails stand in each other in this one; save the Word file that is attached, "
        "and choose that"
    ),
    "email-without-word": (
        "no Word file is attached to this email; choose the email that it is attached to, "
        "or unpack a ZIP file first and choose the Word file in it"
    ),
    # comments
    "no-such-comment": "there is no comment “{id}” in this update; list them with “review list”",
    "empty-comment": "the comment says nothing; write something",
    "not-your-comment": "{author} wrote it, so it can’t be deleted; resolve it instead",
    "comment-answered": "others have answered it, so it can’t be deleted; resolve it instead",
    # a draft on a WordPress website
    "wp-no-address": "that is no address of a website; write it like https://www.example.org",
    "wp-not-https": "the address must begin with https://, or the password could be read on its way",
    "wp-no-login": "user name or application password is missing; make one in WordPress under Users, Profile",
    "wp-no-server": "there is no server called {host}; check the address, and whether you are online",
    "wp-no-answer": "{host} does not answer; check the address, or try again later",
    "wp-time-out": "{host} did not answer in time; try again later, and tell your web team if it stays so",
    "wp-certificate": "{host} could not prove that it is the one it says, so nothing was sent; "
    "tell your web team",
    "wp-moved": "{host} sends on to {address}; use that address",
    "wp-no-wordpress": "there is no WordPress at this address, or its REST interface is off; "
    "ask your web team",
    "wp-blocked": "something before {host} refuses the program, such as a firewall; ask your web team to let "
    "its REST interface through",
    "wp-wrong-password": "{host} does not know this user name with this application password; it is not the "
    "password that you log in with: make one in WordPress under Users, Profile",
    "wp-not-logged-in": "{host} did not let you in; check user name and application password, and if both "
    "are right, ask your web team: application passwords are off there, or its server takes the "
    "Authorization header out",
    "wp-not-allowed": "you may log in at {host}, but not write posts or add pictures; ask for the role of an "
    "author or editor",
    "wp-too-large": "{host} does not take so large a picture; make it smaller",
    "wp-published": "the update is published at {host} already, so it was left alone; change it there, or "
    "make it a draft again first",
    "wp-failed": "{host} could not do it ({detail}); try again later, or ask your web team",
    # test emails
    "no-address": "there is no address; type the one that the test goes to",
    "bad-address": "“{address}” is no email address; write it like name@example.org",
    "too-many-addresses": "a test goes to {most} addresses at the most; take some out",
    "no-keyring": (
        "this computer has no keyring that can be used, so the password can’t be kept; type it each time"
    ),
    "mail-no-host": "no mail server is named; type its name, or ask your IT team for it",
    "mail-no-server": "there is no server called {host}; check its name, and whether you are online",
    "mail-no-answer": "{host} takes no emails at port {port}; check the port, which is mostly 587 or 465",
    "mail-time-out": "{host} did not answer in time at port {port}; check the port, or try again later",
    "mail-certificate": (
        "{host} could not prove that it is the one it says, so nothing was sent; check its name, or ask who "
        "looks after it"
    ),
    "mail-no-tls": (
        "{host} does not encrypt in this way at port {port}, so nothing was sent; try the other kind of "
        "encryption"
    ),
    "mail-login-refused": (
        "the server refused the name “{user}” with this password; check both. Some servers want a password "
        "made for apps"
    ),
    "mail-sender-refused": (
        "the server lets nobody send as {sender} ({answer}); use the address of your account"
    ),
    "mail-recipients-refused": "the server takes no emails for {addresses}; check how they are written",
    "mail-refused": "the server refused the email ({answer}); ask who looks after it",
    "mail-hung-up": "{host} broke off at port {port}; try the other kind of encryption, or try again later",
    "mail-failed": "the email could not be sent by {host} ({detail}); check the server and the network",
    # finding and replacing
    "bad-pattern": "the regular expression can't be read ({detail}); mend it, or search for plain words",
    "slow-pattern": "the regular expression takes too long; make it simpler, or search for plain words",
    "pattern-stopped": "the system ended the search; make the regular expression simpler, or try again",
    "pattern-unavailable": "regular expressions can't be used ({detail}); search for plain words",
    "no-such-group": "the regular expression has {most} groups, not {number}; for a dollar sign write $$",
    "no-such-group-name": (
        "the regular expression has no group called {name}; name one with (?P<{name}>…), or use $1, $2 …"
    ),
}

_BACKUP = "; look for a backup copy"
IN_WINDOW = {
    "returned-unknown": (
        "nothing in it is from this update; if it is text for a new one, use “Import a file” in the File menu"
    ),
    "email-without-word": "no Word file is attached to this email; save the attachment, and choose that",
    "broken-json": "its content is damaged ({detail})" + _BACKUP,
    "wrong-type": "its content is damaged ({detail})" + _BACKUP,
    "damaged": "the file is damaged ({detail})" + _BACKUP,
    "member-missing": "the file is damaged ({name} is missing)" + _BACKUP,
    "picture-missing": "the picture {name} is missing" + _BACKUP,
    "not-weekly": "this is not a .weekly file; to bring in text, use “Import a file”",
    "file-exists": "there is such a file already; choose another name",
    "no-such-version": "there is no version {number} in this file any more; choose another one",
    "no-such-comment": "this comment is not in the update any more; look whether it was deleted",
    "no-such-change": "this change is no longer there; choose another in the list",
    "open-changes": "{count} tracked changes are open; accept or reject them first",
    "open-change": "1 tracked change is open; accept or reject it first",
}
"""What the window says instead: there nobody types a command."""

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
    "left-out-symbol": "the source has a symbol that can't be told; it was kept as □; put in what is meant",
    "left-out-link": "the source has links that may not be followed; their words were kept",
    "left-out-header": "the source has a header or a footer; it was left out",
    "left-out-drawing": "the source has drawings or charts; they were left out",
    "left-out-embedded": "the source has something of another program in it; what can't be read was left out",
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
    "picture-unusable": "a picture in “{heading}” can't be used here; add it again as PNG, JPEG or GIF",
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
    "rescued-words": "the words were brought back from update.md; look over headings, items and people",
    "rescued-scraps": "only scraps could be brought back, out of order; compare them with a backup copy",
    "picture-lost": "the picture {name} is lost; add it again",
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
}
"""What holds an export back, beside the errors that a check finds."""

FINDINGS: dict[str, str] = {
    "spell.joined": "two words have run into one: “{meant}”",
    "spell.unknown": "the dictionary does not have this word; correct it, or leave it where it is right",
    "spell.ize": "the house style is -ise: “{meant}”",
    "spell.capital": "this looks like a slip: “{meant}”?",
    "link.vague": "it does not say where the link leads; write words that do",
    "link.bare-url": "a bare address; make it a link of words that say what it is",
    "link.unusable": "the address {address} can't be linked to; it must begin with https:// or mailto:",
    "access.empty-link": "this link has no words, so nobody can see or hear it; remove it",
    "access.alt-missing": "the picture has no description; say what it shows, or mark it as decorative",
    "access.alt-file-name": "the picture's description is a file name; say what the picture shows",
    "access.alt-vague": "“{alt}” says nothing about the picture; say what it shows",
    "access.heading-missing": "there is no heading; give it one, so that people can find and skip it",
    "struct.section-missing": "“{section}” is empty, and no update goes out without it; write it",
    "struct.item-empty": "there is nothing here yet; write it, or remove it",
    "struct.date-missing": "the update has no date; give it the day on which it is sent",
    "field.long": "“{field}” has {count} characters, and many readers see no more than {longest}; shorten it",
    "access.missing-character": "PDFs will show □ in place of {characters}; write these words in another way",
    "struct.picture-missing": "the item's picture is not in the file; choose it again, or remove it",
}
"""What a check finds."""

FAULTS = {
    "template-missing": "there is no template.toml here; choose the folder of a template",
    "template-syntax": "this is not TOML ({detail}); mend the line",
    "template-unknown-key": "“{key}” is not known here; take it out, or mend its spelling",
    "template-missing-key": "“{key}” is missing; add it",
    "template-wrong-value": "“{key}” has a value that can't be used ({detail}); change it",
    "template-twice": "“{id}” is the id of two; give one of them another",
    "template-unknown-base": "there is no template “{base}” to extend; name one that is shipped or beside it",
    "template-base-loop": "extending “{base}” leads round in a circle; take “extends” out of one of them",
    "template-file-missing": "there is no such file; add it, or extend a template that has it",
    "template-file-outside": "this leads out of the template's folder; put the file itself there",
    "template-file-unreadable": "the file can't be read ({detail}); check that you may open it",
    "template-file-too-long": "the file is longer than {longest} KB; shorten it",
    "template-file-not-text": "this line is not UTF-8 text; save the file as UTF-8",
    "template-render": "the page can't be made ({detail}); mend the line",
    "template-pattern": "the pattern “{key}” gives no text ({detail}); mend it",
    "template-unknown-name": "“{name}” is given to no template; use one of: {known}",
    "template-fetches": "“{words}” would run a program or fetch from elsewhere; take it out",
    "template-layout-not-safe": "“{word}” can't be used in a layout; take it out",
    "template-reference-unreadable": "this is no Word file that can be built on; replace it",
    "template-style-missing": "the document has no style “{style}” that can be used; add it",
    "template-no-required-section": "no section is required; add “required = true” to one",
    "template-blank": "“{key}” says nothing; fill it in",
    "template-contrast": "“{one}” on “{other}” has a contrast of {measured}; make it {least} or more",
    "template-snippet-empty": "this standing text says nothing; write it, or take the file away",
    "template-snippet-too-deep": "its lists or quotations stand in each other too deeply; make them simpler",
    "template-snippet-left-out": "an update can't hold everything in this ({kinds}); write it as paragraphs",
}
"""What is wrong with a template. Errors of the same codes, with file and line, stop one from being used."""


LOCATED = {"located": "{file}, line {line}: {what}"}
"""How it is said where in a file a fault is."""

TABLES = (ERRORS, IN_WINDOW, NOTES, READINESS, FINDINGS, FAULTS, LOCATED)
"""Every table of sentences that the window translates."""


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
    return translate(FINDINGS[code]).format(**parameters)


def hindrance_sentence(hindrance: Hindrance, translate: Translate = str) -> str:
    """Return the sentence for something that holds an export back."""
    sentences = READINESS if hindrance.code in READINESS else FINDINGS
    return translate(sentences[hindrance.code]).format(**hindrance.parameters)


def fault_sentence(fault: Fault) -> str:
    """Return the sentence for something that is wrong with a template."""
    return FAULTS[fault.code].format(**fault.parameters)
