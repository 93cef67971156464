"""``review`` lists what is open, decides on it in the file, and records approvals."""

import datetime as dt
import json
import zipfile

import pytest
from msgspec.structs import replace

from builders.updates import NOW, small_update
from update_editor.cli.main import main
from update_editor.model import Block, Change, Comment, Message, Span, encode, line_text
from update_editor.review.comments import add_comment, answer, resolve_comment
from update_editor.review.edits import Reviewer
from update_editor.services.approval import is_approved
from update_editor.services.settings import Settings
from update_editor.services.settings_file import save_settings, settings_folder
from update_editor.services.versions import version_at, versions
from update_editor.storage import Weekly, open_weekly, save_weekly

AMARA = Reviewer("Amara", NOW + dt.timedelta(hours=1))


def called(*arguments):
    return main([str(argument) for argument in arguments])


def saved(path, update):
    save_weekly(path, Weekly(update=update))
    return path


def by_two_people():
    """Return the small update with a replacement by Priya, and an insertion by Amara."""
    spans = (
        Span(text="The ferry sails "),
        Span(text="never", deletion=Change(author="Priya", date=NOW, id="c1", group="g1")),
        Span(text="again", insertion=Change(author="Priya", date=NOW, id="c2", group="g1")),
        Span(text=" on Monday"),
        Span(text=" at noon", insertion=Change(author="Amara", date=AMARA.date, id="c3")),
        Span(text="."),
    )
    update = small_update()
    message = Message(id="message", body=(Block(id="m1", spans=spans),))
    return replace(update, sections=(message, *update.sections[1:]))


@pytest.fixture
def weekly(tmp_path):
    """Return a file with two changes, a comment with an answer, and a resolved one."""
    update = add_comment(by_two_people(), "Which\nferry?", Reviewer("Priya", NOW), "message", 4, 9)
    update = answer(update, update.comments[0].id, "The old one.", AMARA)
    update = add_comment(update, "Done.", AMARA)
    update = resolve_comment(update, update.comments[1].id)
    return saved(tmp_path / "update.weekly", update)


def message_of(path):
    return line_text(open_weekly(path).update.sections[0].body[0].spans)


class TestList:
    def test_changes_and_comments_come_with_their_ids(self, weekly, capsys):
        name = open_weekly(weekly).update.comments[0].id
        assert called("review", "list", weekly) == 0
        assert capsys.readouterr().out.splitlines() == [
            "g1: message: replacement by Priya, 2026-11-20 09:30: “never” → “again”",
            "c3: message: insertion by Amara, 2026-11-20 10:30: “” → “ at noon”",
            f"{name}: message: comment on “ferry” by Priya, 2026-11-20 09:30: Which ferry?",
            "  Amara, 2026-11-20 10:30: The old one.",
            f"{weekly}: 2 changes, 1 open comment",
        ]

    def test_json_has_every_key_of_the_contract(self, weekly, capsys):
        assert called("review", "list", weekly, "--json") == 0
        listed = json.loads(capsys.readouterr().out)
        assert listed["changes"][0] == {
            "id": "g1",
            "kind": "replacement",
            "author": "Priya",
            "date": "2026-11-20T09:30:00Z",
            "where": "message",
            "before": "never",
            "after": "again",
        }
        done, asked = listed["comments"]
        assert (asked["where"], asked["author"], asked["text"], asked["resolved"]) == (
            "m1",
            "Priya",
            "Which\nferry?",
            False,
        )
        assert asked["replies"] == [
            {"author": "Amara", "date": "2026-11-20T10:30:00Z", "text": "The old one."}
        ]
        assert (done["where"], done["resolved"]) == ("update", True)

    def test_an_update_without_any_has_empty_lists(self, tmp_path, capsys):
        path = saved(tmp_path / "update.weekly", small_update())
        assert called("review", "list", path, "--json") == 0
        assert json.loads(capsys.readouterr().out) == {"changes": [], "comments": []}

    def test_a_comment_on_what_is_gone_is_listed(self, tmp_path, capsys):
        lost = Comment(id="k9", where="gone", author="", text="Hm.", place="gone/too", quote="the pier")
        path = saved(tmp_path / "update.weekly", small_update(comments=(lost,)))
        assert called("review", "list", path) == 0
        told = capsys.readouterr().out.splitlines()
        assert told[0] == "k9: update: comment on “the pier” (gone) by somebody: Hm."

    def test_a_change_without_author_or_date_is_listed(self, tmp_path, capsys):
        spans = (Span(text="Tea", insertion=Change(author="")),)
        message = Message(id="message", body=(Block(id="m1", spans=spans),))
        path = saved(tmp_path / "update.weekly", small_update(sections=(message,)))
        assert called("review", "list", path, "--json") == 0
        (change,) = json.loads(capsys.readouterr().out)["changes"]
        assert (change["author"], change["date"]) == ("", None)
        assert called("review", "accept", path, "--id", change["id"]) == 0
        assert message_of(path) == "Tea"


