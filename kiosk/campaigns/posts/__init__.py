"""A fundraiser's blog post becomes a campaign.

`post` reads the Markdown and `mojibake` repairs it; `recognise` finds in it what a campaign needs, with one module
for each kind of thing; `drafting` makes the values of campaign.toml and remembers what people must decide;
`importing` puts the folder in place. Nothing is fetched, and what can't be found is marked, never made up.
"""
