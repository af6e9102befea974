"""The attract scene as one local web page: the same words, codes, bars and times, for a browser to show.

Made from what the kiosk itself would show of the same campaign. Simple on purpose: plain CSS, one timer, a
cross-fade of opacity, no library. What it leaves out (the puppy, the staff's corner) is in the browser's favour.
"""

import base64
import datetime as dt
import html
import io
import json
import shutil
from pathlib import Path

from PIL import Image

from kiosk.campaigns.folder import load_campaign
from kiosk.qr import draw, encode
from kiosk.system.resources import resource_folder
from kiosk.ui.attract.derive import derive
from kiosk.ui.attract.records import AskShown, AttractShown, AttractState, GoalShown, StoryShown

FADE_MILLISECONDS = 700
_MODULE_PIXELS = 9
_WEIGHTS = {"Medium": 500, "Bold": 700, "ExtraBold": 800}
_STYLE = """
* { box-sizing: border-box; margin: 0 } html, body { height: 100%; overflow: hidden; cursor: none }
body { font: 500 34px Manrope, sans-serif; background: #eaf0f5; color: #0d1b26 }
#stories { position: absolute; width: 1360px; height: 732px; overflow: hidden; color: #fff;
  background: linear-gradient(DEEP_SHADE, DEEP) }
#stories svg { position: absolute; right: 0; bottom: 0 }
header { position: absolute; left: 64px; right: 64px; top: 52px; display: flex; justify-content: space-between;
  font: 700 26px Manrope } header span { border: 3px solid ACCENT; border-radius: 24px; padding: 4px 18px;
  font: 500 20px Manrope }
.story { position: absolute; left: 64px; right: 64px; top: 150px; height: 478px; display: flex;
  flex-direction: column; justify-content: center; gap: 24px; opacity: 0; visibility: hidden;
  transition: opacity FADEms, visibility 0s FADEms }
.story.shown { opacity: 1; visibility: visible; transition: opacity FADEms }
h1 { font: 800 80px/1.18 Manrope } .story p { font-size: 38px } li::marker { color: ACCENT }
.kicker, .credit { color: ACCENT; font: 700 26px Manrope } .story .address { color: #d5e1ec; font-size: 22px }
nav { position: absolute; left: 64px; bottom: 44px; display: flex; gap: 48px }
nav i { width: 16px; height: 16px; border-radius: 8px; background: #8fa3b5 }
nav i.shown { width: 56px; background: ACCENT }
#goals { position: absolute; top: 732px; width: 1360px; height: 348px; background: #fff; padding: 36px 64px }
.goal { width: 832px; height: 166px } .goal b { font: 800 48px Manrope } .goal small { float: right; margin-top: 24px }
small, sub { font-size: 22px; color: #3a4c5c }
.bar { position: relative; height: 36px; border-radius: 18px; background: DEEP; padding: 5px }
.bar div { height: 26px; border-radius: 13px; background: ACCENT; text-align: right; padding-right: 14px;
  font: 800 22px/26px Manrope; color: #0d1b26 } .bar sub { position: absolute; top: 40px; transform: translateX(-50%) }
.bar sub::before { content: ""; position: absolute; left: 50%; top: -35px; width: 3px; height: 26px;
  background: currentColor }
#give { position: absolute; left: 936px; top: 798px; width: 360px; height: 216px; border: 0; border-radius: 24px;
  background: ACCENT; font: 800 44px Manrope } #give small { display: block; font-weight: 500; color: inherit }
aside { position: absolute; right: 0; width: 560px; height: 1080px; padding: 12px }
.card { height: 522px; margin-bottom: 12px; border: 2px solid #c3d0db; border-radius: 24px; background: #fff;
  display: flex; flex-direction: column; align-items: center; justify-content: space-between; padding: 8px;
  font: 600 20px Manrope } .card b { font: 800 38px Manrope } .card img { image-rendering: pixelated }
"""
_TURNING = """
const stories = document.querySelectorAll('.story'), dots = document.querySelectorAll('nav i');
let current = 0;
function show(next) {
  for (const list of [stories, dots]) {
    list[current].classList.remove('shown');
    list[next].classList.add('shown');
  }
  current = next;
  setTimeout(() => show((current + 1) % stories.length), SECONDS[current] * 1000);
}
show(0);
"""


def write_page(folder: Path, campaign: Path) -> Path:
    """Write the page of the drive in the folder `campaign`, with its fonts, into `folder`."""
    shown, language = _shown(folder, campaign)
    page = folder / "attract.html"
    page.write_text(_page(shown, language), "utf-8")
    return page


