"""The words of the command line, its exit codes, and the one line that every error prints."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from update_editor import __version__
from update_editor.cli.outcome import UNUSABLE, Refusal, one_line

COMMANDS = {
    "new": ("new", "make a new update from a template, or from last week's"),
    "import": ("import_source", "make an update from a text, Markdown or HTML file"),
    "show": ("show", "print the content of an update"),
    "check": ("check", "find what should be seen to before the update goes out"),
    "export": ("export", "write the outputs"),
    "publish": ("publish", "put updates into an archive for the website, with an index and a feed"),
    "wordpress": ("wordpress", "make a draft of the update on a WordPress website"),
    "review": (
        "review",
        "list and decide changes, bring Word files back, compare, merge, approve",
    ),
    "easy-read": ("easy_read", "say how far an easy read has come, or make a digest of several"),
    "history": ("history", "list the versions that the file keeps, show one, or bring one back"),
    "rescue": ("rescue", "bring back what can be read of a damaged file"),
    "templates": ("templates", "list the templates, or check them"),
    "demo": ("demo", "write the sample update in every format"),
}
"""Each command's module, imported when it is called for, and what it does."""

PROGRAM = "update-editor"


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, like all others of this program."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{PROGRAM}: {one_line(message)}; see “{self.prog} --help”\n")
        sys.exit(UNUSABLE)


def parser(called: str | None) -> argparse.ArgumentParser:
    """Return the parser of the command line, with the arguments of the command that is called."""
    top = _Parser(
        prog=PROGRAM,
        description="Write a weekly update once; send it as email, web page, Word, PDF and easy read.",
        epilog=f"“{PROGRAM} [FILE.weekly]” without a command opens the window.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    for name, (module_name, meaning) in COMMANDS.items():
        command = commands.add_parser(name, help=meaning, description=meaning, allow_abbrev=False)
        if name == called:
            module = import_module(f"update_editor.cli.{module_name}")
            module.add_arguments(command)
            command.set_defaults(run=module.run)
    return top


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 done with something to see to, 2 unusable."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = parser(arguments[0] if arguments else None).parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except Refusal as refusal:
        sys.stderr.write(f"{PROGRAM}: {refusal}\n")
        return UNUSABLE
    except BrokenPipeError:  # the reader of a pipe has gone, which is its right
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # a fault of ours; people and scripts still get one line, not a traceback
        fault = one_line(f"{type(error).__name__}: {error}")
        sys.stderr.write(f"{PROGRAM}: a fault in the program stopped it ({fault}); please report this line\n")
        return UNUSABLE
    return code
