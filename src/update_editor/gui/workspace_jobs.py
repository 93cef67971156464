"""The kinds of jobs that are about one update: they stop when it is closed."""

JOBS = (
    "checks",
    "suggestions",
    "preview",
    "title",
    "export",
    "find",
    "round",
    "compare",
    "reply",
    "returned",
    "easy-read checks",
    "easy-read draft",
    "pictures",
    "small pictures",
)
