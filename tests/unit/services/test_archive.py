"""An archive that grows: what is in it, what never changes, and what it never touches."""

import datetime as dt
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree, html
from msgspec.structs import replace

from builders.updates import NOW, small_update
from update_editor.model import Field, Item, Items, Message, Unusable, block, line
from update_editor.services.archive import BESIDE, not_ready_to_publish, publish
from update_editor.services.archive_record import MOST_BYTES, RECORD, read_record, write_record
from update_editor.services.export_job import ExportOrder, digest_of, export
from update_editor.services.packs import pack_for
from update_editor.storage import Weekly

BASE = "https://www.harbourvale.example/updates/"
ATOM = {"a": "http://www.w3.org/2005/Atom"}
LATER = NOW + dt.timedelta(days=1)
FIRST, SECOND, THIRD = dt.date(2025, 12, 26), dt.date(2026, 1, 2), dt.date(2026, 1, 9)


def order(day, update_id="", formats=(), pack=None, **details):
    update = small_update(date=day, **{"id": update_id or f"update{day.isoformat()}", **details})
    return ExportOrder(weekly=Weekly(update=update), pack=pack or pack_for("weekly-update"), formats=formats)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    publish(tmp_path / "archive", [order(FIRST), order(SECOND), order(THIRD)], NOW)
    return tmp_path / "archive"


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def page(path: Path) -> html.HtmlElement:
    return html.document_fromstring(path.read_text(encoding="utf-8"))


def around(folder: Path, day: dt.date) -> list[str]:
    return page(folder / day.isoformat() / "index.html").xpath("//nav[@class='around']//a/@href")


def feed(folder: Path) -> etree._Element:
    return etree.parse(folder / "feed.xml").getroot()


def test_the_index_lists_all_by_year_and_leads_to_each(archive):
    index = page(archive / "index.html")
    assert index.xpath("//h2/text()") == ["2026", "2025"]
    links = index.xpath("//main//ul[@class='updates']//a/@href")
    assert links == [f"{day}/index.html" for day in (THIRD, SECOND, FIRST)]
    assert all((archive / link).is_file() for link in links)


def test_each_page_leads_to_those_before_and_after(archive):
    assert around(archive, FIRST) == ["../index.html", f"../{SECOND}/index.html"]
    assert around(archive, SECOND) == [f"../{FIRST}/index.html", "../index.html", f"../{THIRD}/index.html"]
    assert around(archive, THIRD) == [f"../{SECOND}/index.html", "../index.html"]


def test_one_that_comes_in_between_changes_its_neighbours_alone(archive):
    before = contents(archive)
    publish(archive, [order(dt.date(2026, 1, 5))], LATER)
    after = contents(archive)
    changed = {path for path, data in before.items() if after[path] != data}
    pages = {f"{SECOND}/index.html", f"{THIRD}/index.html"}
    assert changed == {"index.html", "feed.xml", RECORD, *pages}
    assert around(archive, SECOND)[-1] == "../2026-01-05/index.html"


def test_the_same_update_again_changes_nothing(archive):
    before = contents(archive)
    assert publish(archive, [order(SECOND)], LATER).written == ()
    assert contents(archive) == before


def test_an_update_that_was_changed_takes_its_own_place_and_keeps_its_id(archive):
    ids = feed(archive).xpath("//a:entry/a:id/text()", namespaces=ATOM)
    publish(archive, [order(SECOND, title=line("A better title"))], LATER)
    entries = feed(archive).xpath("//a:entry", namespaces=ATOM)
    assert [each.findtext("a:id", namespaces=ATOM) for each in entries] == ids
    (changed,) = [each for each in entries if each.findtext("a:title", namespaces=ATOM) == "A better title"]
    assert changed.findtext("a:published", namespaces=ATOM).startswith(SECOND.isoformat())
    assert changed.findtext("a:updated", namespaces=ATOM).startswith(LATER.date().isoformat())
    assert "Previous: A better title" in (archive / THIRD.isoformat() / "index.html").read_text()


def test_an_update_of_another_day_moves_and_nothing_of_it_stays(archive):
    publish(archive, [order(dt.date(2026, 1, 3), update_id=f"update{SECOND}")], LATER)
    assert not (archive / SECOND.isoformat()).exists()
    assert around(archive, FIRST)[-1] == "../2026-01-03/index.html"
    assert len(read_record(archive).entries) == 3


def test_two_updates_of_one_day_lie_side_by_side(archive):
    publish(archive, [order(SECOND, "another")], LATER)
    assert (archive / f"{SECOND}-2" / "index.html").is_file()
    assert around(archive, SECOND)[-1] == f"../{SECOND}-2/index.html"