class TestDeciding:
    @pytest.mark.parametrize(
        ("action", "which", "text", "told"),
        [
            ("accept", ["--all"], "The ferry sails again on Monday at noon.", "2 changes accepted, 0"),
            ("reject", ["--all"], "The ferry sails never on Monday.", "2 changes rejected, 0"),
            ("accept", ["--id", "g1"], "The ferry sails again on Monday at noon.", "1 change accepted, 1"),
            ("reject", ["--id", "g1", "c3"], "The ferry sails never on Monday.", "2 changes rejected, 0"),
            (
                "reject",
                ["--author", "Amara"],
                "The ferry sails neveragain on Monday.",
                "1 change rejected, 1",
            ),
        ],
    )
    def test_those_that_are_meant_are_decided_in_the_file(self, weekly, capsys, action, which, text, told):
        assert called("review", action, weekly, *which) == 0
        assert message_of(weekly) == text
        assert capsys.readouterr().out == f"{weekly}: {told} still open\n"

    def test_where_there_is_nothing_to_decide_the_file_is_not_written(self, tmp_path, capsys):
        path = saved(tmp_path / "update.weekly", small_update())
        before = path.stat().st_mtime_ns
        assert called("review", "accept", path, "--all") == 0
        assert "0 changes accepted" in capsys.readouterr().out
        assert path.stat().st_mtime_ns == before

    def test_comments_stay(self, weekly):
        assert called("review", "reject", weekly, "--all") == 0
        assert len(open_weekly(weekly).update.comments) == 2

    @pytest.mark.parametrize(
        ("which", "told"),
        [
            (["--id", "c99"], "c99"),
            (["--id", "g1", "c99"], "c99"),
            (["--author", "Nobody"], "Nobody has no tracked changes in it; these have: Amara, Priya"),
            ([], "one of the arguments --all --id --author is required"),
            (["--all", "--author", "Amara"], "not allowed with"),
        ],
    )
    @pytest.mark.parametrize("action", ["accept", "reject"])
    def test_what_is_not_there_is_one_line_and_nothing_is_decided(self, weekly, capsys, action, which, told):
        before = weekly.read_bytes()
        try:
            code = called("review", action, weekly, *which)
        except SystemExit as exit_:
            code = exit_.code
        captured = capsys.readouterr()
        assert code == 2
        assert captured.out == ""
        assert captured.err.startswith("update-editor: ")
        assert captured.err.count("\n") == 1
        assert told in captured.err
        assert weekly.read_bytes() == before


