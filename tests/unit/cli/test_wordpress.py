"""A draft on WordPress by the command line."""

import datetime as dt

from builders.updates import NOW, small_update
from builders.wordpress_site import PASSWORD, USER, wordpress
from update_editor.cli.main import main
from update_editor.cli.wordpress import PASSWORD as VARIABLE
from update_editor.services.approval import approve
from update_editor.storage import Weekly, save_weekly


def test_a_draft_is_made_and_a_wrong_password_is_one_line(tmp_path, capsys, monkeypatch):
    path = tmp_path / "week.weekly"
    save_weekly(path, Weekly(update=approve(small_update(date=dt.date(2026, 1, 2)), "Amara", NOW)))
    with wordpress() as site:
        call = ["wordpress", str(path), "--site", site.address, "--user", USER]
        monkeypatch.setenv(VARIABLE, "wrong")
        assert main(call) == 2
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1)
        assert "does not know this user name" in said.err
        monkeypatch.setenv(VARIABLE, PASSWORD)
        assert main(call) == 0
        assert capsys.readouterr().out.startswith(f"new draft: {site.address}/wp-admin/")
        assert len(site.posts) == 1
