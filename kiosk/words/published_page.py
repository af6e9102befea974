"""The pages that a website shows of the drive: static, without a script, a picture or a link of anybody's."""

import datetime as dt
from collections.abc import Sequence
from html import escape

from kiosk.ledger.reports.account import Account
from kiosk.ledger.reports.period import Period
from kiosk.model.campaign import Campaign, Goal
from kiosk.model.counted import GIFTS
from kiosk.model.look import INK
from kiosk.model.progress import progress_of
from kiosk.model.tally import GoalTally, Tally
from kiosk.model.wording import count_text, moment_text, money_text, percent_text, time_text
from kiosk.words.figure_parts import FigurePart, FigurePartWords
from kiosk.words.goal_text import goal_text
from kiosk.words.words import Words, filled

REFRESHED_AFTER = 60
"""Seconds after which a browser reads the page again."""
_WIDTH, _BAR, _ROW = 440, 36, 140
"""Of the picture: its width, a bar's height, and the height that a goal takes."""
_STYLE = (
    "body{{margin:0;padding:1rem;background:{deep};color:#fff;font:1.1rem/1.5 system-ui,sans-serif}}"
    "main{{max-width:32rem;margin:auto}}h1{{font-size:1.5rem;margin:0 0 1rem}}svg{{width:100%;height:auto}}"
    "table{{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}}"
    "th,td{{padding:.35rem .25rem;text-align:end;border-bottom:1px solid #fff4}}"
    "th:first-child,td:first-child{{text-align:start}}h2{{font-size:1.15rem;margin:1.75rem 0 .5rem}}"
    ".parts{{display:flex;height:1.75rem;border-radius:.4rem;overflow:hidden;background:#fff3}}"
    ".parts span{{background:{accent};border-inline-end:2px solid {deep}}}.old{{font-weight:bold}}"
    "i{{display:inline-block;width:.8em;height:.8em;margin-inline-end:.5em;background:{accent}}}"
)


