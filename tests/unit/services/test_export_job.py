"""An export refuses open changes, tells what is not ready, and leaves nothing half-written."""

import datetime as dt

import pytest
from msgspec.structs import replace

from builders.updates import NOW, small_update, with_open_changes
from update_editor.model import Unusable, line
from update_editor.services import commands
from update_editor.services.approval import approve
from update_editor.services.checks import check
from update_editor.services.export_job import ExportOrder, export, not_ready
from update_editor.services.item_commands import hold_over
from update_editor.services.packs import pack_for
from update_editor.storage import Weekly


def order(update=None, formats=("email", "web"), **details):
    weekly = Weekly(update=update or approved())
    return ExportOrder(weekly=weekly, pack=pack_for("weekly-update"), formats=formats, **details)


def approved(update=None):
    return approve(update or small_update(), "Amara Whitcombe", NOW)


def rules(hindrances):
    return [each.rule for each in hindrances]


def test_the_files_of_each_format_are_written(tmp_path):
    result = export(order(), tmp_path / "out", NOW)
    names = {written.path.name for written in result.files}
    assert {"email.html", "email.txt", "email.eml", "index.html"} <= names
    assert all(written.path.stat().st_size == written.bytes for written in result.files)
    assert result.hindrances == ()


@pytest.mark.parametrize("names", [("email",), ("web",), ("word",), ("easy-read",)])
def test_what_was_sent_to_next_week_changes_no_file(names, tmp_path):
    held = hold_over(small_update(), "happening", "i2")
    for folder, update in (("with", held), ("without", replace(held, held_over=()))):
        export(order(update, names), tmp_path / folder, NOW)
    with_it, without_it = (
        {path.name: path.read_bytes() for path in sorted((tmp_path / folder).rglob("*")) if path.is_file()}
        for folder in ("with", "without")
    )
    assert with_it == without_it


def test_what_was_sent_to_next_week_is_not_checked():
    wrong = commands.set_line(small_update(), "happening/i2/heading", line("Teh choir"))
    held = hold_over(wrong, "happening", "i2")
    pack = pack_for("weekly-update")
    assert check(held, pack) == check(replace(held, held_over=()), pack)


def test_a_short_email_without_an_address_to_lead_to_is_not_ready():
    with_address = order(formats=("email", "summary"))
    assert not_ready(with_address, NOW) == ()
    organisation = replace(with_address.pack.organisation, updates="")
    without = replace(with_address, pack=replace(with_address.pack, organisation=organisation))
    assert [(each.rule, each.code) for each in not_ready(without, NOW)] == [
        ("ready.address", "summary-without-address")
    ]
    assert not_ready(replace(without, formats=("email",)), NOW) == ()


def test_an_approved_update_without_errors_is_ready():
    assert not_ready(order(), NOW) == ()


def test_an_update_that_nobody_approved_is_held_back():
    assert rules(not_ready(order(small_update()), NOW)) == ["ready.approval"]


def test_an_approval_ends_with_the_next_word_that_changes():
    changed = commands.set_text(approved(), "closing", ())
    assert [each.code for each in not_ready(order(changed), NOW)] == ["approval-outdated"]


def test_an_item_whose_day_has_not_come_holds_the_export():
    update = approved(commands.set_item(small_update(), "happening", "i1", not_before="2026-11-21"))
    assert rules(not_ready(order(update), NOW)) == ["ready.not-before"]
    assert not_ready(order(update), NOW + dt.timedelta(days=2)) == ()


def test_what_is_not_ready_is_written_and_told(tmp_path):
    result = export(order(small_update()), tmp_path, NOW)
    assert result.files
    assert rules(result.hindrances) == ["ready.approval"]


def test_a_strict_export_writes_nothing_that_is_not_ready(tmp_path):
    with pytest.raises(Unusable, match="not-ready"):
        export(order(small_update(), strict=True), tmp_path / "out", NOW)
    assert not (tmp_path / "out").exists()


def test_open_changes_are_refused_with_their_number(tmp_path):
    with pytest.raises(Unusable, match="open-changes") as refusal:
        export(order(with_open_changes()), tmp_path / "out", NOW)
    assert refusal.value.parameters["count"] == 2
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("changes", "word"), [("accept", "again"), ("reject", "never")])
def test_open_changes_are_accepted_or_rejected_where_that_is_asked(tmp_path, changes, word):
    export(order(with_open_changes(), changes=changes), tmp_path, NOW)
    text = (tmp_path / "email.txt").read_text()
    assert word in text
    assert not {"again", "never"} - {word} <= set(text.split())


@pytest.mark.parametrize(("audience", "format_name"), [("email", "email"), ("web", "web")])
def test_an_item_for_some_readers_is_in_their_output_alone(tmp_path, audience, format_name):
    update = approved(commands.set_item(small_update(), "happening", "i2", audience=audience))
    result = export(order(update, formats=("email", "web", "word", "pdf", "easy-read")), tmp_path, NOW)
    for written in result.files:
        if written.path.suffix in (".html", ".txt"):
            has_it = "sang until midnight" in written.path.read_text()
            assert has_it == (written.format == format_name), written.path.name


def test_a_cancelled_export_leaves_the_folder_as_it_was(tmp_path):
    with pytest.raises(Unusable, match="cancelled"):
        export(order(), tmp_path / "out", NOW, progress=lambda done, _all, _name: done == 0)
    assert not (tmp_path / "out").exists()


def test_progress_names_each_format_in_turn(tmp_path):
    told = []
    export(order(), tmp_path, NOW, progress=lambda done, all_, name: told.append((done, all_, name)) or True)
    assert told == [(0, 2, "email"), (1, 2, "web")]


def test_a_file_in_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "out").write_text("a shopping list")
    with pytest.raises(Unusable, match="target-is-file"):
        export(order(), tmp_path / "out", NOW)
    assert (tmp_path / "out").read_text() == "a shopping list"


def test_a_second_export_of_the_same_update_writes_the_same_bytes(tmp_path):
    formats = ("email", "web", "word", "pdf", "easy-read")
    first = export(order(formats=formats), tmp_path / "one", NOW)
    second = export(order(formats=formats), tmp_path / "two", NOW)
    for one, two in zip(first.files, second.files, strict=True):
        assert one.path.read_bytes() == two.path.read_bytes(), one.path.name


def test_an_unknown_format_is_refused_by_name(tmp_path):
    with pytest.raises(Unusable, match="unknown-format"):
        export(order(formats=("fax",)), tmp_path, NOW)


def test_approving_changes_nothing_else():
    assert replace(approved(), approvals=()) == small_update()


def test_open_changes_may_hold_it_back_and_be_sent_anyway_as_accepted(tmp_path):
    held = order(approved(with_open_changes()), ("email",), changes="hold")
    assert rules(not_ready(held, NOW)) == ["ready.changes"]
    result = export(held, tmp_path / "out", NOW)
    assert rules(result.hindrances) == ["ready.changes"]
    text = (tmp_path / "out" / "email.txt").read_text(encoding="utf-8")
    assert "The ferry sails again on Monday." in text
    assert "never" not in text
