"""What an update is called where it has no title of its own, as its template says."""

from update_editor.gui.jobs import Runner, Ticket
from update_editor.gui.page import Page
from update_editor.services.session import Session


def ask_for_title(session: Session, page: Page, jobs: Runner) -> None:
    """Have the title worked out beside the window, and shown where somebody would write one."""
    update, pack = session.update, session.pack

    def work(_ticket: Ticket) -> str:
        from update_editor.templating.rendering import title_for

        return title_for(pack, update.leads, update.date)

    jobs.start("title", work, page.set_title_hint, _leave)


def _leave(_error: Exception) -> None:
    """Do without: a template that can't give a title is told where something is made with it."""