class PublishedWords(Words):
    """What is on them."""

    def picture(self, campaign: Campaign, tally: Tally, now: dt.datetime) -> str:
        """The goals' bars as SVG, to be shown anywhere."""
        goals = [(goal, tally.goals[goal.id]) for goal in campaign.goals]
        rows = [self._bar(campaign, goal, stands, now, top) for top, (goal, stands) in enumerate(goals)]
        height = max(1, len(goals)) * _ROW
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" '
            f'font-family="system-ui, sans-serif" aria-label="{escape(campaign.title)}">'
            f'<rect width="{_WIDTH}" height="{height}" fill="{campaign.look.deep}"/>{"".join(rows)}</svg>\n'
        )

    def page(self, campaign: Campaign, tally: Tally, now: dt.datetime) -> str:
        """The page for everybody."""
        body = f"<h1>{escape(campaign.organisation)}: {escape(campaign.title)}</h1>"
        return self._html(campaign, campaign.title, body + self.picture(campaign, tally, now))

    def today(self, campaign: Campaign, tally: Tally, account: Account, period: Period, now: dt.datetime) -> str:
        """The page for those who run the drive: today by hour and by kiosk, and where the goals' figures come from."""
        local = now.astimezone(campaign.dates.zone)
        title = filled(self.tr("Today, at %1"), time_text(local, self.language))
        parts = [f"<h1>{escape(title)}</h1>", self.picture(campaign, tally, now)]
        gifts = [
            one
            for one in account.movements
            if one.of in GIFTS and one.currency == campaign.currency and period.holds(one.at)
        ]
        hours: dict[str, list[int]] = {}
        kiosks: dict[str, list[int]] = {}
        for one in gifts:
            for slots, name in ((hours, period.slot_text(period.slot_of(one.at))), (kiosks, one.where.name)):
                sums = slots.setdefault(name, [0, 0])
                sums[0] += one.amount
                sums[1] += one.kind == "gift"
        parts.append(self._table(campaign, self.tr("By hour"), sorted(hours.items())))
        parts.append(self._table(campaign, self.tr("By kiosk"), sorted(kiosks.items())))
        parts += [self._sources(campaign, goal, tally.goals[goal.id], local) for goal in campaign.goals]
        return self._html(campaign, title, "".join(parts))

    def _html(self, campaign: Campaign, title: str, body: str) -> str:
        look = campaign.look
        style = _STYLE.format(deep=look.deep, accent=look.accent)
        return (
            f'<!doctype html>\n<html lang="{escape(self.language)}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f'<meta http-equiv="refresh" content="{REFRESHED_AFTER}">\n<meta name="robots" content="noindex">\n'
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            f"<title>{escape(title)}</title>\n<style>{style}</style>\n</head>\n<body><main>\n{body}\n</main></body>\n"
            "</html>\n"
        )

    def _bar(self, campaign: Campaign, goal: Goal, stands: GoalTally, now: dt.datetime, row: int) -> str:
        progress = progress_of(goal, stands.raised)
        look, top = campaign.look, row * _ROW
        figure = goal_text(campaign, goal, stands.raised, self.language)
        target = goal_text(campaign, goal, progress.measure, self.language)
        done = percent_text(stands.raised, progress.measure, self.language)
        said = filled(self.tr("%1 of %2"), done, target)
        if stands.count is not None and goal.is_money:
            said += self.tr(", from %Ln gift(s)", "", stands.count)
        filled_width = round(progress.filled * (_WIDTH - 40))
        marks = "".join(
            f'<rect x="{20 + round(mark / progress.aim * (_WIDTH - 40))}" y="{top + 42}" width="2" height="{_BAR}" '
            f'fill="{INK if mark <= stands.raised else "#ffffff"}"/>'
            for mark in (*progress.passed, *progress.ahead)
        )
        return (
            f'<text x="20" y="{top + 30}" font-size="22" font-weight="bold" fill="#ffffff">'
            f"{escape(goal.title or goal.id)}: {escape(figure)}</text>"
            f'<rect x="20" y="{top + 42}" width="{_WIDTH - 40}" height="{_BAR}" rx="8" fill="#ffffff" '
            f'fill-opacity="0.25"/>'
            f'<rect x="20" y="{top + 42}" width="{filled_width}" height="{_BAR}" rx="8" fill="{look.accent}"/>{marks}'
            f'<text x="20" y="{top + 100}" font-size="18" fill="#ffffff">{escape(said)}</text>'
            f'<text x="20" y="{top + 122}" font-size="15" fill="#ffffff">{escape(self._age(campaign, stands, now))}'
            "</text>"
        )

    def _age(self, campaign: Campaign, stands: GoalTally, now: dt.datetime) -> str:
        local = now.astimezone(campaign.dates.zone)
        if stands.as_of is None:
            return self.tr("Part of it is late.") if stands.late else ""
        moment = moment_text(stands.as_of, local, self.language)
        return filled(self.tr("As of %1; late.") if stands.late else self.tr("As of %1."), moment)

    def _table(self, campaign: Campaign, title: str, rows: Sequence[tuple[str, Sequence[int]]]) -> str:
        def cells(name: str, amount: int, number: int) -> str:
            money = money_text(campaign.money(amount), self.language)
            return f"<td>{escape(name)}</td><td>{count_text(number, self.language)}</td><td>{escape(money)}</td>"

        gifts, sum_of_them = self.tr("Gifts"), self.tr("Amount")
        head = f"<th></th><th>{escape(gifts)}</th><th>{escape(sum_of_them)}</th>"
        lines = [cells(name, *sums) for name, sums in rows]
        total = cells(self.tr("Together"), sum(sums[0] for _, sums in rows), sum(sums[1] for _, sums in rows))
        body = "".join(f"<tr>{line}</tr>" for line in (head, *lines, total))
        return f"<h2>{escape(title)}</h2><table>{body}</table>"

    def _sources(self, campaign: Campaign, goal: Goal, stands: GoalTally, local: dt.datetime) -> str:
        parts = FigurePartWords(self.speaker).parts(stands, local)
        whole = sum(part.value for part in parts if part.value > 0)
        spans = "".join(
            f'<span style="flex:{part.value};opacity:{_shade(place, len(parts))}"></span>'
            for place, part in enumerate(parts)
            if part.value > 0
        )
        title = filled(self.tr("Where it comes from: %1"), goal.title or goal.id)
        shades = [_shade(place, len(parts)) for place in range(len(parts))]
        rows = "".join(self._source(campaign, goal, *of, whole) for of in zip(parts, shades, strict=True))
        return f'<h2>{escape(title)}</h2><div class="parts">{spans}</div><table>{rows}</table>'

    def _source(self, campaign: Campaign, goal: Goal, part: FigurePart, shade: str, whole: int) -> str:
        figure = goal_text(campaign, goal, part.value, self.language)
        share = percent_text(part.value, whole, self.language) if whole else ""
        age = f'<td class="old">{escape(part.age)}</td>' if part.late else f"<td>{escape(part.age)}</td>"
        name = f'<i style="opacity:{shade}"></i>{escape(part.name)}'
        return f"<tr><td>{name}</td><td>{escape(figure)}</td><td>{escape(share)}</td>{age}</tr>"


def _shade(place: int, count: int) -> str:
    """Of the part at this place: each fainter than the one before."""
    return f"{1 - place * min(0.14, 0.8 / max(1, count - 1)):.2f}"
