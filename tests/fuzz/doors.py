"""The doors through which something from outside comes in, each as a function that takes its bytes.

What is behind a door gives a value or raises ``Unusable``; anything else is a mistake of the program.
"""

import datetime as dt
import importlib.util
import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

from builders.packs import copied_pack
from builders.review_copies import review_copy, reviewed_edition
from builders.updates import NOW, small_update
from builders.word_files import p, word_file
from fuzz.beside import backup, copies, copy_of, sign, signs
from update_editor import assets
from update_editor.markup.plain_out import update_text
from update_editor.model import Unusable
from update_editor.services.packs import pack_for
from update_editor.services.sample import sample_weekly
from update_editor.services.versions import with_version
from update_editor.storage import Weekly, weekly_bytes

SEEDS = Path(__file__).parent / "seeds"
CLIPBOARD = Path(__file__).parents[1] / "clipboard"
PROJECT = Path(__file__).parents[2]


class Door(Struct, frozen=True, kw_only=True):
    """One door: what comes in by it, the words that mean something there, and sound examples."""

    name: str
    enter: Callable[[bytes, Path], object]
    """Given bytes, and an empty folder of its own."""
    made: Callable[[], Iterator[bytes]] = lambda: iter(())
    words: tuple[bytes, ...] = ()
    needs: str = ""
    """A package without which there is no such door."""

    @property
    def is_there(self) -> bool:
        """Whether what the door needs is installed."""
        return not self.needs or importlib.util.find_spec(self.needs) is not None

    def kept(self) -> tuple[bytes, ...]:
        """Return the examples that are kept: what once went wrong, and what only looks harmless."""
        folder = SEEDS / self.name
        return tuple(each.read_bytes() for each in sorted(folder.glob("*"))) if folder.is_dir() else ()

    def seeds(self) -> tuple[bytes, ...]:
        """Return every example to begin from."""
        return (*self.kept(), *self.made())


# --- updates ----------------------------------------------------------------------------------------------


def _weekly(data: bytes, folder: Path) -> None:
    from update_editor.services.damaged import open_as_far_as_possible

    path = folder / "update.weekly"
    path.write_bytes(data)
    session = open_as_far_as_possible(path, pack_for)
    _use(session.weekly)
    session.save(folder / "saved.weekly")


def _use(weekly: Weekly) -> None:
    """Do with an update what a window does at once: count, check, list its changes, show it as an email."""
    from update_editor.exporters.registry import FORMATS
    from update_editor.review.resolve import accept_all, open_changes
    from update_editor.services.checks import check
    from update_editor.services.export_job import edition_for
    from update_editor.services.figures import figures
    from update_editor.services.versions import version_at, versions

    update, pack = weekly.update, pack_for(weekly.update.template)
    update_text(accept_all(update))
    open_changes(update)
    figures(update)
    check(update, pack)
    for version in versions(weekly)[:2]:
        try:
            version_at(weekly, version.number)
        except Unusable:
            continue
    with suppress(Unusable):
        FORMATS["email"].export(edition_for(update, weekly, pack, FORMATS["email"]))


def _weekly_seeds() -> Iterator[bytes]:
    kept, _ = with_version(Weekly(update=small_update()), "Priya", NOW, "sent to Amara")
    yield weekly_bytes(kept)
    reviewed = reviewed_edition()
    yield weekly_bytes(Weekly(update=reviewed.update, pictures=reviewed.pictures))


# --- texts from elsewhere ---------------------------------------------------------------------------------


def _imported(ending: str) -> Callable[[bytes, Path], None]:
    def enter(data: bytes, folder: Path) -> None:
        from update_editor.services.opening import import_file

        path = folder / f"source.{ending}"
        path.write_bytes(data)
        imported = import_file(path, pack_for("weekly-update"), dt.date(2026, 11, 20))
        weekly_bytes(Weekly(update=imported.update, pictures=imported.pictures))

    return enter


def _page_seeds() -> Iterator[bytes]:
    for path in sorted(CLIPBOARD.glob("*.html")):
        yield path.read_bytes()[:60_000]


def _text_seeds() -> Iterator[bytes]:
    yield update_text(sample_weekly().update).encode()
    for path in sorted(CLIPBOARD.glob("*.txt"))[:6]:
        yield path.read_bytes()


