"""The English of what can't be used or done, by its code; where the window says it in other words, those.

A sentence says what is wrong and what to do. Names in braces are the parameters that come with the code.
"""

ERRORS = {
    # model and storage
    "no-such-place": "there is no “{where}” in this update",
    "digest-over-update": "this is one of the updates that the digest is made of; choose another name",
    "nothing-in-easy-words": (
        "nothing is written in easy words yet in what was chosen; write the easy read of an update first"
    ),
    "no-common-ancestor": (
        "the two don’t come from one update, so they can’t be merged; compare them, and choose what to keep"
    ),
    "other-template": (
        "one was made with the template “{mine}” and the other with “{theirs}”, so they can’t be merged; "
        "compare them, and choose what to keep"
    ),
    "other-update": "it is a copy of another update; open it in a window of its own",
    "no-such-change": "there is no tracked change “{id}” in this update; see “update-editor review list”",
    "broken-json": "its content is damaged ({detail}); try “update-editor rescue” or a backup copy",
    "wrong-type": "its content is damaged ({detail}); try “update-editor rescue” or a backup copy",
    "damaged": "the file is damaged ({detail}); try “update-editor rescue” or a backup copy",
    "member-missing": "the file is damaged ({name} is missing); try “update-editor rescue” or a backup copy",
    "picture-missing": "the picture {name} is missing; try “update-editor rescue” or a backup copy",
    "not-weekly": "this is not a .weekly file; to bring in text, use “update-editor import”",
    "empty-file": "the file is empty; try a backup copy",
    "too-large": "the file is larger than this program opens ({megabytes} MB); choose a smaller one",
    "too-many-members": "it has more than {most} parts, as no update has; use a backup copy",
    "swollen": "{name} in it unpacks to far more than an update has; use a backup copy",
    "not-found": "there is no such file; check the name and the folder",
    "is-folder": "this is a folder; name a file in it",
    "not-readable": "the file can’t be read ({detail}); check that you may open it",
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
    "not-writable": "nothing may be written in that folder; choose another one, or ask for permission",
    "file-not-writable": "“{name}” is write-protected; save under another name, or ask for permission",
    "file-held": (
        "another program holds “{name}”, such as a virus scanner or what synchronises the folder; wait a "
        "moment and save again, or choose another name"
    ),
    "file-gone": (
        "“{name}” is no longer there: it was renamed, moved or deleted; save it there again, or choose "
        "another name"
    ),
    "file-renamed": "“{name}” is called “{now}” now; save under its new name, or under another",
    "file-copied": (
        "“{name}” is no longer there, and “{now}” says the same as was last saved; save it there again, or "
        "save in that one if it is no copy to keep"
    ),
    "disk-full": "the disk is full; make room or choose another disk, and save again",
    "own-disk-full": "the disk of this computer that {folder} is on is full; make room on it",
    "own-folder-refuses": "nothing may be written in {folder}; ask your IT team to let you write there",
    "own-folder-held": (
        "another program holds a file in {folder}, such as a virus scanner; the next save tries again"
    ),
    "own-folder-fails": "{folder} could not be written in ({detail}); ask your IT team to look at that disk",
    "save-failed": "saving did not succeed ({detail}); choose another folder and save again",
    "nothing-to-rescue": "nothing in it can be read; look for a backup copy",
    "page-too-long": (
        "the page is far longer than an update, or has more than {tags} tags; "
        "copy the part that you need, and paste it"
    ),
    "no-name": "the update has no file yet; choose a name for it",
    "changed-on-disk": (
        "“{name}” was changed by somebody else since it was opened; merge the two, save "
        "a copy, or compare them first"
    ),
    "copy-changed": "“{name}” was changed meanwhile; look at it and merge it again",
    "no-bin": "“{name}” can’t be moved to the bin; delete it in your file manager if you don’t need it",
    "journal-held": "another window or program of yours has it open already; go on there",
    "journal-of-another-version": (
        "another version of the program kept it; open it with that one, or discard it here"
    ),
    "journal-mistake": (
        "something unexpected happened ({kind}); save your work, and tell whoever looks after the program"
    ),
    "journal-damaged": "what was kept on the disk is damaged; your saved file is as it was",
    "damaged-stays": (
        "“{name}” is damaged, and stays as it is so that nothing more is lost; save this under another name"
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
    # easy read's pictures
    "pictures-not-installed": "the picture {name} of the program is missing; install the program again",
    "picture-gone": "the picture “{name}” is no longer there; choose another, or bring its folder back",
    "picture-expired": "“{name}” may be used until {day} only; choose another picture",
    "no-fitting-picture": "no picture fits “{name}” well; use a photograph or picture of your own",
    "no-pictures-there": (
        "there are no pictures in it that can be used; choose a folder of PNG, JPEG or SVG files, or the "
        "Mulberry Symbols zip"
    ),
    "too-many-pictures": "it has more than {most} files; choose a smaller folder",
    "picture-list-no-files": "the list of pictures has no column “file”; call the one with the names so",
    "picture-list-damaged": "the list of pictures can’t be read ({detail}); save it again as CSV",
    "picture-list-too-long": "the list of pictures has more than {most} lines; split the folder",
    "picture-set-damaged": "{name} can’t be used ({detail}); get the pictures again from their makers",
    "not-a-drawing": "this is no SVG drawing that can be used; save it again, or use a PNG file",
    "drawing-declares": "the SVG drawing declares entities, which may do harm; save it again as plain SVG",
    "drawing-too-large": (
        "the SVG drawing has more than {megabytes} MB or {elements} parts; make it simpler, or use a PNG file"
    ),
    # settings
    "not-a-logo": "this is no logo that can be used; choose a PNG or JPEG file",
    "logo-too-large": "the logo is larger than {kilobytes} KB; choose a smaller one",
    "not-settings": "this is no file of settings; choose one that “Export” in the settings made",
    "settings-too-long": (
        "it says more than settings do; at most {people} people, and {letters} letters of each, can be read"
    ),
    "newer-settings": "a newer version of the program wrote these settings; use that one to read them",
    # sources that are imported
    "unknown-source": "files like this ({suffix}) can’t be imported; choose one of these: {names}",
    "already-an-update": "this is already an update (.weekly): open it",
    "no-text": "there are no words in it; choose another file, or copy the text in again",
    "not-text": "this is {kind}, not text; open it in its own program and save it as plain text (.txt)",
    "password-protected": (
        "it is protected by a password; open it with the password and save it as plain text"
    ),
    "undecodable": "its letters can’t be read; open it in an editor and save it as plain text in UTF-8",
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
    "picture-unreadable": "a picture can’t be used ({detail}); replace it by another PNG, JPEG or GIF file",
    # layouts of a template
    "layout-failed": "{file}, line {line}: the layout fails ({detail}); mend it or choose another template",
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
    "mail-letters": "user name or password has letters that can’t be sent to a mail server, such as é; "
    "choose a password of plain letters, digits and signs",
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
    # proofing
    "house-style-damaged": (
        "the word list and glossary can’t be read; mend {path}, or move it away and begin a new one"
    ),
    "house-style-unreadable": (
        "the word list and glossary can’t be opened; look whether {path} is a file, of no more than "
        "4 MB, that you may read"
    ),
    "word-bank-damaged": (
        "the word bank of easy read can’t be read; mend {path}, or move it away and begin a new one"
    ),
    "word-bank-unreadable": (
        "the word bank of easy read can’t be opened; look whether {path} is a file, of no more than "
        "4 MB, that you may read"
    ),
    "word-explained-twice": (
        "the word bank of easy read explains “{word}” in two ways, and doesn’t say which is the later one: "
        "explain it once more, or take one out of {path}"
    ),
    "picture-choices-damaged": (
        "the pictures that were chosen for words can’t be read; mend {path}, or move it away and begin anew"
    ),
    "picture-choices-unreadable": (
        "the pictures that were chosen for words can’t be opened; look whether {path} is a file, of no more "
        "than 4 MB, that you may read"
    ),
    "unknown-profile": "there is no profile “{profile}”; choose one of: {known}",
    "profile-broken": "the profile “{profile}” can’t be used ({detail}); mend the line, or choose another",
    "profile-unreadable": (
        "the profile “{profile}” can’t be opened; look whether {path} is a file, of no more than "
        "4 MB, that you may read"
    ),
    "profile-unknown-base": "the profile “{profile}” extends “{base}”, which is not known; name one that is",
    # finding and replacing
    "bad-pattern": "the regular expression can’t be read ({detail}); mend it, or search for plain words",
    "slow-pattern": "the regular expression takes too long; make it simpler, or search for plain words",
    "pattern-stopped": "the system ended the search; make the regular expression simpler, or try again",
    "pattern-unavailable": "regular expressions can’t be used ({detail}); search for plain words",
    "no-such-group": "the regular expression has {most} groups, not {number}; for a dollar sign write $$",
    "no-such-group-name": (
        "the regular expression has no group called {name}; name one with (?P<{name}>…), or use $1, $2 …"
    ),
}

_EARLIER = (
    "; get back an earlier version of it: from the history of a synced folder, such as OneDrive’s, or from "
    "your IT team"
)
IN_WINDOW = {
    "returned-unknown": (
        "nothing in it is from this update; if it is text for a new one, use “Import a file” in the File menu"
    ),
    "email-without-word": "no Word file is attached to this email; save the attachment, and choose that",
    "broken-json": "the file is damaged" + _EARLIER,
    "wrong-type": "the file is damaged" + _EARLIER,
    "damaged": "the file is damaged" + _EARLIER,
    "member-missing": "the file is damaged, and part of it is missing" + _EARLIER,
    "picture-missing": "the file is damaged, and a picture is missing" + _EARLIER,
    "empty-file": "the file is empty" + _EARLIER,
    "nothing-to-rescue": "the file is damaged, and nothing in it can be read" + _EARLIER,
    "too-many-members": "the file is damaged: it has more parts than an update has" + _EARLIER,
    "swollen": "the file is damaged: a part of it is far larger than any of an update" + _EARLIER,
    "not-weekly": "this is not a .weekly file; to bring in text, use “Import a file”",
    "file-exists": "there is such a file already; choose another name",
    "no-such-version": "there is no version {number} in this file any more; choose another one",
    "no-such-comment": "this comment is not in the update any more; look whether it was deleted",
    "no-such-change": "this change is no longer there; choose another in the list",
    "open-changes": "{count} tracked changes are open; accept or reject them first",
    "open-change": "1 tracked change is open; accept or reject it first",
}
"""What the window says instead: there nobody types a command."""