def test_the_ids_of_the_feed_stay_when_the_address_changes(archive):
    pack = pack_for("weekly-update")
    moved = replace(pack, organisation=replace(pack.organisation, updates="https://new.example/news"))
    ids = feed(archive).xpath("//a:id/text()", namespaces=ATOM)
    assert all(each.startswith(f"tag:www.harbourvale.example,{NOW.date()}:") for each in ids)
    publish(archive, [order(THIRD, pack=moved)], LATER)
    assert feed(archive).xpath("//a:id/text()", namespaces=ATOM) == ids
    links = feed(archive).xpath("//a:entry/a:link/@href", namespaces=ATOM)
    assert links[0] == f"https://new.example/news/{THIRD}/index.html"


def test_without_an_address_there_is_no_feed_and_that_is_told(tmp_path):
    pack = pack_for("weekly-update")
    nowhere = replace(pack, organisation=replace(pack.organisation, updates=""))
    published = publish(tmp_path, [order(FIRST, pack=nowhere)], NOW)
    assert (published.has_feed, published.address) == (False, None)
    assert not (tmp_path / "feed.xml").exists()
    assert not page(tmp_path / "index.html").xpath("//link[@type='application/atom+xml']")


def test_what_lies_beside_a_page_is_linked_from_it(tmp_path):
    publish(tmp_path, [order(FIRST, formats=BESIDE)], NOW)
    folder = tmp_path / FIRST.isoformat()
    links = page(folder / "index.html").xpath("//section[@class='formats']//a/@href")
    assert len(links) == 7
    assert all((folder / link).is_file() for link in links)
    publish(tmp_path, [order(FIRST)], LATER)
    assert not list(folder.glob("*.pdf"))


def test_its_address_is_that_of_its_folder_or_the_one_that_it_says(tmp_path):
    own = (Field(id="web-address", text="https://elsewhere.example/week"),)
    publish(tmp_path, [order(FIRST), order(SECOND, fields=own)], NOW)
    found = [
        page(tmp_path / day.isoformat() / "index.html").xpath("//link[@rel='canonical']/@href")
        for day in (FIRST, SECOND)
    ]
    assert found == [[f"{BASE}{FIRST}/"], ["https://elsewhere.example/week"]]


@pytest.mark.parametrize("name", ["index.html", "2026-01-02/index.html", "assets/page.css"])
def test_a_file_of_somebody_else_is_never_written_over(tmp_path, name):
    target = tmp_path / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("mine")
    with pytest.raises(Unusable) as refused:
        publish(tmp_path, [order(SECOND)], NOW)
    assert refused.value.code == "not-ours"
    assert contents(tmp_path) == {name: b"mine"}


def test_a_page_that_somebody_changed_is_left_as_it_is_and_told_of(archive):
    path = archive / THIRD.isoformat() / "index.html"
    path.write_text("changed by hand")
    published = publish(archive, [order(dt.date(2026, 1, 16))], LATER)
    assert published.left == (f"{THIRD}/index.html",)
    assert path.read_text() == "changed by hand"
    with pytest.raises(Unusable, match="not-ours"):
        publish(archive, [order(THIRD, title=line("Anew"))], LATER)


def test_a_stranger_in_an_updates_folder_stays_when_the_update_moves(archive):
    note = archive / SECOND.isoformat() / "note.txt"
    note.write_text("mine")
    publish(archive, [order(dt.date(2026, 1, 3), update_id=f"update{SECOND}")], LATER)
    assert contents(note.parent) == {"note.txt": b"mine"}


def test_what_a_power_cut_left_is_known_as_its_own(archive, monkeypatch):
    from update_editor.services import archive_writing

    changed = [order(THIRD, title=line("Anew"))]
    write, calls = archive_writing.write_record, []

    def cut(folder, record):
        calls.append(record)
        if len(calls) == 2:
            raise KeyboardInterrupt
        write(folder, record)

    monkeypatch.setattr(archive_writing, "write_record", cut)
    with pytest.raises(KeyboardInterrupt):
        publish(archive, changed, LATER)
    monkeypatch.undo()
    publish(archive, changed, LATER)
    titles = {each.id: each.title for each in read_record(archive).entries}
    assert titles[f"update{THIRD}"] == "Anew"
    assert read_record(archive).coming == {}


def test_a_cancel_leaves_the_folder_as_it_was(archive):
    before = contents(archive)
    with pytest.raises(Unusable, match="cancelled"):
        publish(archive, [order(dt.date(2026, 1, 16))], LATER, lambda *_: False)
    assert contents(archive) == before


