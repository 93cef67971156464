"""The tools that emails are sent with, and what each wants of a page: its links, its form, what it replaces.

A tool replaces marks such as ``*|UNSUB|*`` by what belongs to each reader. The words of an update are no such
marks, even where somebody wrote one: they are broken so that readers see what was written.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

JOINER = "\u2060"
"""Word joiner: nobody sees or hears it, and no tool finds its mark across it."""


class Platform(Struct, frozen=True, kw_only=True):
    """A tool that sends emails.

    ``unsubscribe`` and ``view_online`` are the addresses that it replaces for each reader. It wants a whole
    page or, with ``body_only``, what stands inside ``body``; with ``zipped`` it takes a ZIP with pictures.
    ``marks`` is a pattern of the character that begins what it replaces.
    """

    name: str
    label: str
    unsubscribe: str = ""
    view_online: str = ""
    body_only: bool = False
    zipped: bool = False
    marks: str = ""


def _by_name(*platforms: Platform) -> Mapping[str, Platform]:
    return MappingProxyType({each.name: each for each in platforms})


PLATFORMS = _by_name(
    Platform(name="none", label="Another tool"),
    Platform(name="outlook", label="Outlook"),
    Platform(
        name="mailchimp",
        label="Mailchimp",
        unsubscribe="*|UNSUB|*",
        view_online="*|ARCHIVE|*",
        zipped=True,
        marks=r"\*(?=\|)",
    ),
    # GovDelivery writes its own links for subscribers below every bulletin.
    Platform(name="govdelivery", label="GovDelivery", body_only=True, marks=r"\[(?=\[)"),
    Platform(
        name="dotdigital",
        label="Dotdigital",
        unsubscribe="http://$UNSUB$",
        view_online="http://$CANTREAD$",
        zipped=True,
        marks=r"\$(?=\w+\$)|@(?=\w+@)|\{(?=[{%])",
    ),
    Platform(
        name="listmonk",
        label="listmonk",
        unsubscribe="{{ UnsubscribeURL }}",
        view_online="{{ MessageURL }}",
        marks=r"\{(?=\{)",
    ),
    Platform(name="notify", label="GOV.UK Notify", marks=r"\((?=\()"),
)
"""Every tool by its name, in the order in which they are offered."""


class SendingWith(Struct, frozen=True, kw_only=True):
    """How an email is sent: with which tool, and the address of the folder where its pictures are put first.

    Without an address the page names its pictures as files beside it. A tool that this program does not know
    counts as another tool.
    """

    platform: str = "none"
    pictures: str = ""

    @property
    def tool(self) -> Platform:
        """The tool that it is sent with."""
        return PLATFORMS.get(self.platform, PLATFORMS["none"])


NOT_SAID = SendingWith()
"""How an email is sent where nobody says so."""


def guarded_html(html: str, platform: Platform) -> str:
    """Return a page in which the tool finds no mark: the first character of each becomes a reference."""
    return re.sub(platform.marks, lambda found: f"&#{ord(found[0])};", html) if platform.marks else html


def guarded_text(text: str, platform: Platform) -> str:
    """Return plain text in which the tool finds no mark: nobody sees what parts its characters."""
    return re.sub(platform.marks, lambda found: found[0] + JOINER, text) if platform.marks else text
