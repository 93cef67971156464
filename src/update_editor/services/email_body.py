"""What somebody wrote in an email, apart from what the email quotes, greets and signs with.

Mail programs mark what they quote in different ways: lines with “>”, “On … wrote:”, Outlook's block of From,
Sent, To and Subject. What is set aside here is kept, so that a person can see whether that was right.
"""

import re

from msgspec import Struct
from msgspec.structs import replace

LONGEST_SIGNATURE = 25
"""Lines behind a sign-off; with more, it is none."""
_LONGEST_SIGNING_LINE = 90

_MARK = r"[*_\s]*"
_FIELD = re.compile(
    rf"{_MARK}(From|Sent|To|Cc|Bcc|Subject|Date|Reply-To|Importance|Attachments?){_MARK}:", re.IGNORECASE
)
_FROM = re.compile(rf"{_MARK}From{_MARK}:{_MARK}(?P<name>[^<\[\n]*)", re.IGNORECASE)
_DIVIDER = re.compile(
    r"\s*(-{2,}\s*(original message|forwarded message)\s*-{2,}|begin forwarded message:)\s*", re.IGNORECASE
)
_RULE = re.compile(r"\s*[_=–—-]{5,}\s*")
_WROTE = re.compile(r"\s*(On\b.{4,240}|\S.{0,80}<[^<>\s]+@[^<>\s]+>)\s*\bwrote\s*:\s*", re.DOTALL)
_QUOTE = re.compile(r"\s*(>\s?)+")
_DASHES = re.compile(r"--\s?")
_APPLIANCE = re.compile(
    r"\s*(sent from (my|mail|outlook|yahoo|gmail)\b.{0,40}|get outlook for \w+.{0,40}|sent via .{0,40})",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"\s*(((with )?(kind|kindest|best|warm|warmest|many)\s+(regards?|wishes|thanks)|regards|best|cheers|"
    r"(many |thanks and )?thanks( again| all| so much)?|thank you|ta|all the best|"
    r"yours( sincerely| faithfully)?|"
    r"sincerely|with thanks|have a (good|great|nice|lovely) (day|evening|weekend)|speak soon|x+)"
    r"(\s+(and (best|kind|warm) (regards|wishes)))?)\s*[,.!–-]*\s*",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"\s*(hi|hiya|hello|hey|dear|morning|afternoon|evening|good (morning|afternoon|evening))\b[^.?:\n]{0,40}?"
    r"[,!.:–-]*\s*",
    re.IGNORECASE,
)
_GREETED = re.compile(
    r"\s*(?i:hi|hiya|hello|hey|dear|(good )?(morning|afternoon|evening))(\s+(?-i:[A-Z])[\w’'-]+){0,3}\s*"
    r"[,!–-]+\s+(?=\S)"
)
_NAME = re.compile(r"\s*[–—-]?\s*(?P<name>[A-Z][\w’'-]*\.?(?:\s+[A-Z][\w’'-]*\.?){0,3})\s*,?\s*x*\s*")
_NO_NAME = re.compile(
    r"(yes|no|fine|ok|okay|approved|great|good|thanks|cheers|lovely|perfect|lgtm|done|agreed|happy|sure|none|"
    r"(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|"
    r"september|october|november|december)\b",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"\s*p\.?\s?p?\.?s\b\.?", re.IGNORECASE)
_NOTICE = re.compile(r"\b(confidential|intended (only )?for|disclaimer|unsubscribe)\b", re.IGNORECASE)
_ABOUT_THE_UPDATE = re.compile(
    r"\b(para(graph)?s?|bullets?|items?|section|headline|heading)\b", re.IGNORECASE
)


class Said(Struct, frozen=True):
    """Lines that somebody wrote in a row, and the quoted lines that they wrote them below, if any."""

    lines: tuple[str, ...]
    about: str = ""


class EmailBody(Struct, frozen=True, kw_only=True):
    """What somebody wrote, who they are as far as the email tells, and what was set aside."""

    said: tuple[Said, ...] = ()
    author: str = ""
    set_aside: str = ""


def email_body(text: str) -> EmailBody:
    """Return what somebody wrote in an email that was copied as text."""
    lines = [line.replace("\u00a0", " ").rstrip() for line in text.splitlines()]
    author, lines, aside = _without_head(lines)
    own, quoting = _divided(lines, aside)
    said = [Said(lines=tuple(own))] if any(own) else []
    said += _between_quotes(quoting, aside)
    signer = ""
    signed = []
    for number, each in enumerate(said):
        kept, name = _without_signature(each, aside, is_last=number == len(said) - 1)
        signer = signer or name
        kept = _without_greeting(kept, aside) if number == 0 and not kept.about else kept
        if any(kept.lines):
            signed.append(kept)
    return EmailBody(said=tuple(signed), author=author or signer, set_aside="\n".join(aside).strip())


def _without_head(lines: list[str]) -> tuple[str, list[str], list[str]]:
    """Return who a head of From, Sent and Subject names, and the lines with and of it apart."""
    start = next((at for at, line in enumerate(lines) if line), len(lines))
    end = start
    while end < len(lines) and (_FIELD.match(lines[end]) or (end > start and lines[end][:1] in " \t")):
        if not lines[end]:
            break
        end += 1
    if end - start < 2:
        return "", lines, []
    named = [_FROM.match(line) for line in lines[start:end]]
    author = next((match["name"].strip(" *_\"'") for match in named if match), "")
    return author, lines[end:], lines[:end]


