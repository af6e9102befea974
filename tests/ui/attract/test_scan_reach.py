"""From how far a code scans, as staff are told."""

from pathlib import Path

from kiosk.campaigns.folder import load_campaign
from kiosk.ui.attract.records import AttractState
from kiosk.ui.attract.scan_reach import ScanReach
from kiosk.ui.attract.view import AttractView
from kiosk.ui.booth.staff_notes import StaffNotes
from tests.conftest import NOON, OpenKiosk, Warnings


def view_of(folder: Path, cache: Path) -> AttractView:
    view = AttractView()
    view.show(AttractState(load_campaign(folder, cache).campaign, NOON, "en"))
    return view


def test_the_distance_follows_from_the_size_of_a_module(example_folder: Path, tmp_path: Path, qapp: object) -> None:
    view, notes = view_of(example_folder, tmp_path), StaffNotes()
    _reach = ScanReach(view, notes, pixel_millimetres=0.6)
    view.codeShown("donate", 9, 8)
    assert list(notes.shown.lines) == ["Donate: the code scans from 2.2 m."]


def test_a_code_that_scans_only_from_nearby_is_a_warning(
    example_folder: Path, tmp_path: Path, qapp: object, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("scans only from")
    view, notes = view_of(example_folder, tmp_path), StaffNotes()
    _reach = ScanReach(view, notes, pixel_millimetres=0.15)
    view.codeShown("donate", 9, 8)
    assert notes.shown.urgent
    assert list(notes.shown.lines) == [
        "Donate: the code scans only from 0.5 m. Use a larger screen or a shorter link."
    ]


def test_attribution_goes_before_the_code_gets_small(
    open_kiosk: OpenKiosk, example_folder: Path, tmp_path: Path
) -> None:
    text = (example_folder / "campaign.toml").read_text("utf-8")
    folder = tmp_path / "drive"
    folder.mkdir()
    long = "src={kiosk}&campaign={campaign}&medium=booth-screen-at-the-entrance&content=" + "poster-wall-" * 9
    text = text.replace('detail = "Any amount helps"', f'detail = "Any amount helps"\nattribution = "{long}"')
    (folder / "campaign.toml").write_text(text, "utf-8")
    kiosk = open_kiosk(folder)
    ask = kiosk.view.shown.asks[0]
    assert not ask.attributed
    assert ask.link == "https://psfmember.org/civicrm/contribute/transact/?reset=1&id=49"


def test_short_attribution_is_kept(open_kiosk: OpenKiosk, example_folder: Path, tmp_path: Path) -> None:
    text = (example_folder / "campaign.toml").read_text("utf-8")
    folder = tmp_path / "drive"
    folder.mkdir()
    text = text.replace('detail = "Any amount helps"', 'detail = "Any amount helps"\nattribution = "src={kiosk}"')
    (folder / "campaign.toml").write_text(text, "utf-8")
    kiosk = open_kiosk(folder)
    assert kiosk.view.shown.asks[0].link.endswith("&id=49&src=k1")
