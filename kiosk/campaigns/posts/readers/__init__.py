"""One reader for each form of post; all of them end in HTML, and `html` makes the inner document of that.

`form` says which form a text has, `head` reads what stands above it, `markup` takes out what only a site builder
understands.
"""