def _divided(lines: list[str], aside: list[str]) -> tuple[list[str], list[str]]:
    """Return the lines above what is quoted, and from there on where somebody may have written below it."""
    for at, line in enumerate(lines):
        if _QUOTE.match(line):
            return lines[:at], lines[at:]
        introduction = _introduction(lines, at)
        if introduction:
            rest = lines[at + introduction :]
            aside += lines[at : at + introduction]
            if any(_QUOTE.match(each) for each in rest):
                return lines[:at], rest
            aside += rest
            return lines[:at], []
    return lines, []


def _introduction(lines: list[str], at: int) -> int:
    """Return how many lines at a place introduce the email that is answered; 0 where none does."""
    if _DIVIDER.fullmatch(lines[at]):
        return 1
    for count in (1, 2, 3):
        some = lines[at : at + count]
        if len(some) == count and all(some) and _WROTE.fullmatch("\n".join(some)):
            return count
    following = [each for each in lines[at + 1 : at + 7] if each]
    if _FROM.match(lines[at]) and sum(bool(_FIELD.match(each)) for each in following) >= 2:
        return 1
    if _RULE.fullmatch(lines[at]) and following and _FROM.match(following[0]):
        return 1
    return 0


def _between_quotes(lines: list[str], aside: list[str]) -> list[Said]:
    """Return what stands between quoted lines, each with those above it."""
    said = []
    own: list[str] = []
    quoted: list[str] = []
    for line in lines:
        if not _QUOTE.match(line):
            own.append(line)
            continue
        if any(own):
            said.append(Said(lines=tuple(own), about=_quoted_words(quoted)))
            quoted = []
        own = []
        quoted.append(line)
        aside.append(line)
    if any(own):
        said.append(Said(lines=tuple(own), about=_quoted_words(quoted)))
    return said


def _quoted_words(quoted: list[str]) -> str:
    return "\n".join(words for line in quoted if (words := _QUOTE.sub("", line, count=1).strip()))


def _without_signature(said: Said, aside: list[str], *, is_last: bool) -> tuple[Said, str]:
    """Return what was said without sign-off, name and what stands below, and the name. A postscript stays."""
    lines = [line for line in said.lines if not _APPLIANCE.fullmatch(line)]
    aside += [line for line in said.lines if _APPLIANCE.fullmatch(line)]
    start = _signature_start(lines, is_first_own=not said.about, is_last=is_last)
    if start is None:
        return replace(said, lines=tuple(lines)), ""
    below = lines[start:]
    after = next((at for at, line in enumerate(below) if _POSTSCRIPT.match(line)), len(below))
    aside += below[:after]
    return replace(said, lines=(*lines[:start], "", *below[after:])), _name_in(below[:after])


def _signature_start(lines: list[str], *, is_first_own: bool, is_last: bool) -> int | None:
    for at, line in enumerate(lines):
        is_sign_off = _SIGN_OFF.fullmatch(line) is not None and at > 0
        if (_DASHES.fullmatch(line) or is_sign_off) and _may_be_signature(lines[at + 1 :]):
            return at
    end = next((at for at, line in enumerate(lines) if _POSTSCRIPT.match(line)), len(lines))
    last = next((at for at in range(end - 1, 0, -1) if lines[at]), None)
    if last is None or not any(lines[:last]) or not (is_first_own or is_last):
        return None
    is_alone = not lines[last - 1] or lines[last - 1].endswith((".", "!", "?", ",", "–", "-"))
    return last if is_alone and _is_name(lines[last]) else None


def _may_be_signature(below: list[str]) -> bool:
    """Say whether lines below a sign-off are a name, a post and a notice: short, or a notice's prose."""
    count = 0
    for line in below:
        if _POSTSCRIPT.match(line) or _NOTICE.search(line[:_LONGEST_SIGNING_LINE]):
            return True
        count += bool(line)
        if count > LONGEST_SIGNATURE or not _is_signing(line):
            return False
    return True


def _is_signing(line: str) -> bool:
    is_short = len(line) <= _LONGEST_SIGNING_LINE and not line.endswith("?")
    return is_short and not _ABOUT_THE_UPDATE.search(line)


def _is_name(line: str) -> bool:
    return _NAME.fullmatch(line) is not None and not _NO_NAME.match(line.strip())


def _name_in(signature: list[str]) -> str:
    for line in signature:
        match = _NAME.fullmatch(line)
        if match is not None and not _SIGN_OFF.fullmatch(line) and _is_name(line):
            return match["name"].strip()
    return ""


def _without_greeting(said: Said, aside: list[str]) -> Said:
    lines = list(said.lines)
    first = next((at for at, line in enumerate(lines) if line), None)
    if first is None:
        return said
    if _GREETING.fullmatch(lines[first]):
        aside.append(lines[first])
        return replace(said, lines=tuple(lines[first + 1 :]))
    greeted = _GREETED.match(lines[first])
    if greeted is not None:
        aside.append(greeted.group().strip())
        lines[first] = lines[first][greeted.end() :]
    return replace(said, lines=tuple(lines))
