"""What each element of HTML means to the reader; elements named nowhere give their text."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset("ul ol menu dir".split())
BOLD = frozenset("b strong".split())
ITALIC = frozenset("i em cite".split())
PICTURES = frozenset("img svg picture v:imagedata".split())
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure "
    "footer form header hr html legend main p pre section summary table tbody td tfoot th thead "
    "tr".split()
)
IN_MARKDOWN = frozenset(HEADINGS).union(
    LISTS,
    BOLD,
    ITALIC,
    "a blockquote br code dd del details div dl dt figcaption figure hr img kbd li mark p pre s small span "
    "sub summary sup table tbody td th thead tr u wbr".split(),
)
"""What people write into Markdown; any other tag is text that looks like one."""
DROPPED = frozenset(
    "applet area audio base canvas datalist embed frame frameset head iframe link map meta nav noembed "
    "noframes noscript object param script select source style svg template title track video xml".split()
)
