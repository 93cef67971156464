"""Making a picture fit to be sent: small, the right way up, and without what a camera wrote into it."""

import warnings
from io import BytesIO
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from update_editor.exporters.pictures import MOST_PIXELS, MOST_SIDE, is_too_large
from update_editor.model import Unusable
from update_editor.services.animated_gif import only_frames

if TYPE_CHECKING:
    from PIL.Image import Image

Size = tuple[int, int]
"""Width and height, in pixels."""

LONGEST_SIDE = 1200
"""Pixels: twice the width of a column of an email, which is what a dense screen can show of it."""
_QUALITY = 85
_GREYS = ("1", "L", "LA", "La")
_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")


class Pixels(Struct, frozen=True):
    """A picture as a clipboard has it: rows of red, green, blue and alpha, a byte each."""

    width: int
    height: int
    rgba: bytes


def too_large() -> Unusable:
    """Return what is raised for a picture of too many pixels."""
    return Unusable("picture-too-large", megapixels=MOST_PIXELS // 1_000_000, side=f"{MOST_SIDE:,}")


def fit_to_send(data: bytes, largest: Size = (LONGEST_SIDE, LONGEST_SIDE)) -> bytes:
    """Return a picture at most so many pixels wide and high, upright, in sRGB and without metadata.

    What can be seen through stays PNG; anything else becomes PNG or JPEG, whichever is smaller. An animated
    GIF keeps its size and its frames as they are.

    Raises:
        Unusable: ``not-a-picture`` where the bytes are no PNG, JPEG, GIF or WebP, ``picture-damaged`` where
            they can't be decoded, ``picture-too-large`` where it has too many pixels, ``picture-too-long``
            where it has too many frames.
    """
    from PIL import Image, UnidentifiedImageError

    with warnings.catch_warnings():
        # Of what a camera wrote only which way is up counts; where that can't be read it is no matter.
        warnings.simplefilter("ignore")
        try:
            with Image.open(BytesIO(data), formats=_FORMATS) as opened:
                if is_too_large(opened.width, opened.height):
                    raise too_large()
                if opened.format == "GIF" and getattr(opened, "is_animated", False):
                    return only_frames(data)
                return _encoded(_fitted(opened, largest), from_jpeg=opened.format == "JPEG")
        except Unusable:
            raise
        except Image.DecompressionBombError as error:
            raise too_large() from error
        except UnidentifiedImageError as error:
            raise Unusable("not-a-picture") from error
        except Exception as error:  # of damaged bytes Pillow raises errors of many kinds
            raise Unusable("picture-damaged") from error


def pixels_fit_to_send(pixels: Pixels) -> bytes:
    """Return what a clipboard holds as a picture that is fit to be sent.

    Raises:
        Unusable: ``picture-too-large`` where it has too many pixels.
    """
    from PIL import Image

    if is_too_large(pixels.width, pixels.height):
        raise too_large()
    image = Image.frombytes("RGBA", (pixels.width, pixels.height), pixels.rgba)
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    return _encoded(image, from_jpeg=False)


def _fitted(opened: "Image", largest: Size) -> "Image":
    from PIL import Image

    opened.draft("RGB", (2 * largest[0], 2 * largest[1]))  # JPEGs are scaled while they are decoded
    image = _in_srgb(_upright(opened), opened.info.get("icc_profile"))
    image.thumbnail(largest, Image.Resampling.LANCZOS)
    image.info = {}  # an encoder writes down what it finds there
    return image


def _upright(opened: "Image") -> "Image":
    """Return a picture turned as its camera says; where that can't be read, it is taken as it stands."""
    from PIL import ExifTags, Image

    opened.load()
    try:
        orientation: int = opened.getexif().get(ExifTags.Base.Orientation, 1)
        turn = {
            2: Image.Transpose.FLIP_LEFT_RIGHT,
            3: Image.Transpose.ROTATE_180,
            4: Image.Transpose.FLIP_TOP_BOTTOM,
            5: Image.Transpose.TRANSPOSE,
            6: Image.Transpose.ROTATE_270,
            7: Image.Transpose.TRANSVERSE,
            8: Image.Transpose.ROTATE_90,
        }.get(orientation)
    except Exception:  # what a camera wrote, or somebody changed, may be of any kind
        return opened
    return opened if turn is None else opened.transpose(turn)


def _in_srgb(image: "Image", profile: Any) -> "Image":
    """Return a picture as RGB or RGBA, in the colours that every screen expects.

    Where its profile is no good, or is for another kind of picture, its numbers count as they stand.
    """
    from PIL import ImageCms

    if image.mode.startswith("I"):
        image = _in_eight_bits(image)
    seen_through = "A" in image.getbands() or "transparency" in image.info
    plain = image.convert("RGBA" if seen_through else "RGB")
    if not isinstance(profile, bytes):
        return plain
    try:
        own = ImageCms.getOpenProfile(BytesIO(profile))
        # A profile is for the inks of a printer, for greys, or for red, green and blue, as the picture is.
        is_grey = own.profile.xcolor_space.strip() == "GRAY" and image.mode in _GREYS
        inks = image if image.mode == "CMYK" else plain.convert("L" if is_grey else "RGB")
        srgb = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(inks, own, srgb, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return plain
    if converted is None:
        return plain
    if seen_through:
        converted.putalpha(plain.getchannel("A"))
    return converted


def _in_eight_bits(image: "Image") -> "Image":
    """Return greys of sixteen bits as greys of eight: Pillow would make all that is above 255 white."""
    seen_through = image.info.pop("transparency", None)
    greys = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if isinstance(seen_through, int):
        greys.info["transparency"] = seen_through // 256
    return greys


def _encoded(image: "Image", *, from_jpeg: bool) -> bytes:
    if image.mode == "RGBA" and image.getchannel("A").getextrema() == (255, 255):
        image = image.convert("RGB")
    if image.mode == "RGBA":
        return _saved(image, "PNG", optimize=True)
    as_jpeg = _saved(image, "JPEG", quality=_QUALITY, optimize=True, progressive=True)
    if from_jpeg:
        return as_jpeg
    as_png = _saved(image, "PNG", optimize=True)
    return as_png if len(as_png) <= len(as_jpeg) else as_jpeg


def _saved(image: "Image", kind: str, **options: Any) -> bytes:
    target = BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()
