"""Leads as patterns and pages name them."""

from collections.abc import Sequence

from msgspec import Struct

from update_editor.model import Lead
from update_editor.model.titles import TITLES


class PatternLead(Struct, frozen=True):
    """A lead as a pattern sees it; ``first_name`` is what they are greeted by."""

    name: str
    first_name: str
    role: str
    organisation: str


def pattern_lead(lead: Lead) -> PatternLead:
    """Return the lead as a pattern sees it."""
    return PatternLead(
        name=lead.name.strip(),
        first_name=lead.greeting.strip() or first_name(lead.name),
        role=lead.role.strip(),
        organisation=lead.organisation.strip(),
    )


def first_name(name: str) -> str:
    """Return the first name: “Ruth” of “Dr Ruth Ama Bell”. A name of one word is that word."""
    words = name.split()
    while len(words) > 1 and words[0].rstrip(".").lower() in TITLES:
        del words[0]
    return words[0] if words else ""


def names_with_roles(leads: Sequence[PatternLead]) -> str:
    """Return “Ruth Bell, Chair, and Sam Okoro, Director of Nursing”."""
    return _listed([f"{lead.name}, {lead.role}" if lead.role else lead.name for lead in leads])


def first_names(leads: Sequence[PatternLead]) -> str:
    """Return “Ruth, Sam and Mina”."""
    return _listed([lead.first_name for lead in leads])


def _listed(parts: Sequence[str]) -> str:
    """Join with commas and “and”; a comma before “and” too where a part has one itself."""
    if len(parts) < 2:
        return "".join(parts)
    comma = "," if any("," in part for part in parts) else ""
    return f"{', '.join(parts[:-1])}{comma} and {parts[-1]}"
