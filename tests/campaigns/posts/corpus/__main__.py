"""Prints how well the importer does on the corpus; with a word, only the posts whose name has it."""

import sys
from collections import Counter

from .measure import judged_posts


def main() -> None:
    """Judge and print."""
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    kinds: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    for judged in judged_posts():
        if wanted not in judged.name:
            continue
        kinds[judged.kind] += 1
        faults = {"wrong code": judged.wrong_code, "lost": judged.lost, "public junk": judged.junk}
        wrong.update({name: bool(found) for name, found in faults.items()})
        if judged.kind != "at once":
            told = {**faults, "missing": judged.missing}
            print(
                f"{judged.name}: {judged.kind}",
                *(f"{name} {found}" for name, found in told.items() if found),
                sep="; ",
            )
    print(
        f"{kinds.total()} posts:",
        ", ".join(f"{kinds[kind]} {kind}" for kind in ("at once", "small edits", "not usable")),
    )
    print(", ".join(f"{name}: {wrong[name]}" for name in ("wrong code", "lost", "public junk")))


if __name__ == "__main__":
    main()
