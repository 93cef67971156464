"""What exports cost, warm and cold, against pandoc and LibreOffice on the same words."""

import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from long_update import update_of
from measuring import Row, growth, pandoc, run_quietly, timed_medians
from update_editor.exporters.easy_read_content import easy_read
from update_editor.exporters.easy_read_html import easy_read_html
from update_editor.exporters.easy_read_pdf import easy_read_pdf
from update_editor.exporters.easy_read_word import easy_read_word
from update_editor.exporters.edition import Edition, OutputFile
from update_editor.exporters.registry import FORMATS
from update_editor.markup.markdown_out import update_markdown
from update_editor.services.export_job import edition_for
from update_editor.services.packs import pack_for
from update_editor.services.sample import sample_weekly
from update_editor.storage import Weekly, save_weekly
from update_editor.templating.rendering import title_for

WORDS = 1_800


def rows(folder: Path, runs: int) -> Iterator[Row]:
    """Measure the exports of an update; ``folder`` is for the files that are made."""
    yield from _against_pandoc(folder, runs)
    yield from _against_libreoffice(folder, runs)
    yield from _with_pictures(folder, runs)
    yield from _growth(runs)


def edition_of(words: int) -> Edition:
    """Return an edition of about as many words."""
    update = update_of(words)
    pack = pack_for(update.template)
    return Edition(update=update, pack=pack, title=title_for(pack, update.leads, update.date), pictures={})


def all_but_pdf(edition: Edition) -> list[OutputFile]:
    """Make every format's files but the PDFs."""
    page = easy_read(edition)
    made = [output for name in ("email", "web", "word") for output in FORMATS[name].export(edition)]
    return [*made, easy_read_word(edition, page), *easy_read_html(edition, page)]


def easy_read_as_pdf(edition: Edition) -> OutputFile:
    """Make the easy-read PDF from the update."""
    return easy_read_pdf(edition, easy_read(edition))


def _against_pandoc(folder: Path, runs: int) -> Iterator[Row]:
    warm = f"all formats but PDF, {WORDS:,} words, warm"
    cold = "the same and the easy-read PDF, one command, cold"
    peer_name = "pandoc md→docx, md→html"
    program = pandoc()
    if program is None:
        for what, bar in ((warm, 0.5), (cold, 3.0)):
            yield Row(what, peer_name, bar, why_not="pandoc is not installed")
        return
    edition = edition_of(WORDS)
    source, weekly_file = folder / "update.md", folder / "update.weekly"
    source.write_text(update_markdown(edition.update), encoding="utf-8")
    save_weekly(weekly_file, Weekly(update=edition.update))

    def convert() -> None:
        for ending in ("docx", "html"):
            target = folder / f"peer.{ending}"
            run_quietly([program, "--standalone", "--metadata=title:x", source, "-o", target])

    def export() -> None:
        out = folder / "out"
        shutil.rmtree(out, ignore_errors=True)
        formats = ["--out", out, "--to", "email,web,word,easy-read"]
        run_quietly([sys.executable, "-m", "update_editor", "export", weekly_file, *formats], (0, 1))
        # 1 is "done, and there is something to see to", but a crash's code too.
        if not (out / "easy-read.pdf").is_file():
            raise RuntimeError("the export wrote no easy read")

    warm_time, cold_time, peer = timed_medians(runs, lambda: all_but_pdf(edition), export, convert)
    yield Row(warm, peer_name, 0.5, warm_time, peer)
    yield Row(cold, peer_name, 3.0, cold_time, peer)


def _against_libreoffice(folder: Path, runs: int) -> Iterator[Row]:
    easy, plain, peer_name = "easy-read PDF", "plain PDF", "LibreOffice docx→pdf"
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        for what in (easy, plain):
            yield Row(what, peer_name, 0.25, why_not="LibreOffice is not installed")
        return
    edition = edition_of(WORDS)
    document = folder / "update.docx"
    made = FORMATS["word"].export(edition)
    document.write_bytes(next(each.data for each in made if each.path.endswith("docx")))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder / "peer", document]
    easy_time, plain_time, peer = timed_medians(
        runs,
        lambda: easy_read_as_pdf(edition),
        lambda: FORMATS["pdf"].export(edition),
        lambda: run_quietly(convert),
    )
    yield Row(easy, peer_name, 0.25, easy_time, peer)
    yield Row(plain, peer_name, 0.25, plain_time, peer)


def _with_pictures(folder: Path, runs: int) -> Iterator[Row]:
    """Measure an easy read that somebody has written, a picture at each statement."""
    what, peer_name = "easy-read PDF of the sample, with pictures", "LibreOffice, its Word file→pdf"
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        yield Row(what, peer_name, 0.25, why_not="LibreOffice is not installed")
        return
    weekly = sample_weekly()
    edition = edition_for(weekly.update, weekly, pack_for(weekly.update.template), FORMATS["easy-read"])
    document = folder / "easy-read.docx"
    document.write_bytes(easy_read_word(edition, easy_read(edition)).data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder / "peer", document]
    ours, peer = timed_medians(runs, lambda: easy_read_as_pdf(edition), lambda: run_quietly(convert))
    yield Row(what, peer_name, 0.25, ours, peer)


def _growth(runs: int) -> Iterator[Row]:
    works: dict[str, Callable[[Edition], object]] = {
        "all formats but PDF": all_but_pdf,
        "plain PDF": FORMATS["pdf"].export,
        "easy-read PDF": easy_read_as_pdf,
    }
    for what, work in works.items():
        yield from growth(what, runs, partial(_work_at, work))


def _work_at(work: Callable[[Edition], object], times: int) -> Callable[[], object]:
    return partial(work, edition_of(WORDS * times))
