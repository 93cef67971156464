"""The Format menu: words and paragraphs."""

from update_editor.gui.menus.spec import ActionSpec, _

ACTIONS = (
    ActionSpec(id="bold", text=_("&Bold"), menu="format", keys=("Ctrl+B",), icon="bold", needs="text"),
    ActionSpec(id="italic", text=_("&Italic"), menu="format", keys=("Ctrl+I",), icon="italic", needs="text"),
    # A pane takes Ctrl+K for a link itself, where words are selected; elsewhere it is “Go to”.
    ActionSpec(id="link", text=_("&Link…"), menu="format", icon="link", needs="text"),
    ActionSpec(
        id="style-paragraph",
        text=_("&Paragraph"),
        menu="format",
        keys=("Ctrl+Alt+0",),
        icon="pilcrow",
        needs="paragraphs",
        group=1,
    ),
    ActionSpec(
        id="style-subheading",
        text=_("Sub-&heading"),
        menu="format",
        keys=("Ctrl+Alt+1",),
        icon="heading",
        needs="paragraphs",
        group=1,
    ),
    ActionSpec(
        id="style-bullet",
        text=_("B&ullets"),
        menu="format",
        keys=("Ctrl+Shift+8",),
        icon="list",
        needs="paragraphs",
        group=1,
    ),
    ActionSpec(
        id="style-number",
        text=_("&Numbers"),
        menu="format",
        keys=("Ctrl+Shift+7",),
        icon="list-ordered",
        needs="paragraphs",
        group=1,
    ),
    ActionSpec(
        id="style-quote",
        text=_("&Quotation"),
        menu="format",
        keys=("Ctrl+Shift+9",),
        icon="quote",
        needs="paragraphs",
        group=1,
    ),
    ActionSpec(
        id="indent",
        text=_("Indent &more"),
        menu="format",
        keys=("Ctrl+]",),
        icon="indent-increase",
        needs="paragraphs",
        group=2,
    ),
    ActionSpec(
        id="outdent",
        text=_("Indent l&ess"),
        menu="format",
        keys=("Ctrl+[",),
        icon="indent-decrease",
        needs="paragraphs",
        group=2,
    ),
)
