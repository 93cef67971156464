"""The dialog of every link of an update: its words, where it leads, and, asked for, whether that is there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from update_editor.gui.counting import counted
from update_editor.gui.environment import Environment
from update_editor.gui.jobs import Ticket
from update_editor.gui.place_names import place_name
from update_editor.gui.proofing.listed_dialog import ListedDialog
from update_editor.gui.sentences import finding_words, sentence
from update_editor.model.cutting import cut_short
from update_editor.services.link_check import LinkAnswer, check_links
from update_editor.services.link_list import ListedLink

KIND = "links"
"""What the job is called that asks websites."""
_LONGEST = 160
"""Characters of an address that a row shows."""
_FINE = ("works", "no-web-address")


class LinksDialog(ListedDialog):
    """Lists the links. Nothing is asked over the network before somebody says so."""

    change_wanted = Signal(int)
    """The number of the link whose words or address are to be changed; the dialog has closed."""

    def __init__(
        self,
        links: tuple[ListedLink, ...],
        names: dict[str, str],
        environment: Environment,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Links"))
        self.list.setAccessibleName(self.tr("Links"))
        self._links = links
        self._names = names
        self._environment = environment
        self._answers: dict[str, LinkAnswer] = {}
        self._asks = False
        self._told = self.quiet_label(
            self.tr(
                "Checking the addresses asks each website whether the page is there. Those websites can see "
                "that somebody looked."
            )
        )
        self.body.addWidget(self._told)
        self.add_last_buttons()
        self._change = self.add_button(self.tr("C&hange…"))
        self._change.clicked.connect(self._ask_to_change)
        self._ask = self.add_button(self.tr("Check the &addresses now"))
        self._ask.clicked.connect(self._start_or_stop)
        self._show()

    def _show(self) -> None:
        links = self._links
        lost = sum(not link.address for link in links)
        self.summary.setText(self._summed(len(links) - lost, lost))
        self.show_rows([self._words(link) for link in links], self._concerns)
        self._change.setVisible(bool(links))
        for each in (self._ask, self._told):
            each.setVisible(any(self._web_addresses()))

    def _summed(self, count: int, lost: int) -> str:
        if not count and not lost:
            return self.tr("There are no links in this update.")
        words = counted(count, self.tr("1 link"), self.tr("{n} links"))
        if not lost:
            return words
        more = counted(lost, self.tr("1 that may be missing"), self.tr("{n} that may be missing"))
        return f"{words} · {more}"

    def _words(self, link: ListedLink) -> str:
        about = " ".join(link.text.split()) or self.tr("No words")
        address = cut_short(link.address, _LONGEST)
        place = place_name(self._names, link.where)
        lines = [f"{about}  ·  {place}" if place else about, _breakable(address)]
        lines += [f"{finding_words(each)}." for each in link.findings]
        answer = self._answers.get(link.address)
        if answer is not None:
            lines.append(self._answer_words(answer))
        return "\n".join(line for line in lines if line)

    def _concerns(self, number: int) -> bool:
        link = self._links[number]
        answer = self._answers.get(link.address)
        return bool(link.findings) or (answer is not None and answer.standing not in _FINE)

    def _answer_words(self, answer: LinkAnswer) -> str:
        words = {
            "works": self.tr("The page is there."),
            "moved": self.tr("The page has moved for good to {address}"),
            "gone": self.tr("There is no such page any more."),
            "refused": self.tr("The website does not answer programs; open it in a browser to see."),
            "failing": self.tr("The website has a fault just now; try again later."),
            "no-server": self.tr("There is no website of this name, or you are not online."),
            "time-out": self.tr("The website did not answer within 10 seconds."),
            "certificate": self.tr("Its certificate is not in order, so browsers warn before they show it."),
            "no-answer": self.tr("The website gave no answer."),
            "inside": self.tr("It leads into your own network, where readers elsewhere don’t come."),
            "no-web-address": self.tr("Not a web address, so nobody was asked."),
        }
        return words[answer.standing].format(address=answer.to[:_LONGEST])

    def _web_addresses(self) -> list[str]:
        return [each.address for each in self._links if each.address.lower().startswith(("http:", "https:"))]

    def _start_or_stop(self) -> None:
        if self._asks:
            self._environment.jobs.cancel(KIND)
            self._end(self.tr("Stopped."))
            return
        self._asks = True
        self._ask.setText(self.tr("&Stop"))
        self._told.setText(self.tr("Asking…"))
        addresses = self._web_addresses()

        def work(ticket: Ticket) -> dict[str, LinkAnswer]:
            return check_links(addresses, ticket.is_wanted, ticket.tell)

        self._environment.jobs.start(KIND, work, self._take, self._fail, self._tell)

    def _tell(self, done: int, total: int) -> None:
        self._told.setText(self.tr("{done} of {total} have answered.").format(done=done, total=total))

    def _take(self, answers: dict[str, LinkAnswer]) -> None:
        self._answers = answers
        wrong = sum(each.standing not in _FINE for each in answers.values())
        one, more = self.tr("1 address should be looked at."), self.tr("{n} addresses should be looked at.")
        self._end(counted(wrong, one, more) if wrong else self.tr("Every page is there."))
        self._show()

    def _fail(self, error: Exception) -> None:
        self._end(f"{sentence(error)}.")

    def _end(self, words: str) -> None:
        self._asks = False
        self._ask.setText(self.tr("Check the &addresses now"))
        self._told.setText(words)

    def _ask_to_change(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.accept()
            self.change_wanted.emit(row)

    def done(self, result: int) -> None:
        """Stop asking."""
        self._environment.jobs.cancel(KIND)
        super().done(result)


def _breakable(address: str) -> str:
    """Return an address that may be broken behind each slash."""
    return address.replace("/", "/\u200b")
