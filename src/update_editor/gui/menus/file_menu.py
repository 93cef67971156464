"""The File menu: beginning, opening, saving, and what goes out."""

from PySide6.QtGui import QAction

from update_editor.gui.menus.spec import ActionSpec, _

_GET = "file/get"

ACTIONS = (
    ActionSpec(
        id="new-from-last",
        text=_("Start from &last week…"),
        menu="file",
        icon="calendar-plus",
        needs="nothing",
    ),
    ActionSpec(
        id="new", text=_("&New update…"), menu="file", keys=("Ctrl+N",), icon="file-plus", needs="nothing"
    ),
    ActionSpec(
        id="open", text=_("&Open…"), menu="file", keys=("Ctrl+O",), icon="folder-open", needs="nothing"
    ),
    ActionSpec(
        id="new-window",
        text=_("Ne&w window"),
        menu="file",
        keys=("Ctrl+Shift+N",),
        icon="app-window",
        needs="nothing",
    ),
    ActionSpec(
        id="import", text=_("&Import a file…"), menu="file", icon="file-input", needs="nothing", group=1
    ),
    ActionSpec(
        id="import-text",
        text=_("&Paste a past update…"),
        menu="file",
        icon="clipboard-paste",
        needs="nothing",
        group=1,
    ),
    ActionSpec(
        id="easy-read-digest",
        text=_("Eas&y-read digest…"),
        tip=_("Makes one easy read of several updates, such as a month’s"),
        menu="file",
        icon="book-open-text",
        needs="nothing",
        group=1,
    ),
    ActionSpec(
        id="sample",
        text=_("Open the sa&mple update"),
        menu="file",
        icon="sparkles",
        needs="nothing",
        group=1,
    ),
    ActionSpec(id="save", text=_("&Save"), menu="file", keys=("Ctrl+S",), icon="save", group=2),
    ActionSpec(id="save-as", text=_("Save &as…"), menu="file", keys=("Ctrl+Shift+S",), group=2),
    ActionSpec(
        id="details",
        text=_("&Details of the update…"),
        menu="file",
        keys=("Ctrl+D",),
        icon="sliders-horizontal",
        group=3,
    ),
    ActionSpec(
        id="get-email",
        text=_("Get e&mail…"),
        tip=_("Makes the files to send with Mailchimp or Outlook"),
        menu=_GET,
        icon="mail",
    ),
    ActionSpec(
        id="get-summary",
        text=_("Get &short email…"),
        tip=_("Makes an email that begins the update and leads to your website"),
        menu=_GET,
        icon="mail-open",
    ),
    ActionSpec(
        id="get-web",
        text=_("Get &web page…"),
        tip=_("Makes a page with its pictures, to put on your website"),
        menu=_GET,
        icon="globe",
    ),
    ActionSpec(
        id="get-word",
        text=_("Get W&ord…"),
        tip=_("Makes a Word file, to send round or to work on"),
        menu=_GET,
        icon="file-text",
    ),
    ActionSpec(
        id="get-pdf",
        text=_("Get &PDF…"),
        tip=_("Makes a PDF, to attach or to print"),
        menu=_GET,
        icon="file-type",
    ),
    ActionSpec(
        id="get-large-print",
        text=_("Get &large print…"),
        tip=_("Makes Word and PDF in letters of 18 points and more"),
        menu=_GET,
        icon="a-large-small",
    ),
    ActionSpec(
        id="get-easy-read",
        text=_("Get easy &read…"),
        tip=_("Makes easy read as Word, PDF and web page"),
        menu=_GET,
        icon="book-open-text",
    ),
    ActionSpec(
        id="get-all",
        text=_("Get &everything…"),
        tip=_("Makes the files of every format, in one folder"),
        menu=_GET,
        keys=("Ctrl+E",),
        icon="download",
        group=1,
    ),
    ActionSpec(
        id="copy-email",
        text=_("&Copy the email…"),
        tip=_("Copies the whole email, its code or one part of it, to paste into Outlook or a mailing tool"),
        menu=_GET,
        icon="copy",
        group=2,
    ),
    ActionSpec(
        id="test-email",
        text=_("Send a &test…"),
        tip=_("Sends the email to you or a colleague, to see how it arrives"),
        menu=_GET,
        icon="send",
        group=2,
    ),
    ActionSpec(
        id="copy-website",
        text=_("Copy for the we&bsite…"),
        tip=_("Copies the text, its title and summary, to paste into your website’s own editor"),
        menu=_GET,
        icon="clipboard-copy",
        group=2,
    ),
    ActionSpec(
        id="publish",
        text=_("Publis&h to the archive…"),
        tip=_("Puts the page into a folder for your website, with an index of all updates and a news feed"),
        menu=_GET,
        icon="archive",
        group=2,
    ),
    ActionSpec(
        id="wordpress",
        text=_("WordPress &draft…"),
        tip=_("Makes a draft of the update on your WordPress website, with its pictures"),
        menu=_GET,
        icon="cloud-upload",
        group=2,
    ),
    ActionSpec(id="print-preview", text=_("Print pr&eview…"), menu="file", group=4),
    ActionSpec(id="print", text=_("Prin&t…"), menu="file", keys=("Ctrl+P",), icon="printer", group=4),
    ActionSpec(id="close", text=_("&Close"), menu="file", keys=("Ctrl+W",), needs="nothing", group=5),
    ActionSpec(
        id="quit",
        text=_("&Quit"),
        menu="file",
        keys=("Ctrl+Q",),
        icon="log-out",
        needs="nothing",
        group=5,
        role=QAction.MenuRole.QuitRole,
    ),
)
