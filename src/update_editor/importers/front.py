"""What stands before the first section heading: title, opening, message, closing."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from update_editor.importers.residue import is_residue
from update_editor.importers.wording import (
    is_greeting,
    is_heading_like,
    is_name,
    is_parting,
    is_sent_from,
    is_short,
    is_sign_off,
    is_thanks,
    key,
    words_in,
)
from update_editor.markup.source import SourceBlock
from update_editor.markup.spans import lines_of, together
from update_editor.model import line_text
from update_editor.templating.pack import TemplatePack

Blocks = tuple[SourceBlock, ...]

_MOST_LINES_BEFORE_GREETING = 12
_MOST_LINES_OF_SIGN_OFF = 8
_LONGEST_TITLE = 14


class Front(NamedTuple):
    """The beginning of a source: ``rest`` is what comes after a closing without any section heading."""

    title: Blocks
    opening: Blocks
    message: Blocks
    closing: Blocks
    rest: Blocks


def front_of(blocks: Blocks, pack: TemplatePack, *, has_sections: bool) -> Front:
    """Return the beginning of a source sorted into its parts, in the order in which they stand.

    Where no section heading follows, a wish in the middle ends nothing: the text round it stays one message.
    """
    blocks = (
        tuple(_first_lines_apart(blocks[:_MOST_LINES_BEFORE_GREETING], pack))
        + (blocks[_MOST_LINES_BEFORE_GREETING:])
    )
    title = blocks[:1] if _is_title(blocks, pack) else ()
    blocks = blocks[len(title) :]
    end = _opening_end(blocks)
    message, closing = message_and_closing(blocks[end:])
    rest: Blocks = ()
    if not closing:
        divided = _divided_by_sign_off(message)
        if has_sections or all(is_residue(text_in(block)) for block in divided[2]):
            message, closing, rest = divided
    return Front(title, blocks[:end], message, closing, rest)


def text_in(block: SourceBlock) -> str:
    """Return a block's text."""
    return line_text(block.spans)


def _first_lines_apart(blocks: Blocks, pack: TemplatePack) -> Iterator[SourceBlock]:
    """Yield the blocks, short first lines cut off one that says by them what the update is or who greets."""
    for block in blocks:
        lines = lines_of(block.spans) if block.style == "paragraph" else (block.spans,)
        texts = [line_text(each) for each in lines]
        end = next((at for at, text in enumerate(texts) if not _stands_above(text)), len(texts))
        tells = any(_opens(text) or is_residue(text) or _names_update(text, pack) for text in texts[:end])
        if len(lines) == 1 or not tells:
            yield block
            continue
        yield from (replace(block, spans=spans) for spans in lines[:end])
        if lines[end:]:
            yield replace(block, spans=together(lines[end:], "\n"))


def _stands_above(text: str) -> bool:
    return is_residue(text) or (is_heading_like(text) and not is_sign_off(text))


def _is_title(blocks: Blocks, pack: TemplatePack) -> bool:
    """Say whether the first block is plainly the update's title, by the words that the template uses."""
    if not blocks or blocks[0].style not in ("paragraph", "heading"):
        return False
    first = blocks[0]
    text = text_in(first).strip()
    if "\n" in text or words_in(text) > _LONGEST_TITLE or is_greeting(text) or is_sent_from(text):
        return False
    if first.style == "heading" and first.level == 1:
        return sum(block.style == "heading" and block.level == 1 for block in blocks) == 1
    return not text.endswith(".") and _names_update(text, pack)


def _names_update(text: str, pack: TemplatePack) -> bool:
    """Say whether a line has the words by which the template calls its updates."""
    names = (key(pack.name), key(pack.patterns.title.partition("{")[0]))
    return words_in(text) <= _LONGEST_TITLE and any(f" {name} " in f" {key(text)} " for name in names if name)


def _opening_end(blocks: Blocks) -> int:
    """Return how many blocks stand before the message: sender, greeting, headline, web page residue."""
    end = 0
    for at, block in enumerate(blocks[:_MOST_LINES_BEFORE_GREETING]):
        text = text_in(block)
        if _opens(text):
            end = at + 1
        elif not _stands_above(text):
            break
    while end < len(blocks) and is_residue(text_in(blocks[end])):
        end += 1
    return end + 1 if _is_headline(blocks[end : end + 2]) else end


def _opens(text: str) -> bool:
    return is_sent_from(text) or is_greeting(text)


def _is_headline(blocks: Blocks) -> bool:
    """Say whether the first of two blocks is a short line above running text."""
    if len(blocks) < 2 or blocks[0].style not in ("paragraph", "heading") or blocks[1].style == "heading":
        return False
    first, second = map(text_in, blocks)
    return is_heading_like(first) and not is_sign_off(first) and words_in(second) > words_in(first) + 10


def message_and_closing(blocks: Blocks) -> tuple[Blocks, Blocks]:
    """Return a message without the lines that end it, and these: a wish and names, or a name alone."""
    at = sign_off_start(blocks)
    if at is None and len(blocks) > 1 and blocks[-1].style == "paragraph":
        last = text_in(blocks[-1])
        at = len(blocks) - 1 if is_name(last) and not is_heading_like(text_in(blocks[-2])) else None
    return (blocks, ()) if at is None else (blocks[:at], blocks[at:])


def sign_off_start(blocks: Blocks) -> int | None:
    """Return where the lines that end a message start, None where it just stops."""
    found = None
    for at in range(len(blocks) - 1, max(len(blocks) - 1 - _MOST_LINES_OF_SIGN_OFF, -1), -1):
        text = text_in(blocks[at])
        if blocks[at].style != "paragraph" or not is_short(text):
            break
        if is_sign_off(text) or (is_thanks(text) and _all_names(blocks[at + 1 :])):
            found = at
    return found


def _all_names(blocks: Sequence[SourceBlock]) -> bool:
    return all(is_name(each) for block in blocks for each in text_in(block).split("\n"))


def _divided_by_sign_off(blocks: Blocks) -> tuple[Blocks, Blocks, Blocks]:
    """Return what stands before a wish such as “Have a good weekend”, it with the names, and the rest."""
    for at, block in enumerate(blocks):
        if block.style == "paragraph" and is_sign_off(text_in(block)) and is_short(text_in(block)):
            end = at + 1
            while end < len(blocks) and _is_signature(blocks, end, is_first=end == at + 1):
                end += 1
            if end > at + 1 or is_parting(text_in(block)):
                return blocks[:at], blocks[at:end], blocks[end:]
    return blocks, (), ()


def _is_signature(blocks: Blocks, at: int, is_first: bool) -> bool:
    """Say whether a name stands here; a further one right above running text is a heading."""
    text = text_in(blocks[at])
    heads = at + 1 < len(blocks) and not is_heading_like(text_in(blocks[at + 1]))
    is_short_name = is_name(text) and words_in(text) <= 2
    return blocks[at].style == "paragraph" and is_short_name and (is_first or not heads)
