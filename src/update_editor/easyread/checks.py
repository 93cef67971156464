"""Checking easy-read statements: what asks too much of their readers, with the reason of each rule.

What each rule says stands in ``resources/rules/easy.toml``; how it finds is there as a pattern, or in the
modules of rules. Whether it is true, fits its picture and was tested, only people can say.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from msgspec.structs import replace

from update_editor.easyread import address_rules, number_rules, sentence_rules, whole_rules, word_rules
from update_editor.easyread.context import EasyReadContext
from update_editor.easyread.hard_words import names_in
from update_editor.easyread.places import says_something
from update_editor.easyread.sources import sources_of
from update_editor.easyread.whole_rules import WHOLE, place_of, whole_of, written_statements
from update_editor.model import Statement, Update
from update_editor.model.visible import is_blank
from update_editor.proofing.context import Context
from update_editor.proofing.findings import Finding, Mark
from update_editor.proofing.paragraphs import Paragraph
from update_editor.proofing.profiles import finding_of
from update_editor.proofing.registry import ParagraphRule
from update_editor.proofing.wording import easy_read_wording_rules

StatementFinding = Finding
"""A finding in one statement. ``where`` is empty until it is known where the statement stands; ``block`` is
None for its sentences, and the number of a bullet, from 0, for what that lists.
"""

TEXT_RULES = {
    **sentence_rules.RULES,
    **word_rules.RULES,
    **number_rules.RULES,
    **address_rules.RULES,
}
_NOT_OF_BULLETS = frozenset({"easy.opening", "easy.many-sentences"})


def check_statement(statement: Statement, context: EasyReadContext) -> tuple[StatementFinding, ...]:
    """Return what is to be mended in one statement, in the order of its text; takes some milliseconds.

    A blank statement has nothing to be checked.
    """
    if not says_something(statement):
        return ()
    marked = frozenset(each.casefold() for each in statement.hard_words)
    context = replace(context, explained=context.explained | marked)
    found = [*_of_text(statement.text, None, context)]
    for number, bullet in enumerate(statement.bullets):
        found += _of_text(bullet, str(number), context)
    return (*sorted(found, key=_place), *_of_statement(statement, context))


def check_easy_read(update: Update, context: EasyReadContext) -> tuple[Finding, ...]:
    """Return what is to be mended in the whole: what one statement can't show. Changes are accepted."""
    whole = whole_of(update)
    if not whole.statements:
        return ()
    texts = {
        (each.where, block): text
        for each in whole.statements
        for block, text in ((None, each.text), *((str(n), bullet) for n, bullet in enumerate(each.bullets)))
    }
    return tuple(
        finding_of(rule_id, mark, texts.get((mark.where, mark.block), ""), context.profile)
        for rule_id, find in whole_rules.RULES.items()
        if context.profile.is_on(rule_id)
        for mark in find(whole, context)
    )


def check_statements(update: Update, context: EasyReadContext) -> tuple[Finding, ...]:
    """Return what is to be mended in each written statement, with its address ``easy-read/UNIT/NUMBER``."""
    return tuple(
        placed(finding, unit_id, number)
        for unit_id, number, statement in written_statements(update)
        for finding in check_statement(statement, context)
    )


def placed(finding: StatementFinding, unit_id: str, number: int) -> Finding:
    """Return a statement's finding with the address of the statement."""
    return replace(finding, where=f"{WHOLE}/{unit_id}/{number}")


def context_with(update: Update, context: EasyReadContext) -> EasyReadContext:
    """Return the context with the words that an update explains, the names in it, and its date."""
    explained = frozenset(
        each.word.casefold() for each in update.hard_words if not is_blank(each.explanation)
    )
    names = names_in(each.text for each in sources_of(update))
    return replace(
        context,
        words=context.words | names,
        explained=context.explained | explained,
        date=update.date,
    )


def _of_text(text: str, block: str | None, context: EasyReadContext) -> Iterator[Finding]:
    paragraph = Paragraph(where="", block=block, text=text)
    for rule_id, find in TEXT_RULES.items():
        if _is_asked(rule_id, block, context):
            yield from _findings(rule_id, find(paragraph, context), paragraph, context)
    for rule in _pattern_rules():
        if _is_asked(rule.id, block, context):
            yield from _findings(rule.id, rule.find(paragraph, Context()), paragraph, context)


def _is_asked(rule_id: str, block: str | None, context: EasyReadContext) -> bool:
    return context.profile.is_on(rule_id) and (block is None or rule_id not in _NOT_OF_BULLETS)


def _findings(
    rule_id: str, marks: Iterable[Mark], paragraph: Paragraph, context: EasyReadContext
) -> Iterator[Finding]:
    for mark in marks:
        yield finding_of(rule_id, replace(mark, block=paragraph.block), paragraph.text, context.profile)


def _of_statement(statement: Statement, context: EasyReadContext) -> Iterator[Finding]:
    """Yield what is about the statement as a whole: its picture, and marks that have lost their word."""
    marks: list[tuple[str, Mark]] = []
    if statement.picture is None:
        marks.append(("easy.picture", Mark()))
    elif is_blank(statement.picture.alt) and not statement.picture.decorative:
        marks.append(("easy.alt", Mark()))
    texts = (statement.text, *statement.bullets)
    marks += (
        ("easy.marked-word", Mark(parameters={"words": word}))
        for word in statement.hard_words
        if not any(place_of(text, word) for text in texts)
    )
    for rule_id, mark in marks:
        if context.profile.is_on(rule_id):
            yield finding_of(rule_id, mark, statement.text, context.profile)


@cache
def _pattern_rules() -> tuple[ParagraphRule, ...]:
    return easy_read_wording_rules()


def _place(finding: Finding) -> tuple[int, int, int]:
    part = -1 if finding.block is None else int(finding.block)
    return part, finding.start, finding.end
