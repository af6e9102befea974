# ruff: noqa: E501, RUF001 - posts have long lines and curly signs
"""Posts of charities that don't exist, each in a shape that real ones have."""

RUN_TOGETHER = """---
title: 'Keep the lamps lit: the LKS winter drive 🎉'
publishDate: '2031-11-04'
author: Ada Example
published: true
---

## Keep the lamps lit!

## [![](./banner.png)](https://pictures.example.net/banner.png)

###

## Two ways to take part:

-   [**Donate to the LKS!**](https://lamps.example.org/civicrm/contribute/transact/?reset=1&id=7) Each coin buys oil. (Does each coin also make a seal clap? Perhaps! 🦭)

-   [**Become a keeper-member!**](https://members.example.org/) Sign up for a year of lamp light.

And why not do both? 🥳

**Your Donations:**

-   Fill the oil tanks

-   Train new keepers

## Looking back on 2031:

**Open Tower Day** - We opened [Open Tower Day](https://towers.example.org/day) on twelve islands, and it was a joy! **Keeper in Residence** \\- Zoë Łuk joined the Lighthouse Keepers Society in spring as our first keeper in residence. Zoë already knew every stair – she has written about lamps on [her log](https://zoe-luk.example.com/log). This role would not be possible without funding from the Northern [Harbour Trust](https://harbour.example.net/).
**
New lenses!** - In 2031 we ground two new lenses. The LKS also welcomed [Tower One](https://one.example.org), [Tower Two](https://two.example.org), and [Tower Three](https://three.example.org) to the family.

## Our Thanks:

Thank you for keeping the light! Watch this space for news 👀

***You make the coast a safer place for everyone.***
"""

BULLETS = """---
title: "Bakers' Relief Association: autumn appeal"
date: 2029-09-30
---

![All the bakers](./bakers.jpg) The Bakers' Relief Association (BRA) bakes for shelters. Please [give today](https://give.example.org/bread) or \
[donate through our partner](https://partner.example.net/donate/bra). We hope to reach our goal of €12,500 by October 31st!

**What your gifts do:**

- €5 pays for a loaf a day
- €50 covers one shelter for a week

**Highlights from 2029:**

- **A bigger oven:** We moved into a bakery with a bigger oven. ![The oven](./pictures/oven.png) It bakes 400 loaves an hour.
- **New routes** - Eleven new routes reach the hills, thanks to continued support from Millers United.
- We baked our millionth loaf in June!

We are grateful to every baker and to each of you.
"""

HEADINGS = """# River Friends in 2030

River Friends of the Valley is a small group. Chip in at http://river.example.org/donate when you can.

## What we did

### Cleaner banks

Volunteers cleared nine kilometres of river bank. They filled two hundred sacks.

### A bridge again

The footbridge is open after three years. It was funded by the Valley Council.
"""

POSTS = (RUN_TOGETHER, BULLETS, HEADINGS)