@pytest.mark.parametrize(
    ("record", "code"),
    [
        ("{", "archive-damaged"),
        ('{"version": 2}', "archive-newer"),
        ('{"kind": "other"}', "archive-damaged"),
        (
            '{"entries": [{"id": "u", "folder": "../..", "date": "2026-01-02", "title": "", "summary": "",'
            ' "updated": "2026-01-02T12:00:00Z"}]}',
            "archive-damaged",
        ),
        ('{"entries": 3}', "archive-damaged"),
    ],
)
def test_a_record_that_is_not_sound_is_refused(tmp_path, record, code):
    (tmp_path / RECORD).write_text(record)
    with pytest.raises(Unusable) as refused:
        publish(tmp_path, [order(FIRST)], NOW)
    assert refused.value.code == code
    assert list(contents(tmp_path)) == [RECORD]


@pytest.mark.skipif(os.name == "nt", reason="links need a right there that few have")
def test_a_link_that_leads_out_is_not_followed(tmp_path):
    outside, folder = tmp_path / "outside", tmp_path / "archive"
    outside.mkdir()
    folder.mkdir()
    (folder / FIRST.isoformat()).symlink_to(outside)
    with pytest.raises(Unusable, match="archive-leads-out"):
        publish(folder, [order(FIRST)], NOW)
    assert not list(outside.iterdir())


@pytest.mark.parametrize("strange", ["pipe", "link", "folder", "huge", "other letters"])
def test_what_stands_in_the_place_of_a_page_is_not_read_without_end(archive, strange):
    path = archive / SECOND.isoformat() / "index.html"
    path.unlink()
    if strange == "pipe":
        os.mkfifo(path)
    elif strange == "link":
        path.symlink_to("/dev/zero")
    elif strange == "folder":
        path.mkdir()
    elif strange == "huge":
        with path.open("wb") as file:
            file.truncate(10 * MOST_BYTES)
    else:
        path.write_bytes(b"\xff\xfe")
        record = read_record(archive)
        digest = digest_of(path.read_bytes())
        write_record(archive, replace(record, files={**record.files, f"{SECOND}/index.html": digest}))
    published = publish(archive, [order(THIRD + dt.timedelta(days=-1))], NOW)
    assert published.left == (f"{SECOND.isoformat()}/index.html",)


def test_a_file_is_no_folder_for_an_archive(tmp_path):
    (tmp_path / "archive").write_text("a shopping list")
    with pytest.raises(Unusable, match="target-is-file"):
        publish(tmp_path / "archive", [order(FIRST)], NOW)


def test_an_update_without_a_date_has_no_place(tmp_path):
    with pytest.raises(Unusable, match="archive-no-date"):
        publish(tmp_path / "archive", [order(None, "u")], NOW)
    assert not (tmp_path / "archive").exists()


def test_what_is_not_ready_for_the_web_is_told():
    item = Item(id="i", heading=line("Later"), body=(block("Not yet."),), not_before="2999-01-01")
    held = not_ready_to_publish(order(FIRST, sections=(Items(id="happening", items=(item,)),)), NOW)
    assert "ready.not-before" in [each.rule for each in held]


SECRET = "Quetzalcoatlus"
places = st.sampled_from(["heading", "body"])


@settings(max_examples=15)
@given(st.sampled_from(["email", "web"]), places, st.booleans())
def test_nothing_that_is_for_some_readers_is_in_what_is_for_others(audience, place, is_alone):
    """An item for emails alone is nowhere in the archive; one for the web alone is on web pages alone."""
    import tempfile

    words = {"heading": line("Quiet"), "body": (block("Nothing."),)}
    words[place] = line(SECRET) if place == "heading" else (block(SECRET),)
    secret = Item(id="secret", audience=audience, **words)
    other = () if is_alone else (Item(id="open", heading=line("Open"), body=(block("For all."),)),)
    sections = (Message(id="message", body=()), Items(id="happening", items=(secret, *other)))
    pack = pack_for("weekly-update")
    whole = order(FIRST, sections=sections, opening=(), pack=pack, formats=BESIDE)
    with tempfile.TemporaryDirectory() as folder:
        publish(Path(folder, "archive"), [whole], NOW)
        shown = export(
            replace(whole, formats=("web-body", "large-print", "word")), Path(folder, "files"), NOW
        )
        found = {path for path, data in contents(Path(folder)).items() if _says(path, data)}
    assert shown.files
    if audience == "email":
        assert found == set()
    else:
        pages = {f"archive/{FIRST}/index.html", "files/web-body/body.html"}
        assert found == pages


def _says(path: str, data: bytes) -> bool:
    if path.endswith(".docx"):
        import io
        from zipfile import ZipFile

        with ZipFile(io.BytesIO(data)) as package:
            return any(SECRET.encode() in package.read(name) for name in package.namelist())
    if path.endswith(".pdf"):
        from builders.pdf_text import letters

        return SECRET in letters(data)
    return SECRET.encode() in data