def write_scene(folder: Path, campaign: Path) -> None:
    """Write the same into `folder`, for `plain_scene` to show."""
    shown, _ = _shown(folder, campaign)
    codes = []
    for place, ask in enumerate(shown.asks):
        codes.append(f"code-{place}.png")
        (folder / codes[-1]).write_bytes(_code(ask))
    scene = {
        "organisation": shown.organisation,
        "deep": shown.deep,
        "accent": shown.accent,
        "stories": [
            {
                "kicker": story.kicker,
                "title": story.title or "Follow the drive",
                "text": "\n".join([story.text, *(line.text for line in story.lines)]).strip(),
                "address": story.address,
                "seconds": story.seconds,
            }
            for story in shown.stories
        ],
        "goals": [
            {"text": f"{goal.raised} {goal.title} of {goal.target}", "filled": goal.filled} for goal in shown.goals
        ],
        "asks": [
            {"text": ask.text, "address": ask.address, "code": code}
            for ask, code in zip(shown.asks, codes, strict=True)
        ],
    }
    (folder / "scene.json").write_text(json.dumps(scene), "utf-8")


def _shown(folder: Path, campaign: Path) -> tuple[AttractShown, str]:
    """What the kiosk shows of it, and in which language; the fonts are in `folder` then."""
    loaded = load_campaign(campaign, folder / "pictures")
    language = loaded.campaign.language
    for weight in _WEIGHTS:
        shutil.copy(resource_folder() / "fonts" / f"Manrope-{weight}.ttf", folder)
    shown = derive(
        AttractState(
            loaded.campaign,
            dt.datetime.now(dt.UTC),
            language,
            pictures=loaded.pictures,
            picture_facts=loaded.picture_facts,
        )
    )
    return shown, language


def _page(shown: AttractShown, language: str) -> str:
    faces = "".join(
        f"@font-face {{ font-family: Manrope; font-weight: {number}; src: url(Manrope-{weight}.ttf) }}\n"
        for weight, number in _WEIGHTS.items()
    )
    style = _STYLE.replace("FADE", str(FADE_MILLISECONDS)).replace("DEEP_SHADE", "#10263b")
    style = style.replace("DEEP", shown.deep).replace("ACCENT", shown.accent)
    rings = "".join(
        f'<circle cx="1360" cy="732" r="{radius}" fill="none" stroke="#fff" stroke-opacity=".04" stroke-width="64"/>'
        for radius in (266, 451, 635)
    )
    script = f"const SECONDS = {json.dumps([story.seconds for story in shown.stories])};{_TURNING}"
    return f"""<!doctype html><html lang="{_safe(language)}"><meta charset="utf-8"><title>{_safe(shown.title)}</title>
<style>{faces}{style}</style>
<div id="stories"><svg width="1360" height="732">{rings}</svg>
<header>{_safe(shown.organisation)}{"<span>Example: the figures are made up</span>" if shown.example else ""}</header>
{"".join(map(_story, shown.stories))}<nav>{"<i></i>" * len(shown.stories)}</nav></div>
<div id="goals">{"".join(map(_goal, shown.goals))}</div>
<button id="give">Touch to give<small>with your phone</small></button>
<aside>{"".join(map(_card, shown.asks))}</aside>
<script>{script}</script>"""


def _story(story: StoryShown) -> str:
    items = "".join(f"<li>{_safe(line.text)} {_safe(line.detail)}</li>" for line in story.lines)
    picture = f'<img src="{_safe(story.picture.url)}" alt="{_safe(story.picture_text)}">' if story.picture.url else ""
    return (
        f'<section class="story">{picture}{_line("div", "kicker", story.kicker)}'
        f"<h1>{_safe(story.title or 'Follow the drive')}</h1>{_line('p', '', story.text)}"
        f"{f'<ul>{items}</ul>' if items else ''}{_line('div', 'credit', story.credit)}"
        f"{_line('div', 'address', f'More: {story.address}' if story.address else '')}</section>"
    )


def _line(tag: str, kind: str, text: str) -> str:
    return f'<{tag} class="{kind}">{_safe(text)}</{tag}>' if text else ""


def _goal(goal: GoalShown) -> str:
    marks = "".join(f'<sub style="left: {100 * mark.at:.2f}%">{_safe(mark.text)}</sub>' for mark in goal.marks)
    gifts = f"{goal.count} gifts · " if goal.count >= 0 else ""
    return (
        f'<div class="goal"><small>{gifts}next: {_safe(goal.next_mark)}</small><b>{_safe(goal.raised)}</b> '
        f"{_safe(goal.title)} of {_safe(goal.target)}"
        f'<div class="bar"><div style="width: {100 * goal.filled:.2f}%">{_safe(goal.percent)}</div>{marks}</div></div>'
    )


def _card(ask: AskShown) -> str:
    code = base64.b64encode(_code(ask)).decode()
    return (
        f'<div class="card"><b>{_safe(ask.text)}</b><img src="data:image/png;base64,{code}" alt="">'
        f"{_safe(ask.address)}</div>"
    )


def _code(ask: AskShown) -> bytes:
    """The ask's code as a PNG."""
    pixels = draw(encode(ask.link), _MODULE_PIXELS)
    out = io.BytesIO()
    Image.frombytes("L", (pixels.side, pixels.side), pixels.data).save(out, "PNG")
    return out.getvalue()


def _safe(text: str) -> str:
    return html.escape(text)
