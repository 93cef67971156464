"""Template packs as values, for tests that read no template from disk."""

from pathlib import Path

from update_editor.templating.pack import Organisation, Patterns, SectionSpec, TemplatePack


def pack_with(*sections: SectionSpec, name: str, title: str) -> TemplatePack:
    """Return a pack with these sections."""
    return TemplatePack(
        folder=Path("nowhere"),
        id=name.lower().replace(" ", "-"),
        name=name,
        description="",
        language="en-GB",
        patterns=Patterns(title=title),
        organisation=Organisation(name="Saltmouth Harbour Trust"),
        sections=sections,
    )


def weekly_pack() -> TemplatePack:
    """Return a pack for a message, items and bullets."""
    return pack_with(
        SectionSpec(id="message", kind="message", label="Message"),
        SectionSpec(
            id="happening",
            kind="items",
            label="Happening",
            heading="What else has been happening this week?",
            also=("Other news this week",),
        ),
        SectionSpec(id="next-week", kind="bullets", label="Next week", heading="What’s happening next week?"),
        name="Weekly update",
        title="Weekly update, {{ date }}",
    )


def monthly_pack() -> TemplatePack:
    """Return a pack with two sections of items, whose ids and headings are like no other pack's."""
    return pack_with(
        SectionSpec(id="welcome", kind="message", label="Welcome"),
        SectionSpec(id="stories", kind="items", label="Stories", heading="This month’s stories"),
        SectionSpec(id="people", kind="items", label="People", heading="People and thanks", also=("People",)),
        SectionSpec(id="dates", kind="bullets", label="Dates", heading="Dates for your diary"),
        name="Monthly bulletin",
        title="Monthly bulletin, {{ date }}",
    )
