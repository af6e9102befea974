"""What a post's figures could be in the campaign, written out for whoever finishes it."""

from kiosk.campaigns.posts.figures import Figures

_GOAL_EXAMPLE = '[[goals]]\nid = "donations"\nunit = "money"\ntarget = "..."'
_AMOUNT_EXAMPLE = '[[amounts]]\namount = "..."\ndoes = "..."'


def goals_to_write(figures: Figures) -> str:
    """What staff should do about goals, and TOML for each figure that may be one."""
    examples = []
    for offer in figures.goals:
        is_money = offer.unit == "money"
        target = f'"{offer.figure}"  # {offer.currency}' if is_money else offer.figure
        name = "donations" if is_money else offer.unit
        examples.append(f'[[goals]]\nid = "{name}"\nunit = "{offer.unit}"\ntarget = {target}')
    if not examples:
        return f"the post has no goal figure\n{_GOAL_EXAMPLE}"
    return "\n".join(["the post has figures; take one over if it is this drive's goal", *examples])


def amounts_to_write(figures: Figures) -> str:
    """What the post offers, with TOML for each amount."""
    if not figures.amounts:
        return f"the post offers no amounts\n{_AMOUNT_EXAMPLE}"
    amounts = [
        f'[[amounts]]\namount = "{amount}"  # {currency}\ndoes = {_quoted(does)}'
        for amount, currency, does in figures.amounts
    ]
    return "\n".join(["the post says what some amounts do", *amounts])


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "").replace('"', "'") + '"'
