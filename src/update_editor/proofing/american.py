"""American spellings, and what British English writes in their place: colour for color, centre for center."""

import re
from collections.abc import Callable

_OUR = (
    "arb arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab neighb od parl ranc "
    "rum sav savi splend succ tum val vap vig"
)
_RE = "calib cent fib goit lit lust meag met sab scept somb spect theat"
NAMES = frozenset("mold honor gray labor arbor endeavor savory center centers defense".split())
"""What begins a sentence as a name, too: Mold in Wales, Centers for Disease Control."""
_ONE_L = re.compile(r"(.+[aeiou]l)(ed|ing|ings|ers?|ors?|ous|ously|ations?|en)")
_SAID_AT_THE_END = re.compile(r".*(?:trol|pel|rebel|excel|annul|cal|til|nrol|fil)")
"""Verbs that Americans write with two, too: controlled, rebelled. With one they are slips."""
_CHANGES = tuple(
    (re.compile(american), british)
    for american, british in (
        (rf"\A(.*(?:{'|'.join(_OUR.split())}))or(?!ous|if|ari)", r"\1our"),
        (rf"\A(.*(?:{'|'.join(_RE.split())}))er(s?)\Z", r"\1re\2"),
        (r"\Acenter(?=ed\Z|ing\Z|piece)", "centr"),
        (r"yz(?=e|ing\Z)", "ys"),
        (r"(?<=[aeo]l)og(?=s?\Z)", "ogue"),
        (r"(?<=al)og(?=ed\Z|ing\Z)", "ogu"),
        (r"(?<=[ft])ens(?=es?\Z|eless)", "enc"),
        (r"\A(enro|fulfi|insta|ski|wi)ll(?=s?\Z|ment|ful)", r"\1l"),
        (r"\A(worshi|kidna)p(?=(?:ed|ing|ers?)\Z)", r"\1pp"),
        (r"\Ajewelry\Z", "jewellery"),
        (r"\Agray(?!s\Z)", "grey"),
        (r"plow", "plough"),
        (r"\Aaluminum\Z", "aluminium"),
        (r"\Askeptic", "sceptic"),
        (r"\Acoz(?=y|i)", "cos"),
        (r"\Apajama", "pyjama"),
        (r"mold(?!a)", "mould"),
        (r"smolder", "smoulder"),
        (r"\Amaneuver(?=ed\Z|ing\Z|ab)", "manoeuvr"),
        (r"\Amaneuver", "manoeuvre"),
        (r"\Aartifact", "artefact"),
        (r"\Aairplane", "aeroplane"),
        (r"\Aaging\Z", "ageing"),
        (r"(?<=p)ed(?=iatr)|(?<=thop)ed(?=ic)", "aed"),
        (r"(?<=n)esth", "aesth"),
        (r"emi(?=as?\Z|c)", "aemi"),
        (r"\Ahem(?=o|at|or)", "haem"),
        (r"(?<=gyn)ec", "aec"),
        (r"(?<=arch)eo", "aeo"),
        (r"\Aedem", "oedem"),
        (r"\Ae(?=stro|soph)", "oe"),
        (r"(?<=rrh)e(?=a|ic)", "oe"),
        (r"\Aceliac", "coeliac"),
    )
)


def british(word: str, is_known: Callable[[str], bool]) -> str:
    """Return how British English writes a word in small letters that is American; empty where it is none."""
    changed = (american.sub(other, word, count=1) for american, other in _CHANGES)
    found = next((each for each in changed if each != word and is_known(each)), "")
    return found or _with_two_ls(word, is_known)


def _with_two_ls(word: str, is_known: Callable[[str], bool]) -> str:
    """Return “travelled” for “traveled”; nothing for “caled”, which is a slip."""
    parts = _ONE_L.fullmatch(word)
    if parts is None or _SAID_AT_THE_END.fullmatch(parts[1]) or not is_known(parts[1]):
        return ""
    doubled = f"{parts[1]}l{parts[2]}"
    return doubled if is_known(doubled) else ""
