"""The only room that knows Qt: window, lanes, view models, codes as images, pictures of scenes.

Each view model folds what it hears into a frozen state, derives from them by a pure function what is shown, and
emits one `changed`. Work that can block runs in a named lane and comes home by one queued signal.
"""
