import pytest
from hypothesis import given
from hypothesis import strategies as st

from update_editor.model.visible import is_blank
from update_editor.proofing.sentences import sentence_bounds, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr Pell met Dr. Quill. They spoke.", ["Dr Pell met Dr. Quill.", "They spoke."]),
        ("Ask Cllr. Moss or Rt Hon. Quill. Bye.", ["Ask Cllr. Moss or Rt Hon. Quill.", "Bye."]),
        ("Ask J. Moss or Ada B. Lark.", ["Ask J. Moss or Ada B. Lark."]),
        ("We eat vitamin C. It helps.", ["We eat vitamin C.", "It helps."]),
        ("It cost £2.6 million, e.g. for tea. Fine.", ["It cost £2.6 million, e.g. for tea.", "Fine."]),
        ("Gates, locks etc. and boats. Then home.", ["Gates, locks etc. and boats.", "Then home."]),
        ("Meet at 10am. Bring cake.", ["Meet at 10am.", "Bring cake."]),
        ("Come at 10 a.m. Monday. It ends at 5 p.m. Rain is likely.", None),
        ("Really?! Yes. Was it?", ["Really?!", "Yes.", "Was it?"]),
        ("“Was it?” she asked. “It was.” He left.", ["“Was it?” she asked.", "“It was.”", "He left."]),
        ("(It rained.) Nobody minded.", ["(It rained.)", "Nobody minded."]),
        ("Hello my name is Ottoline… Proud to sail", ["Hello my name is Ottoline…", "Proud to sail"]),
        ("It goes on… and on. See No. 5 Hill Road.", ["It goes on… and on.", "See No. 5 Hill Road."]),
        ("No. Never.", ["No.", "Never."]),
        ("See www.tides.example.org. Ring us.", ["See www.tides.example.org.", "Ring us."]),
        ("1. First the ramp. Then the door.", ["1. First the ramp.", "Then the door."]),
        ("Have a good weekend\nOttoline", ["Have a good weekend", "Ottoline"]),
        ("The line was\nbroken by hand. Yes.", ["The line was\nbroken by hand.", "Yes."]),
        ("Well done. 🎉 Thank you.", ["Well done. 🎉", "Thank you."]),
        ("", []),
        (" \n ", []),
        ("no stop at all", ["no stop at all"]),
    ],
)
def test_sentences_end_where_a_reader_would_say_so(text, expected):
    if expected is None:
        expected = ["Come at 10 a.m. Monday.", "It ends at 5 p.m.", "Rain is likely."]
    assert list(sentences(text)) == expected


def seen(text):
    return [character for character in text if not is_blank(character)]


@given(st.text(st.sampled_from(list("aBc .!?…\n\"'”)(“1£\u00a0é😀")), max_size=60) | st.text(max_size=60))
def test_every_character_but_white_space_is_in_one_sentence_in_order(text):
    assert seen("".join(sentences(text))) == seen(text)


@given(st.text(max_size=80))
def test_sentences_do_not_overlap_and_are_stripped(text):
    end = 0
    for start, stop in sentence_bounds(text):
        assert end <= start < stop
        assert text[start:stop].strip() == text[start:stop]
        end = stop


def test_a_paragraph_of_fifty_thousand_full_stops_is_read_quickly():
    assert len(sentences("Tide. " * 50_000)) == 50_000
    assert len(sentences("." * 100_000)) == 1
    assert len(sentences("Tea, e.g. " * 20_000)) == 1
