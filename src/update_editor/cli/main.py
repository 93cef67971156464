"""The words of the command line, its exit codes, and the one line that every error prints."""

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from update_editor import __version__
from update_editor.cli import check, demo, export, import_source, new, rescue, review, show, templates
from update_editor.cli.outcome import UNUSABLE, Refusal, one_line

COMMANDS = (new, import_source, show, check, export, review, rescue, templates, demo)

PROGRAM = "update-editor"


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are one line, like all others of this program."""

    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"{PROGRAM}: {message}; see “{self.prog} --help”\n")
        sys.exit(UNUSABLE)


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    top = _Parser(
        prog=PROGRAM,
        description="Write a weekly update once; send it as email, web page, Word, PDF and easy read.",
        epilog=f"“{PROGRAM} [FILE.weekly]” without a command opens the window.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True, parser_class=_Parser)
    for module in COMMANDS:
        command = commands.add_parser(
            module.NAME, help=module.HELP, description=module.HELP, allow_abbrev=False
        )
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    return top


def command_names() -> frozenset[str]:
    """Return the words that begin a command rather than name a file to open."""
    return frozenset(module.NAME for module in COMMANDS)


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 done with something to see to, 2 unusable."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = parser().parse_args(arguments)
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
