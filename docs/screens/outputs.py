"""What is made of an update: files, emails, web pages, print."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QProgressBar

from screens.listing import screen
from screens.page import window_with_an_empty_update
from screens.stage import Stage, buttons
from update_editor.exporters.platforms import SendingWith
from update_editor.exporters.registry import FORMATS
from update_editor.gui.dialogs.copy_email import CopyEmailDialog
from update_editor.gui.dialogs.copy_for_website import CopyForWebsiteDialog
from update_editor.gui.dialogs.get import GetDialog
from update_editor.gui.dialogs.print_preview import PrintPreviewDialog
from update_editor.gui.dialogs.publish import PublishDialog
from update_editor.gui.dialogs.trial_email import TrialEmailDialog
from update_editor.gui.dialogs.wordpress import WordPressDialog
from update_editor.gui.jobs import Done, Failed, Progress, Runner, Work
from update_editor.services.mail_server import MailServer


@screen
def get(stage: Stage) -> GetDialog:
    stage.open_sample()
    return stage.did("get-all", GetDialog)


@screen
def get_not_ready(stage: Stage) -> GetDialog:
    window_with_an_empty_update(stage)
    dialog = stage.did("get-all", GetDialog)
    stage.click(dialog, "Make the files")
    stage.until(lambda: bool(buttons(dialog, "Not yet")))
    return dialog


@screen
def get_making(stage: Stage) -> GetDialog:
    window = stage.open_sample()
    session = window.files.session
    assert session is not None
    environment = stage.environment
    environment.jobs = _Halting(environment.jobs)
    dialog = GetDialog(session, environment, tuple(FORMATS), window)
    dialog.open()
    stage.click(dialog, "Make the files")
    stage.until(lambda: bool(dialog.findChildren(QProgressBar)) and not buttons(dialog, "Make the files"))
    return dialog


@screen
def get_done(stage: Stage) -> GetDialog:
    dialog = get(stage)
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(box.text() == QCoreApplication.translate("Formats", "Email"))
    stage.click(dialog, "Make the files")
    stage.until(lambda: bool(buttons(dialog, "Open the folder")))
    return dialog


@screen
def get_done_for_mailchimp(stage: Stage) -> GetDialog:
    environment = stage.environment
    environment.keep(replace(environment.settings, sending=SendingWith(platform="mailchimp")))
    return get_done(stage)


@screen
def get_asks_before_it_writes_over(stage: Stage) -> GetDialog:
    dialog = get(stage)
    folder = stage.folder / "weekly update"
    folder.mkdir()
    for name in ("email.html", "email.txt"):
        (folder / name).write_text("somebody's own")
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(folder))
    stage.click(dialog, "Make the files")
    stage.until(lambda: bool(buttons(dialog, "Write over them")))
    return dialog


@screen
def get_that_failed(stage: Stage) -> GetDialog:
    dialog = get(stage)
    (stage.folder / "a file").touch()
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(stage.folder / "a file" / "out"))
    stage.click(dialog, "Make the files")
    stage.until(lambda: any(each.isEnabled() for each in buttons(dialog, "Make the files")))
    return dialog


class _Halting:
    """Runs one job, and holds the next where it is, for pictures of what is shown meanwhile."""

    def __init__(self, jobs: Runner) -> None:
        self._jobs = jobs
        self._ran = False

    def start(
        self, kind: str, work: Work, done: Done, failed: Failed, progress: Progress | None = None
    ) -> None:
        """Run the first job; tell of some progress of the next."""
        if not self._ran:
            self._ran = True
            self._jobs.start(kind, work, done, failed, progress)
        elif progress is not None:
            progress(2, 5)

    def cancel(self, kind: str) -> None:
        """Stop a job."""
        self._jobs.cancel(kind)

    def shut_down(self) -> None:
        """Leave the end to those whose jobs they are."""


@screen
def print_preview(stage: Stage) -> PrintPreviewDialog:
    stage.open_sample()
    dialog = stage.did("print-preview", PrintPreviewDialog)
    stage.rest()
    stage.rest()
    return dialog


@screen
def copy_email(stage: Stage) -> CopyEmailDialog:
    stage.open_sample()
    return stage.did("copy-email", CopyEmailDialog)


@screen
def copy_email_not_ready(stage: Stage) -> CopyEmailDialog:
    window_with_an_empty_update(stage)
    return stage.did("copy-email", CopyEmailDialog)


@screen
def send_a_test(stage: Stage) -> TrialEmailDialog:
    stage.open_sample()
    return stage.did("test-email", TrialEmailDialog)


@screen
def send_a_test_that_failed(stage: Stage) -> TrialEmailDialog:
    environment = stage.environment
    mail = MailServer(host="mail.harbourvale.invalid", sender="amara@harbourvale.example")
    environment.keep(replace(environment.settings, mail=mail))
    dialog = send_a_test(stage)
    stage.click(dialog, "Send the test")
    stage.until(lambda: any(each.isEnabled() for each in buttons(dialog, "Send the test")))
    return dialog


@screen
def copy_for_website(stage: Stage) -> CopyForWebsiteDialog:
    stage.open_sample()
    return stage.did("copy-website", CopyForWebsiteDialog)


@screen
def copy_for_website_not_ready(stage: Stage) -> CopyForWebsiteDialog:
    window_with_an_empty_update(stage)
    return stage.did("copy-website", CopyForWebsiteDialog)


@screen
def publish(stage: Stage) -> PublishDialog:
    settings = stage.environment.settings
    website = replace(settings.website, archive=str(stage.folder / "archive"))
    stage.environment.keep(replace(settings, website=website))
    stage.open_sample()
    return stage.did("publish", PublishDialog)


@screen
def publish_done(stage: Stage) -> PublishDialog:
    dialog = publish(stage)
    stage.click(dialog, "&Publish")
    stage.until(lambda: bool(buttons(dialog, "&Open the page")))
    return dialog


@screen
def wordpress(stage: Stage) -> WordPressDialog:
    stage.open_sample()
    return stage.did("wordpress", WordPressDialog)


@screen
def wordpress_refused(stage: Stage) -> WordPressDialog:
    dialog = wordpress(stage)
    for field, words in zip(
        dialog.findChildren(QLineEdit), ("http://www.example.org", "amara", "abcd"), strict=True
    ):
        field.setText(words)
    stage.click(dialog, "&Make the draft")
    stage.until(lambda: bool(buttons(dialog, "&Make the draft")))
    return dialog
