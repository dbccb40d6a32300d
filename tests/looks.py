#!/usr/bin/env python3
"""Holds the pages of a bulletin against pictures of them that somebody looked at.

    looks.py DEMO FOLDER          compares; where a page looks different, both stand side by side in FOLDER
    looks.py DEMO FOLDER --keep   takes the pages as they are now: look at tests/looks/pages-*.png before you commit them

A page is compared in patches of eight by eight points, so that another smoothing of letters is no difference, and a line
that moved is one. First the comparison has to notice a page that was moved by hand. Exit 1 if a page looks different.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy
from PIL import Image

KEPT = Path(__file__).with_name("looks")
LANGUAGES = ["en", "bg"]
DPI, ACROSS = 30, 6
# Of 255: how different a patch may be, and all of them together.
PATCH, PAGE = 48, 1.5


def pages(pdf):
    """Every page in grey."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-gray", "-r", str(DPI), pdf, f"{folder}/page"], check=True)
        return [Image.open(path).copy() for path in sorted(Path(folder).iterdir())]


def sheet(images):
    """All pages in rows, as they are kept."""
    width, height = images[0].size
    whole = Image.new("L", (width * ACROSS, height * -(-len(images) // ACROSS)), 255)
    for at, image in enumerate(images):
        whole.paste(image, (at % ACROSS * width, at // ACROSS * height))
    return whole


def cut(whole, like):
    """The places of a sheet that are as large as a page."""
    width, height = like.size
    corners = [(x, y) for y in range(0, whole.height, height) for x in range(0, whole.width, width)]
    return [whole.crop((x, y, x + width, y + height)) for x, y in corners]


def difference(kept, now):
    """The largest difference of a patch, and the mean of all."""
    side = round(8 * DPI / 72)
    small = [numpy.asarray(page.reduce(side), dtype=float) for page in (kept, now)]
    apart = abs(small[0] - small[1])
    return apart.max(), apart.mean()


def is_same(kept, now):
    patch, page = difference(kept, now)
    return patch <= PATCH and page <= PAGE


def notices_a_moved_page(page):
    """The comparison itself: six points down is no longer the same page, the page itself is."""
    moved = Image.new("L", page.size, 255)
    moved.paste(page, (0, round(6 * DPI / 72)))
    return is_same(page, page) and not is_same(page, moved)


def compare(language, images, folder):
    """Yields a line for each page that looks different."""
    kept = cut(Image.open(KEPT / f"pages-{language}.png"), images[0])
    blank = Image.new("L", images[0].size, 255)
    for at in range(max(len(kept), len(images))):
        before = kept[at] if at < len(kept) else blank
        now = images[at] if at < len(images) else blank
        if not is_same(before, now):
            folder.mkdir(parents=True, exist_ok=True)
            path = folder / f"{language}-{at + 1}.png"
            sheet([before, now]).crop((0, 0, 2 * now.width, now.height)).save(path)
            yield f"FAILED {language}, page {at + 1} looks different ({', '.join(f'{d:.1f}' for d in difference(before, now))}): {path}"


def main(demo, folder, keep):
    failed = 0
    for language in LANGUAGES:
        images = pages(Path(demo) / f"editions/2023-Q2/{language}/bulletin.pdf")
        if keep:
            sheet(images).save(KEPT / f"pages-{language}.png", optimize=True)
            continue
        lines = list(compare(language, images, Path(folder)))
        if not notices_a_moved_page(images[1]):
            lines.append(f"FAILED {language}, control: a page that was moved is taken for the same")
        print("\n".join(lines) if lines else f"{language}: {len(images)} pages look as they did")
        failed += len(lines)
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4) or sys.argv[3:] not in ([], ["--keep"]):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:] == ["--keep"]))
