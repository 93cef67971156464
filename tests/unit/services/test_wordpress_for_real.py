"""The story of a draft on a real WordPress, which runs on this computer while the test lasts.

It needs npm's @wp-playground/cli and WordPress's own files, such as those of Debian's package. This gets both
(600 MB) and passes it:

    python3 dev.py judge --wordpress
"""

import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders.editions import sample_edition
from update_editor.model import Unusable, line
from update_editor.services.export_job import ExportOrder
from update_editor.services.website import Site
from update_editor.services.wordpress import send_draft, slug_of
from update_editor.services.wordpress_site import WordPress
from update_editor.storage import Weekly

COMMAND, FILES = os.environ.get("WP_PLAYGROUND", ""), Path(os.environ.get("WP_FILES", "/usr/share/wordpress"))
SECONDS = 180
WITH_A_PASSWORD = """<?php
add_filter('wp_is_application_passwords_available', '__return_true');
add_action('init', function () {
    $file = WP_CONTENT_DIR . '/password.txt';
    if (!file_exists($file) && is_blog_installed()) {
        $made = WP_Application_Passwords::create_new_application_password(1, array('name' => 'test'));
        file_put_contents($file, $made[0]);
    }
});
"""
pytestmark = pytest.mark.skipif(
    not (COMMAND and Path(COMMAND).exists() and (FILES / "wp-includes").is_dir()),
    reason="WP_PLAYGROUND and WP_FILES name no WordPress: python3 dev.py judge --wordpress gets one",
)


@pytest.fixture(scope="module")
def login(tmp_path_factory) -> Iterator[tuple[Site, str]]:
    """A website with an application password for its administrator."""
    files = tmp_path_factory.mktemp("website") / "wordpress"
    shutil.copytree(FILES, files, symlinks=True)
    (files / "wp-config.php").unlink(missing_ok=True)
    content = files / "wp-content"
    for name in ("mu-plugins", "database", "uploads"):
        (content / name).mkdir(parents=True, exist_ok=True)
    (content / "mu-plugins" / "password.php").write_text(WITH_A_PASSWORD)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--mount-dir-before-install", str(files), "/wordpress", "--php=8.1"]
    mode = ["--wordpress-install-mode", "install-from-existing-files"]
    command = [COMMAND, "server", "--port", str(port), *options, *mode]
    with (files.parent / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            _wait(f"http://127.0.0.1:{port}/", content / "password.txt", process)
            password = (content / "password.txt").read_text().strip()
            yield Site(address=f"http://127.0.0.1:{port}", user="admin"), password
        finally:
            process.terminate()
            process.wait()


def _wait(address: str, password: Path, process: subprocess.Popen) -> None:
    until = time.monotonic() + SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=30):
                if password.exists():
                    return
        except (urllib.error.URLError, OSError):
            pass
        time.sleep(0.5)
    pytest.skip("the WordPress of @wp-playground/cli did not start")


def order(**details) -> ExportOrder:
    edition = sample_edition()
    update = replace(edition.update, **details)
    return ExportOrder(
        weekly=Weekly(update=update, pictures=edition.pictures), pack=edition.pack, formats=("web-body",)
    )


def test_a_draft_is_made_put_into_again_and_refused_to_a_wrong_password(login):
    site, password = login
    first = send_draft(order(), site, password, lambda *_: True)
    again = send_draft(order(title=line("Anew")), site, password, lambda *_: True)
    assert (first.is_new, first.pictures_sent) == (True, 2)
    assert (again.is_new, again.pictures_sent, again.address) == (False, 0, first.address)
    website = WordPress(site, password)
    (post,) = website.get("/wp/v2/posts", slug=slug_of(order()), status="draft", context="edit")
    assert post["title"]["raw"] == "Anew"
    assert "<h2>" in post["content"]["raw"]
    media = website.get("/wp/v2/media", context="edit")
    assert {each["alt_text"] for each in media} == {each.alt for each in order().weekly.update.pictures}
    assert all(each["source_url"] in post["content"]["raw"] for each in media)
    with pytest.raises(Unusable) as refused:
        send_draft(order(), site, "wrong", lambda *_: True)
    assert refused.value.code in ("wp-wrong-password", "wp-not-logged-in")
