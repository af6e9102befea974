"""The five campaigns that the public screen is judged with, and their photographs."""

import shutil
from pathlib import Path

from PIL import Image, ImageDraw

from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder

HERE = Path(__file__).parent / "campaigns"
NAMES = ("psf", "shelter", "church", "museum", "bare")
_PHOTOGRAPHS = {
    "shelter": {"cat.png": (600, 400), "walker.png": (512, 512)},
    "museum": {"hall.jpg": (1280, 860), "garden.jpg": (1280, 860), "visitor.png": (512, 512), "tea.png": (600, 400)},
}
"""By campaign: their names, and the size of one that is drawn where nobody gives it."""


def laid_out(name: str, folder: Path, photographs: Path | None = None) -> Path:
    """The campaign called `name` in `folder`, with the files of `photographs` or else drawn pictures."""
    origin = HERE / name if name in _PHOTOGRAPHS or (HERE / name).is_dir() else resource_folder() / EXAMPLE_CAMPAIGN
    goal = folder / name
    shutil.copytree(origin, goal, dirs_exist_ok=True)
    for file, size in _PHOTOGRAPHS.get(name, {}).items():
        given = photographs / file if photographs is not None else None
        if given is not None and given.exists():
            shutil.copy(given, goal / file)
        else:
            _like_a_photograph(size).save(goal / file)
    return goal


def _like_a_photograph(size: tuple[int, int]) -> Image.Image:
    """Many tones, and something in the middle that must not be cropped."""
    width, height = size
    tones = (Image.linear_gradient("L"), Image.radial_gradient("L"), Image.linear_gradient("L").rotate(90))
    picture = Image.merge("RGB", [tone.resize(size) for tone in tones])
    brush = ImageDraw.Draw(picture)
    side = min(size) // 3
    brush.ellipse((width // 2 - side // 2, height // 4, width // 2 + side // 2, height // 4 + side), "#e8c9a8")
    brush.ellipse((width // 2 - side, height // 4 + side, width // 2 + side, height * 2), "#5a6b8c")
    return picture