def _markdown_seeds() -> Iterator[bytes]:
    with zipfile.ZipFile(io.BytesIO(weekly_bytes(sample_weekly()))) as archive:
        yield archive.read("update.md")


def _word_seeds() -> Iterator[bytes]:
    yield word_file(p("What else has been happening?", style="Heading1"), p("The ferry sails again."))
    yield review_copy(reviewed_edition())


def _clipboard(data: bytes, folder: Path) -> None:
    from PySide6.QtCore import QMimeData

    from update_editor.gui.paste import pasted

    mime = QMimeData()
    text = data.decode("utf-8", "replace")
    mime.setHtml(text)
    mime.setText(text)
    for plain in (False, True):
        result = pasted(mime, plain)
        msgspec.json.encode(result.blocks)


# --- what comes back --------------------------------------------------------------------------------------


@cache
def _sent() -> Weekly:
    edition = reviewed_edition()
    weekly = Weekly(update=edition.update, pictures=edition.pictures)
    return with_version(weekly, "Priya", NOW, "sent to Amara")[0]


def _returned(data: bytes, folder: Path) -> None:
    from update_editor.services.bringing_back import brought_back
    from update_editor.services.sent_files import look_at

    path = folder / "returned.docx"
    path.write_bytes(data)
    sent = _sent()
    found = look_at(path, sent, (), lambda: True)
    back = brought_back(sent, pack_for(sent.update.template), found.sent, NOW)
    weekly_bytes(back.weekly)


def _email_seeds() -> Iterator[bytes]:
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"] = "Amara Whitcombe <amara@example.org>"
    message["Subject"] = "Re: the update"
    message.set_content("Here it is, with my changes.")
    kind = "vnd.openxmlformats-officedocument.wordprocessingml.document"
    data = review_copy(reviewed_edition())
    message.add_attachment(data, maintype="application", subtype=kind, filename="update.docx")
    yield message.as_bytes()
    outer = EmailMessage()
    outer["From"] = "Priya Raman <priya@example.org>"
    outer.set_content("Forwarded.")
    outer.add_attachment(message)
    yield outer.as_bytes()


def _reply(data: bytes, folder: Path) -> None:
    from update_editor.review.edits import Reviewer
    from update_editor.services.email_reply import read_reply, with_remarks

    update = sample_weekly().update
    reply = read_reply(data.decode("utf-8", "replace"), update)
    msgspec.json.encode(with_remarks(update, reply.remarks, Reviewer("Amara", NOW)))


# --- pictures ---------------------------------------------------------------------------------------------


def _picture(data: bytes, folder: Path) -> None:
    from update_editor.services.picture_files import load_picture

    path = folder / "picture.png"
    path.write_bytes(data)
    picture, fit = load_picture(path)
    assert picture.bytes == len(fit)


def _picture_seeds() -> Iterator[bytes]:
    from PIL import Image

    colours = Image.linear_gradient("L").resize((40, 30)).convert("RGB")
    for kind, how in (("PNG", {}), ("JPEG", {"exif": _turned()}), ("GIF", {}), ("WEBP", {})):
        written = io.BytesIO()
        colours.save(written, kind, **how)
        yield written.getvalue()
    written = io.BytesIO()
    frames = [Image.new("P", (20, 20), colour) for colour in (3, 90, 200)]
    frames[0].save(written, "GIF", save_all=True, append_images=frames[1:], loop=0)
    yield written.getvalue()


def _turned() -> bytes:
    from PIL import ExifTags, Image

    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    return exif.tobytes()


def _drawing(data: bytes, folder: Path) -> None:
    from lxml import etree

    from update_editor.easyread.clean_svg import clean_svg

    cleaned = clean_svg(data)
    assert b"<script" not in cleaned.lower()
    for element in etree.fromstring(cleaned).iter():
        style = (element.text or "") if element.tag.endswith("}style") else ""
        for name, value in (*element.attrib.items(), ("style", style)):
            said = value.lower()
            assert not (name.endswith("href") and said.startswith("http")), said
            for fetched in ("javascript:", "url(http", "url('http", "@import"):
                assert fetched not in said, said
    clean_svg(cleaned)


