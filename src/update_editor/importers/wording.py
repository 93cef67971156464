"""How the lines of a past update are told apart: by what British updates say, never by one of them.

Everything here takes plain text and answers a yes-or-no question about it.
"""

import re

LONGEST_HEADING = 14
"""How many words a heading has at most."""
_LONGEST_GREETING = 60
_LONGEST_SIGN_OFF = 12

_CLOSERS = "\"'”’)]»"
_STOPS = (".", ",", ";", ":")
_APOSTROPHES = re.compile("['’‘`´ʼ]")
_NOT_WORDS = re.compile(r"[^\w]+")
_SMALL_WORDS = {"s", "is", "has", "have", "the", "a", "an", "re", "are"}
_CONTRACTED = {"whats": "what", "heres": "here", "were": "we", "thats": "that"}
_LONGEST_ADDRESS = 2000
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+", re.IGNORECASE)
_NAME_WORD = r"(?:[A-Z][\w’'-]*\.?|de|van|von|al|bin)"
_NAME = re.compile(rf"(?:{_NAME_WORD})(?:[ \u00a0]{_NAME_WORD}){{0,3}}[.,]?")

_SENT_FROM = re.compile(
    r"\b(?:(?:update|bulletin|newsletter|message|blog|edition|issue)\b.{0,40}?\b(?:is|comes|was)\b.{0,20}?"
    r"|^(?:sent|written|a message|a word|brought to you) )(?:from|by)\b",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"(?:hello|hi|hiya|hey|dear|greetings|welcome|good (?:morning|afternoon|evening|day))\b"
    r"|(?:\w+ ){0,4}my name is\b",
    re.IGNORECASE,
)
_OCCASION = "weekend|week|day|evening|break|rest|holidays?|summer|easter|christmas|new year|festive"
_SIGN_OFF = re.compile(
    rf"(?:(?:hope you |i hope you |do |please )?(?:have|enjoy) (?:a|an|the|your)\b.*\b(?:{_OCCASION})\b"
    r"|(?:with |my )?(?:very )?(?:best|kind|kindest|warm|warmest|good) (?:wishes|regards)\b"
    r"|(?:regards|yours (?:sincerely|faithfully|truly)|all the best|take care|stay safe|keep (?:well|safe))\b"
    r"|until next (?:week|time|month)\b|see you next (?:week|time|month)\b"
    r"|(?:happy|merry) (?:christmas|easter|new year)\b)",
    re.IGNORECASE,
)
_PARTING = re.compile(rf"(?:\w+ ){{0,3}}(?:have|enjoy)\b.*\b(?:{_OCCASION})\b", re.IGNORECASE)
_THANKS = re.compile(r"(?:(?:with |many |my )?thanks|thank you)\b", re.IGNORECASE)
_CALL = re.compile(
    r"(?:you can|find out|read (?:more|the)|click|for (?:more|further)|to (?:find|read|watch|see|book)"
    r"|see (?:more|the)|more information|further information|please|watch|download)\b",
    re.IGNORECASE,
)


def key(text: str) -> str:
    """Return what is left of a heading when spacing, case, apostrophes and small words do not count."""
    plain = _APOSTROPHES.sub("", text.replace("&", " and ")).casefold()
    words = _NOT_WORDS.sub(" ", plain).split()
    return " ".join(_CONTRACTED.get(word, word) for word in words if word not in _SMALL_WORDS)


def words_in(text: str) -> int:
    """Return the number of words, as white space divides them."""
    return len(text.split())


def is_heading_like(text: str) -> bool:
    """Say whether a line could be a heading: at most 14 words, none of ``. , ; :`` at its end."""
    text = text.strip()
    if "\n" in text or not any(map(str.isalnum, text)) or words_in(text) > LONGEST_HEADING:
        return False
    is_address = len(text) <= _LONGEST_ADDRESS and _ADDRESS.fullmatch(text) is not None
    return not text.rstrip(_CLOSERS).endswith(_STOPS) and not is_address


def is_call(text: str) -> bool:
    """Say whether a short line calls to something (“Find out more here”) rather than heads what follows."""
    return _CALL.match(text.strip()) is not None


def is_sent_from(text: str) -> bool:
    """Say whether a paragraph tells who the update is sent from."""
    return words_in(text) <= _LONGEST_GREETING and _SENT_FROM.search(text.strip()[:200]) is not None


def is_greeting(text: str) -> bool:
    """Say whether a paragraph greets the reader; one of over 60 words is the message itself."""
    return words_in(text) <= _LONGEST_GREETING and _GREETING.match(text.strip()) is not None


def is_sign_off(text: str) -> bool:
    """Say whether a line takes leave of the reader (“Have a good weekend”)."""
    first = text.strip().split("\n", 1)[0]
    return words_in(first) <= _LONGEST_SIGN_OFF and _SIGN_OFF.match(first) is not None


def is_parting(text: str) -> bool:
    """Say whether a line wishes a good weekend or the like, which needs no name to end a message."""
    return is_sign_off(text) and _PARTING.match(text.strip()) is not None


def is_thanks(text: str) -> bool:
    """Say whether a line is no more than thanks, which ends a message where only a name follows."""
    first = text.strip().split("\n", 1)[0]
    return words_in(first) <= _LONGEST_SIGN_OFF // 2 and _THANKS.match(first) is not None


def is_short(text: str) -> bool:
    """Say whether every line is short enough for a name, a role or a telephone number below a sign-off."""
    return all(words_in(each) <= _LONGEST_SIGN_OFF for each in text.strip().split("\n"))


def is_name(text: str) -> bool:
    """Say whether a line looks like one to four words of a name."""
    return _NAME.fullmatch(text.strip()) is not None
