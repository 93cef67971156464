"""Whether a reply by email says yes, thanks, or something that must be seen to.

A yes is one only where nothing else is said: every word of it must be one that people say yes with. In doubt
it is a remark, for a remark is read and an approval is believed.
"""

import re
import unicodedata
from collections.abc import Iterable

from update_editor.proofing.sentences import sentences

_YES = re.compile(
    r"\b(yes|yep|approved?|agreed?|ok|okay|fine|lgtm|perfect|good to go|go ahead|send it|sign(ed)? off|happy|"
    r"no (changes|comments|notes|amends)|all good|my (approval|blessing)|spot on|"
    r"(it|this|that|all|everything|it’s|it's|that’s|that's|is|looks?|reads?|sounds)\s+"
    r"((all|really|very|absolutely)\s+)*(good|great|lovely|brilliant|excellent|wonderful))\b",
    re.IGNORECASE,
)
_YES_WORDS = frozenset(
    "a absolutely add again agree agreed ahead all am amends and approval approve approved are as at be been "
    "blessing brilliant by can changes cheers comments day done end everyone everything excellent fine for "
    "friday from full go going good great happy have here i i'm i've in is it it'll it's job lgtm look looks "
    "lovely me monday much my nice no notes nothing now of off ok okay on one our out perfect please publish "
    "quite read reads really right say send sending sent side sign signed so sounds spot such super team "
    "thank thanks that that's the them this thursday to today tomorrow too tuesday update us version very we "
    "we're wednesday week weekend well whole will with wonderful work yep yes you you've your".split()
)
_COURTESY_WORDS = frozenset(
    "a all and as brilliant cheers day done evening ever everyone for good great had hard have hope i've is "
    "it job look lovely many me much nice of over putting read really see sending sharing so soon team thank "
    "thanks that the this through to together tomorrow very was week weekend well work you your".split()
)
_THANKS = frozenset("thank thanks cheers weekend brilliant hope lovely".split())
_DOUBTS = re.compile(
    r"\b(not|never|no longer|once|if|unless|until|provided|subject to|after|when|except|apart from|but|"
    r"however|though|although|just|only|almost|nearly|would be|could be|one thing|small thing|cannot)\b|"
    r"n[’']t\b|\?",
    re.IGNORECASE,
)
_PREPOSITIONS = frozenset("with for to in on of about at by from until".split())
_SIGNS_OF_YES = frozenset("👍✅✔👌☑💯🆗")
_SIGNS_OF_COURTESY = _SIGNS_OF_YES | frozenset("🙏😀😁😃😄😊🙂☺😍🤩❤♥💙💚💛🧡💜🎉🥳👏🙌✨🌟⭐☀💐🌷🌸🌻")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def says_yes(said: Iterable[str]) -> bool:
    """Say whether all that was said is yes, without a but, beside thanks."""
    has_yes = False
    for words in said:
        for sentence in sentences(words):
            if _is_yes(sentence):
                has_yes = True
            elif not is_courtesy(sentence):
                return False
    return has_yes


def _is_yes(sentence: str) -> bool:
    if _DOUBTS.search(sentence):
        return False
    if _has_other_signs(sentence):
        return False
    words = _words(sentence)
    if not words:
        return any(letter in _SIGNS_OF_YES for letter in sentence)
    return _YES.search(sentence) is not None and not _others(sentence, words, _YES_WORDS | _COURTESY_WORDS)


def is_courtesy(sentence: str) -> bool:
    """Say whether a sentence only thanks, praises or wishes well."""
    if _has_other_signs(sentence):
        return False
    words = _words(sentence)
    if not words:
        return not sentence.rstrip().endswith("?")
    has_thanks = not _THANKS.isdisjoint(words)
    return has_thanks and "?" not in sentence and not _others(sentence, words, _COURTESY_WORDS)


def _has_other_signs(sentence: str) -> bool:
    """Say whether a sentence has an emoji or another sign than those of yes and thanks: it may say no."""
    return any(unicodedata.category(each) == "So" and each not in _SIGNS_OF_COURTESY for each in sentence)


def _words(sentence: str) -> list[str]:
    return [word.replace("’", "'").casefold() for word in _WORD.findall(sentence)]


def _others(sentence: str, words: list[str], known: frozenset[str]) -> bool:
    """Say whether a sentence has other words than those known, and the name of whoever is spoken to."""
    others = [word for word in words if word not in known]
    if not others:
        return False
    name = _WORD.findall(sentence)[words.index(others[0])]
    if len(others) > 1 or not name[0].isupper():
        return True
    spoken_to = re.compile(rf"(?<!\w)(?P<before>\w* ?){re.escape(name)}\s*([,.!–-]|$)")
    before = spoken_to.search(sentence)
    return before is None or before["before"].strip().casefold() in _PREPOSITIONS