def _drawing_seeds() -> Iterator[bytes]:
    folder = assets.resources() / "easy-read"
    for path in sorted(folder.rglob("*.svg"))[:3]:
        yield path.read_bytes()
    yield (
        b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        b'viewBox="0 0 9 9"><defs><mask id="m"><rect width="9" height="9"/></mask></defs>'
        b'<g mask="url(#m)"><path d="M1 1h7"/></g><use xlink:href="#m"/><style>path{fill:#123}</style></svg>'
    )


# --- templates --------------------------------------------------------------------------------------------

_FILES = ("template.toml", "email/email.html", "web/page.html", "email/email.css", "snippets/join-in.md")


def _pack(data: bytes, folder: Path) -> None:
    """Take a file of a template: its name in the first line, then what it says."""
    from update_editor.services.trying_packs import failures_of
    from update_editor.templating.checking import check_pack
    from update_editor.templating.loading import load_pack

    name, _, content = data.partition(b"\n")
    place = next((each for each in _FILES if each.encode() == name.strip()), _FILES[1])
    pack = copied_pack(folder / "own", {})
    (pack / place).write_bytes(content)
    for fault in check_pack(pack):
        assert fault.file
        assert fault.line >= 1
    made = load_pack(pack)
    if place.endswith(".html"):
        _as_email(made)
    elif place == "template.toml":
        failures_of(made)


def _as_email(pack: object) -> None:
    from update_editor.exporters.registry import FORMATS
    from update_editor.services.export_job import edition_for

    weekly = sample_weekly()
    for name in ("email", "web"):
        FORMATS[name].export(edition_for(weekly.update, weekly, pack, FORMATS[name]))  # type: ignore[arg-type]


def _pack_seeds() -> Iterator[bytes]:
    source = assets.templates() / "weekly-update"
    for name in _FILES:
        yield name.encode() + b"\n" + (source / name).read_bytes()


# --- what a house and a person keep -----------------------------------------------------------------------


def _house(data: bytes, folder: Path) -> None:
    from update_editor.services.checks import check
    from update_editor.services.house_style import with_word
    from update_editor.services.house_style_file import change_style, kept_house

    (folder / "house-style.json").write_bytes(data)
    house = kept_house(folder).house
    weekly = sample_weekly()
    check(weekly.update, pack_for(weekly.update.template), house)
    change_style(folder, lambda style: with_word(style, "Tidewater"))


def _profile(data: bytes, folder: Path) -> None:
    from update_editor.services.house_style_file import kept_house

    (folder / "profiles").mkdir()
    (folder / "profiles" / "own.toml").write_bytes(data)
    kept_house(folder)


def _profile_seeds() -> Iterator[bytes]:
    for path in sorted((assets.resources() / "profiles").glob("*.toml")):
        yield path.read_bytes()


def _picture_list(data: bytes, folder: Path) -> None:
    from update_editor.services.picture_sources import bytes_of, read_source

    for name in ("bus.png", "garden.jpg"):
        (folder / name).write_bytes(b"\x89PNG\r\n\x1a\n")
    name = "meta-data.json" if data[:1] in (b"[", b"{") else "pictures.csv"
    (folder / name).write_bytes(data)
    for picture in read_source(folder).catalogue.pictures:
        try:
            bytes_of(picture)
        except Unusable:
            continue


_MOST_LOOKED_AT = 5
"""Pictures of a set: the window shows one after the other, and opens the zip for each."""


def _mulberry(data: bytes, folder: Path) -> None:
    from update_editor.services.picture_sources import bytes_of, read_source

    path = folder / "mulberry.zip"
    path.write_bytes(data)
    for picture in read_source(path).catalogue.pictures[:_MOST_LOOKED_AT]:
        try:
            bytes_of(picture)
        except Unusable:
            continue


def _copy(data: bytes, folder: Path) -> None:
    copy_of(pack_for("weekly-update"), data, folder)


