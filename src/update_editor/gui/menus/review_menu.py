"""The Review menu: tracking changes and how they are shown, and the round that an update makes."""

from update_editor.gui.menus.spec import ActionSpec, _

ACTIONS = (
    ActionSpec(
        id="track-changes",
        text=_("&Track changes"),
        menu="review",
        keys=("Ctrl+Shift+E",),
        checkable=True,
    ),
    ActionSpec(id="suggest-as", text=_("&Who I am…"), menu="review", icon="user-pen", needs="nothing"),
    ActionSpec(id="next-change", text=_("&Next"), menu="review", keys=("F8",), icon="arrow-down", group=1),
    ActionSpec(
        id="previous-change", text=_("&Previous"), menu="review", keys=("Shift+F8",), icon="arrow-up", group=1
    ),
    ActionSpec(
        id="accept-change",
        text=_("&Accept change"),
        menu="review",
        keys=("Ctrl+Alt+Return",),
        icon="check",
        group=2,
    ),
    ActionSpec(
        id="reject-change",
        text=_("Re&ject change"),
        menu="review",
        keys=("Ctrl+Alt+Backspace",),
        icon="x",
        group=2,
    ),
    ActionSpec(
        id="comment",
        text=_("&Comment…"),
        menu="review",
        keys=("Ctrl+Alt+M",),
        icon="message-square-plus",
        group=3,
    ),
    ActionSpec(id="send-review", text=_("&Send for review…"), menu="review", icon="send", group=4),
    ActionSpec(
        id="return-word",
        text=_("Open &returned Word file…"),
        tip=_("Brings back what somebody changed in a Word file that was sent for review"),
        menu="review",
        icon="inbox",
        group=4,
    ),
    ActionSpec(id="what-came-back", text=_("What came &back…"), menu="review", needs="came back", group=4),
    ActionSpec(id="email-reply", text=_("Reply by &email…"), menu="review", icon="reply", group=4),
    ActionSpec(id="approve", text=_("Appro&ve…"), menu="review", icon="circle-check", group=4),
    ActionSpec(
        id="easy-read-sign-off",
        text=_("Easy-read si&gn-off…"),
        tip=_("Says who checked the facts of the easy read, who read it, and who approved it"),
        menu="review",
        icon="book-open-check",
        group=4,
    ),
    ActionSpec(id="versions", text=_("Versi&ons…"), menu="review", icon="history", group=5),
    ActionSpec(
        id="compare-file", text=_("Compare with another &file…"), menu="review", icon="file-diff", group=5
    ),
    ActionSpec(
        id="next-finding", text=_("&Next thing found"), menu="review/checks", keys=("F7",), icon="arrow-down"
    ),
    ActionSpec(
        id="previous-finding",
        text=_("&Previous thing found"),
        menu="review/checks",
        keys=("Shift+F7",),
        icon="arrow-up",
    ),
    ActionSpec(id="links", text=_("&Links…"), menu="review/checks", icon="link", group=1),
    ActionSpec(id="acronyms", text=_("&Acronyms…"), menu="review/checks", icon="whole-word", group=1),
    ActionSpec(id="people-named", text=_("P&eople named…"), menu="review/checks", icon="users", group=1),
)