class TestApproving:
    def test_a_pane_is_approved_with_a_note(self, weekly):
        assert (
            called("review", "approve", weekly, "--by", "Amara", "--pane", "happening", "--note", "Fine") == 0
        )
        update = open_weekly(weekly).update
        assert is_approved(update, "happening/i1")
        assert not is_approved(update)
        assert (update.approvals[0].note, update.approvals[0].pane) == ("Fine", "happening")

    def test_who_wrote_down_what_somebody_else_said_is_kept(self, weekly, tmp_path, monkeypatch):
        monkeypatch.setattr("platformdirs.user_config_dir", lambda *_, **__: str(tmp_path / "settings"))
        save_settings(settings_folder(), Settings(me="Priya Nair"))
        assert called("review", "approve", weekly, "--by", "Amara", "--how", "by email, Thursday 17:40") == 0
        (approval,) = open_weekly(weekly).update.approvals
        assert (approval.by, approval.how, approval.recorded_by) == (
            "Amara",
            "by email, Thursday 17:40",
            "Priya Nair",
        )

    def test_what_is_approved_is_kept_as_a_version_as_in_the_window(self, weekly):
        assert called("review", "approve", weekly, "--by", "Amara") == 0
        saved_weekly = open_weekly(weekly)
        (version,) = versions(saved_weekly)
        assert version.reason == "approved by Amara"
        assert version_at(saved_weekly, version.number) == replace(saved_weekly.update, approvals=())

    def test_a_pane_that_is_not_there_is_named(self, weekly, capsys):
        assert called("review", "approve", weekly, "--by", "Amara", "--pane", "nowhere") == 2
        assert "there is no “nowhere” in this update" in capsys.readouterr().err

    def test_undecided_changes_are_counted_where_they_are(self, weekly):
        called("review", "approve", weekly, "--by", "Amara")
        called("review", "approve", weekly, "--by", "Amara", "--pane", "message")
        called("review", "approve", weekly, "--by", "Amara", "--pane", "happening")
        assert [each.undecided for each in open_weekly(weekly).update.approvals] == [2, 2, 0]


class TestBadInput:
    def rewritten(self, path, change):
        """Return the file with its JSON changed by hand, as another program might write it."""
        content = json.loads(encode(open_weekly(path).update))
        change(content)
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("content.json", json.dumps(content))
        return path

    @pytest.mark.parametrize("action", [["list"], ["accept"], ["reject"]])
    def test_a_change_that_names_no_author_at_all_is_one_line(self, weekly, capsys, action):
        def without_author(content):
            del content["sections"][0]["body"][0]["spans"][3]["deletion"]["author"]

        self.rewritten(weekly, without_author)
        before = weekly.read_bytes()
        which = [] if action == ["list"] else ["--all"]
        assert called("review", *action, weekly, *which) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.count("\n") == 1
        assert "author" in captured.err
        assert weekly.read_bytes() == before

    def test_a_change_without_a_date_or_an_id_is_listed_and_decided(self, weekly, capsys):
        def without_date(content):
            for span in content["sections"][0]["body"][0]["spans"]:
                for change in (span["insertion"], span["deletion"]):
                    if change is not None:
                        for key in ("date", "id", "group"):
                            del change[key]

        self.rewritten(weekly, without_date)
        assert called("review", "list", weekly, "--json") == 0
        changes = json.loads(capsys.readouterr().out)["changes"]
        assert [each["date"] for each in changes] == [None] * len(changes)
        assert all(each["id"] for each in changes)
        assert called("review", "accept", weekly, "--id", *(each["id"] for each in changes)) == 0
        assert message_of(weekly) == "The ferry sails again on Monday at noon."

    def test_a_comment_on_deleted_words_survives_that_they_go(self, weekly, capsys):
        update = add_comment(open_weekly(weekly).update, "Never?", AMARA, "message", 16, 21)
        saved(weekly, update)
        assert called("review", "accept", weekly, "--all") == 0
        capsys.readouterr()
        assert called("review", "list", weekly) == 0
        assert "comment on “never” (gone) by Amara, 2026-11-20 10:30: Never?" in capsys.readouterr().out

    def test_marks_of_a_comment_that_is_missing_are_no_comment(self, weekly, capsys):
        self.rewritten(weekly, lambda content: content.update(comments=[]))
        assert called("review", "list", weekly, "--json") == 0
        assert json.loads(capsys.readouterr().out)["comments"] == []

    @pytest.mark.parametrize("action", ["list", "accept", "reject", "approve"])
    def test_what_is_no_update_is_one_line(self, tmp_path, capsys, action):
        path = tmp_path / "update.weekly"
        path.write_bytes(b"PK no zip")
        extra = {"list": [], "approve": ["--by", "Amara"]}.get(action, ["--all"])
        assert called("review", action, path, *extra) == 2
        assert capsys.readouterr().err.count("\n") == 1