def _settings(data: bytes, folder: Path) -> None:
    from update_editor.services.places import load_places
    from update_editor.services.settings import Settings
    from update_editor.services.settings_exchange import import_settings
    from update_editor.services.settings_file import kept_settings, save_settings

    for name in ("settings.json", "places.json"):
        (folder / name).write_bytes(data)
    save_settings(folder, kept_settings(folder).settings)
    load_places(folder)
    (folder / "shared.json").write_bytes(data)
    import_settings(folder / "shared.json", Settings())


def _json_seeds(name: str) -> Callable[[], Iterator[bytes]]:
    """Return what yields examples of a kind of settings, as the program itself writes them."""

    def settings() -> Iterator[bytes]:
        from update_editor.services.settings import Settings
        from update_editor.services.settings_file import plain

        whole = plain(Settings())
        yield msgspec.json.encode(whole)
        yield msgspec.json.encode({**whole, "kind": "update-editor-settings", "people": [{"name": "Amara"}]})

    def house() -> Iterator[bytes]:
        yield (
            b'{"profile": "house", "words": ["Tidewater"], "acronyms": {"ICB": "integrated care board"}, '
            b'"terms": {"utilise": {"words": "use"}}, "rules_off": ["term.preferred"], '
            b'"waved_through": [{"rule": "term.preferred", "text": "utilise"}]}'
        )

    return settings if name == "settings" else house


_XML = (
    b"<w:p>",
    b"</w:p>",
    b"<w:ins ",
    b"<w:tbl>",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
    b"<mc:AlternateContent>",
)
_HTML = (
    b"<table>",
    b"<ul><li>",
    b"<div>" * 400,
    b"<!--[if",
    b"&#0;",
    b"<svg>",
    b"</",
    b"<o:p>",
    b"style='mso-list:",
)
_JINJA = (
    b"{% for a in range(999999999) %}x{% endfor %}",
    b"{{ ''.__class__.__mro__ }}",
    b"{% include '../../secret' %}",
    b"{% include 'email/email.html' %}",
    b"{% import 'os' as os %}",
    b"{{ 'x' * 999999999 }}",
    b"{% set a = 'xxxxxxxxxx' * 9999 %}",
    b"{{ update | attr('__init__') }}",
    b"{{ lipsum.__globals__ }}",
    b"{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
)

DOORS = {
    each.name: each
    for each in (
        Door(name="weekly", enter=_weekly, made=_weekly_seeds, words=(b'"kind": "items"',)),
        Door(name="docx", enter=_imported("docx"), made=_word_seeds, words=_XML),
        Door(name="html", enter=_imported("html"), made=_page_seeds, words=_HTML),
        Door(name="text", enter=_imported("txt"), made=_text_seeds, words=(b"\n- ", b"\n\n\n", b"\t")),
        Door(
            name="markdown",
            enter=_imported("md"),
            made=_markdown_seeds,
            words=(b"\n# ", b"> " * 300, b"[a](", b"**", b"```", b"<div>", b"* " * 200),
        ),
        Door(name="clipboard", enter=_clipboard, made=_page_seeds, words=_HTML, needs="PySide6"),
        Door(name="returned", enter=_returned, made=_word_seeds, words=_XML),
        Door(name="email", enter=_returned, made=_email_seeds, words=(b"\nContent-Type: text/html\n",)),
        Door(
            name="reply",
            enter=_reply,
            made=_text_seeds,
            words=(b"\n> ", b"From:", b"\n-- \n"),
        ),
        Door(name="picture", enter=_picture, made=_picture_seeds, words=(b"IHDR", b"\xff\xd8", b"GIF89a")),
        Door(
            name="drawing", enter=_drawing, made=_drawing_seeds, words=(b"<use href='#a'/>", b"url(http://a)")
        ),
        Door(name="pack", enter=_pack, made=_pack_seeds, words=_JINJA),
        Door(name="house-style", enter=_house, made=_json_seeds("house")),
        Door(name="profile", enter=_profile, made=_profile_seeds),
        Door(name="picture-list", enter=_picture_list),
        Door(name="picture-set", enter=_mulberry),
        Door(name="settings", enter=_settings, made=_json_seeds("settings")),
        Door(name="copy", enter=_copy, made=copies, words=(b"made from:", b'"kind": "items"')),
        Door(name="sign", enter=sign, made=signs),
        Door(name="backup", enter=backup, made=copies),
    )
}
