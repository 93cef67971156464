import pytest

from builders.editions import landscape_png
from update_editor.exporters.pictures import credit_of, description_of, kind_of
from update_editor.model import Picture, Unusable

PICTURE = Picture(id="p", file="p.png", alt=" A boat\n at sea ", credit=" Wilf Amble ")
DECORATION = Picture(id="d", file="d.png", alt="ignored", decorative=True)


@pytest.mark.parametrize(
    ("data", "kind"), [(landscape_png(1, 1), "png"), (b"\xff\xd8\xff\xe0", "jpg"), (b"GIF89a", "gif")]
)
def test_a_picture_is_known_by_its_first_bytes(data, kind):
    assert kind_of(data) == kind


@pytest.mark.parametrize("data", [b"", b"<svg>", b"BM6", b"RIFF....WEBP"])
def test_other_kinds_are_refused(data):
    with pytest.raises(Unusable) as refused:
        kind_of(data)
    assert refused.value.code == "picture-unreadable"


def test_a_description_is_one_line():
    assert description_of(PICTURE) == "A boat at sea"


def test_a_picture_that_decorates_has_no_description_unless_it_is_given_one():
    assert description_of(DECORATION) is None
    assert description_of(DECORATION, "A wave") == "A wave"


@pytest.mark.parametrize("blank", ["", " ", "\u200b"])
def test_a_description_that_says_nothing_counts_for_nothing(blank):
    assert description_of(PICTURE, blank) == "A boat at sea"
    assert description_of(Picture(id="p", file="p", alt=blank)) == ""
    assert credit_of(Picture(id="p", file="p", credit=blank)) == ""


def test_a_credit_is_one_line():
    assert credit_of(PICTURE) == "Wilf Amble"


def test_a_picture_that_claims_too_many_pixels_is_refused():
    claims_too_much = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + b"\x7f\xff\xff\xff" * 2
    with pytest.raises(Unusable, match="picture-unreadable"):
        kind_of(claims_too_much)
