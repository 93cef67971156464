"""``review compare`` and ``review merge`` make one file of several."""

import pytest
from msgspec.structs import replace

from builders.contract import everything
from builders.updates import NOW, paragraph, small_update
from update_editor.cli.main import main
from update_editor.model import line, line_text, region_at
from update_editor.review.changes import changes_of
from update_editor.review.comments import add_comment
from update_editor.review.edits import Reviewer
from update_editor.review.resolve import accept_all, open_changes, reject_all
from update_editor.review.track import tracked
from update_editor.services import commands
from update_editor.services.versions import versions, with_version
from update_editor.storage import Weekly, open_weekly, save_weekly


def called(*arguments):
    return main([str(argument) for argument in arguments])


def saved(path, update):
    save_weekly(path, Weekly(update=update))
    return path


def with_message(update, text):
    return commands.set_text(update, "message", (paragraph("m1", text),))


def message_of(update):
    return line_text(region_at(update, "message").blocks[0].spans)


def refused(arguments, capsys):
    """Return the line of a call that is refused and prints nothing else."""
    assert called(*arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    return captured.err


class TestCompare:
    @pytest.fixture
    def old(self, tmp_path):
        return saved(tmp_path / "old.weekly", small_update())

    @pytest.fixture
    def new(self, tmp_path):
        edited = with_message(small_update(), "The ferry sails again on Friday.")
        return saved(tmp_path / "new.weekly", commands.remove_item(edited, "happening", "i2"))

    def test_the_new_one_is_shown_as_changes_on_the_old(self, old, new, tmp_path, capsys):
        out = tmp_path / "out.weekly"
        assert called("review", "compare", old, new, out, "--author", "Priya") == 0
        compared = open_weekly(out).update
        assert {each.author for each in changes_of(compared)} == {"Priya"}
        assert [each.kind for each in changes_of(compared)] == ["replacement", "item removed"]
        assert reject_all(compared).sections == small_update().sections
        assert message_of(accept_all(compared)) == "The ferry sails again on Friday."
        assert capsys.readouterr().out == f"{out}: 2 changes\n"

    def test_an_existing_file_is_written_over_only_when_forced(self, old, new, tmp_path, capsys):
        before = old.read_bytes()
        assert "--force" in refused(["review", "compare", old, new, old, "--author", "Priya"], capsys)
        assert old.read_bytes() == before
        assert called("review", "compare", old, new, old, "--author", "Priya", "--force") == 0
        assert open_changes(open_weekly(old).update) == 2

    def test_the_history_of_the_old_one_and_the_pictures_of_both_stay(self, new, tmp_path):
        kept, _ = with_version(everything(), "Priya", NOW, "sent to Amara")
        old, out = tmp_path / "everything.weekly", tmp_path / "out.weekly"
        save_weekly(old, kept)
        assert called("review", "compare", old, new, out, "--author", "Priya") == 0
        compared = open_weekly(out)
        assert [each.reason for each in versions(compared)] == ["sent to Amara"]
        assert compared.pictures == kept.pictures

    def test_it_asks_whose_changes_they_are(self, old, new, tmp_path, capsys):
        with pytest.raises(SystemExit) as ended:
            called("review", "compare", old, new, tmp_path / "out.weekly")
        assert ended.value.code == 2
        assert "--author" in capsys.readouterr().err

    def test_one_that_is_not_there_is_named(self, old, tmp_path, capsys):
        gone = tmp_path / "gone.weekly"
        told = refused(["review", "compare", old, gone, tmp_path / "out.weekly", "--author", "P"], capsys)
        assert f"{gone}: there is no such file" in told
        assert not (tmp_path / "out.weekly").exists()

    def test_updates_of_two_templates_can_be_compared_and_nothing_is_lost(self, old, tmp_path, capsys):
        other = saved(
            tmp_path / "b.weekly", small_update(id="other", template="monthly-bulletin", sections=())
        )
        out = tmp_path / "out.weekly"
        assert called("review", "compare", old, other, out, "--author", "Priya") == 0
        assert called("show", out, "--changes", "reject") == 0
        shown = capsys.readouterr().out
        assert "The ferry sails again on Monday." in shown
        assert "They sang until midnight." in shown


class TestMerge:
    @pytest.fixture
    def base(self, tmp_path):
        return saved(tmp_path / "base.weekly", small_update())

    def merged(self, tmp_path, base, mine, theirs, *more):
        mine = saved(tmp_path / "mine.weekly", mine)
        theirs = saved(tmp_path / "theirs.weekly", theirs)
        return called("review", "merge", base, mine, theirs, tmp_path / "out.weekly", *more)

    def test_what_each_changed_elsewhere_is_in_it(self, base, tmp_path, capsys):
        mine = with_message(small_update(), "The ferry sails again on Friday.")
        theirs = commands.set_line(small_update(), "happening/i1/heading", line("Old garden"))
        assert self.merged(tmp_path, base, mine, theirs) == 0
        update = open_weekly(tmp_path / "out.weekly").update
        assert message_of(update) == "The ferry sails again on Friday."
        assert line_text(region_at(update, "happening/i1/heading").spans) == "Old garden"
        assert open_changes(update) == 0
        assert capsys.readouterr().out == f"{tmp_path / 'out.weekly'}: 0 clashes\n"

    def test_what_clashes_is_named_and_becomes_a_tracked_change(self, base, tmp_path, capsys):
        mine = with_message(small_update(), "The ferry sails again on Friday.")
        theirs = with_message(small_update(), "The ferry sails again on Sunday.")
        assert self.merged(tmp_path, base, mine, theirs, "--author", "Priya") == 1
        update = open_weekly(tmp_path / "out.weekly").update
        (change,) = changes_of(update)
        assert (change.author, change.before, change.after) == ("Priya", "Friday", "Sunday")
        told = capsys.readouterr().out.splitlines()
        assert told[0].startswith("clash: message: words: “Friday” in mine, “Sunday” in theirs")
        assert told[0].endswith(f"; decide on change {change.id}")
        assert told[1].endswith(": 1 clash")

    def test_what_one_side_rejected_that_the_base_has_not_is_open_again(self, base, tmp_path):
        amara = Reviewer("Amara", NOW)
        theirs = tracked(small_update(), with_message(small_update(), "The ferry sails today."), amara).update
        assert self.merged(tmp_path, base, reject_all(theirs), theirs) == 0
        assert open_changes(open_weekly(tmp_path / "out.weekly").update) == 1

    def test_comments_and_histories_stay(self, base, tmp_path):
        kept, _ = with_version(Weekly(update=small_update()), "Priya", NOW, "sent to Amara")
        mine, theirs, out = (tmp_path / f"{name}.weekly" for name in ("mine", "theirs", "out"))
        save_weekly(mine, kept)
        saved(theirs, add_comment(small_update(), "Which ferry?", Reviewer("Amara", NOW), "message", 4, 9))
        assert called("review", "merge", base, mine, theirs, out) == 0
        assert [each.text for each in open_weekly(out).update.comments] == ["Which ferry?"]
        assert [each.reason for each in versions(open_weekly(out))] == ["sent to Amara"]

    @pytest.mark.parametrize(
        ("details", "told"),
        [({"id": "another"}, ""), ({"template": "monthly-bulletin"}, "monthly-bulletin")],
    )
    def test_what_was_never_one_can_not_be_merged(self, base, tmp_path, capsys, details, told):
        mine = saved(tmp_path / "mine.weekly", small_update())
        theirs = saved(tmp_path / "theirs.weekly", replace(small_update(), **details))
        out = tmp_path / "out.weekly"
        assert told in refused(["review", "merge", base, mine, theirs, out], capsys)
        assert not out.exists()

    def test_an_existing_file_is_written_over_only_when_forced(self, base, tmp_path, capsys):
        before = base.read_bytes()
        assert "--force" in refused(["review", "merge", base, base, base, base], capsys)
        assert base.read_bytes() == before
        assert called("review", "merge", base, base, base, base, "--force") == 0
