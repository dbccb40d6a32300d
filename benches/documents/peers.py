#!/usr/bin/env python3
"""Sets the exported bulletin with other people's programs, and says what it took of the processor.

    peers.py CONTENT.json typst|reportlab|weasyprint ...

Each run has one number changed, so that nothing is remembered from the run before; the first run warms caches up and is
not counted. Tagged where the program can tag (typst, weasyprint); the fonts are those of the hub.
"""

import json
import resource
import sys
import time
from html import escape
from io import BytesIO
from pathlib import Path

RUNS = 7


def fonts():
    """The folder of the two faces, unpacked by Cargo."""
    found = sorted(Path.home().glob(".cargo/registry/src/*/ttf-noto-sans-*/assets/fonts"))
    found = found or sorted(Path.home().glob(".cargo/registry/src/*/ttf-noto-sans-*/assets"))
    return found[-1]


def face(bold):
    names = [p for p in fonts().rglob("*.ttf") if p.stem.lower().endswith("bold" if bold else "regular")]
    return names[0]


def svg(picture):
    """A drawing as the web has it."""
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{picture["width"]}pt" height="{picture["height"]}pt" '
           f'viewBox="0 0 {picture["width"]} {picture["height"]}">']
    ink = lambda c: "none" if c is None else f"rgb({c[0]},{c[1]},{c[2]})"
    for mark in picture["marks"]:
        if mark["mark"] == "rect":
            x, y, w, h = mark["box"]
            out.append(f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{ink(mark["fill"])}" stroke="{ink(mark["stroke"])}"/>')
        elif mark["mark"] == "path":
            points = " ".join(f"{x},{y}" for x, y in mark["points"])
            out.append(f'<polyline points="{points}" fill="{ink(mark.get("fill"))}" stroke="{ink(mark["stroke"])}"/>')
        else:
            anchor = {0.0: "start", 0.5: "middle", 1.0: "end"}[mark["anchor"]]
            weight = "bold" if mark["bold"] else "normal"
            out.append(f'<text x="{mark["at"][0]}" y="{mark["at"][1]}" font-family="Noto Sans" font-size="{mark["size"]}" '
                       f'font-weight="{weight}" text-anchor="{anchor}" fill="{ink(mark["fill"])}">{escape(mark["text"])}</text>')
    return "".join(out) + "</svg>"


def typst(content):
    import typst as compiler
    text = lambda words: json.dumps(words, ensure_ascii=False)
    out = [f'#set document(title: {text(content["title"])})\n#set text(font: "Noto Sans", size: 9.5pt, lang: "en")\n'
           '#set page(paper: "a4", margin: 57pt)\n']
    for block in content["blocks"]:
        kind = block["kind"]
        if kind == "heading":
            out.append(f'#heading(level: {block["level"]}, {text(block["text"])})\n')
        elif kind == "paragraph":
            out.append(f'#par({text(block["text"])})\n')
        elif kind == "list":
            out.append("#list(" + ", ".join(text(item) for item in block["items"]) + ")\n")
        elif kind == "figure":
            out.append(f'#par(strong({text(block["title"])}))\n#par({text(block["subtitle"])})\n'
                       f'#image(bytes({text(svg(block["picture"]))}), format: "svg", width: 100%, alt: {text(block["alt"])})\n'
                       f'#par({text(block["source"])})\n')
        elif kind == "table":
            columns = ", ".join(f"{w}fr" for w in block["widths"])
            align = ", ".join("right" if n else "left" for n in block["numeric"])
            head = ", ".join(text(cell) for cell in block["head"])
            cells = ", ".join(text(cell) for row in block["rows"] for cell in row)
            out.append(f'#par(strong({text(block["caption"])}))\n#table(columns: ({columns}), align: ({align},), stroke: none, '
                       f'table.header({head}), {cells})\n')
    source = "".join(out).encode()
    return compiler.compile(source, format="pdf", font_paths=[str(fonts())], ignore_system_fonts=True, pdf_standards=["ua-1"])


def markup(content):
    out = [f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(content["title"])}</title><style>'
           f'@font-face {{ font-family: "Noto Sans"; src: url("file://{face(False)}"); }}'
           f'@font-face {{ font-family: "Noto Sans"; font-weight: bold; src: url("file://{face(True)}"); }}'
           '@page { size: A4; margin: 57pt } body { font: 9.5pt "Noto Sans" } table { width: 100%; border-collapse: collapse; font-size: 8.4pt }'
           'td, th { border-bottom: .5pt solid #ccc; text-align: left } .n { text-align: right }</style></head><body>']
    for block in content["blocks"]:
        kind = block["kind"]
        if kind == "heading":
            out.append(f'<h{block["level"]}>{escape(block["text"])}</h{block["level"]}>')
        elif kind == "paragraph":
            out.append(f'<p>{escape(block["text"])}</p>')
        elif kind == "list":
            out.append("<ul>" + "".join(f"<li>{escape(item)}</li>" for item in block["items"]) + "</ul>")
        elif kind == "figure":
            out.append(f'<p><b>{escape(block["title"])}</b><br>{escape(block["subtitle"])}</p>{svg(block["picture"])}<p>{escape(block["source"])}</p>')
        elif kind == "table":
            mark = lambda at: ' class="n"' if block["numeric"][at] else ""
            head = "".join(f"<th{mark(at)}>{escape(cell)}</th>" for at, cell in enumerate(block["head"]))
            rows = "".join("<tr>" + "".join(f"<td{mark(at)}>{escape(cell)}</td>" for at, cell in enumerate(row)) + "</tr>" for row in block["rows"])
            out.append(f'<table><caption>{escape(block["caption"])}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>')
    return "".join(out) + "</body></html>"


def weasyprint(content):
    import weasyprint as printer
    return printer.HTML(string=markup(content)).write_pdf(pdf_variant="pdf/ua-1")


def reportlab(content):
    from reportlab.graphics.shapes import Drawing, PolyLine, Polygon, Rect, String
    from reportlab.lib.colors import Color
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table
    pdfmetrics.registerFont(TTFont("Noto", str(face(False))))
    pdfmetrics.registerFont(TTFont("NotoBold", str(face(True))))
    body = ParagraphStyle("body", fontName="Noto", fontSize=9.5, leading=14.4)
    strong = ParagraphStyle("strong", parent=body, fontName="NotoBold", fontSize=13, leading=18)
    colour = lambda c: None if c is None else Color(c[0] / 255, c[1] / 255, c[2] / 255)

    def drawing(picture):
        out, height = Drawing(picture["width"], picture["height"]), picture["height"]
        for mark in picture["marks"]:
            if mark["mark"] == "rect":
                x, y, w, h = mark["box"]
                out.add(Rect(x, height - y - h, w, h, fillColor=colour(mark["fill"]), strokeColor=colour(mark["stroke"])))
            elif mark["mark"] == "path":
                points = [v for x, y in mark["points"] for v in (x, height - y)]
                shape = Polygon if mark.get("fill") else PolyLine
                more = {"fillColor": colour(mark["fill"])} if mark.get("fill") else {}
                out.add(shape(points, strokeColor=colour(mark["stroke"]), **more))
            else:
                anchor = {0.0: "start", 0.5: "middle", 1.0: "end"}[mark["anchor"]]
                out.add(String(mark["at"][0], height - mark["at"][1], mark["text"], textAnchor=anchor, fontSize=mark["size"],
                               fontName="NotoBold" if mark["bold"] else "Noto", fillColor=colour(mark["fill"])))
        return out

    story = []
    for block in content["blocks"]:
        kind = block["kind"]
        if kind == "heading":
            story.append(Paragraph(escape(block["text"]), strong))
        elif kind == "paragraph":
            story.append(Paragraph(escape(block["text"]), body))
        elif kind == "list":
            story += [Paragraph(escape(item), body, bulletText="•") for item in block["items"]]
        elif kind == "figure":
            story += [Paragraph(escape(block["title"]), strong), drawing(block["picture"]), Paragraph(escape(block["source"]), body)]
        elif kind == "table":
            style = [("FONT", (0, 0), (-1, -1), "Noto", 8.4), ("LINEBELOW", (0, 0), (-1, -1), 0.4, Color(0.8, 0.8, 0.8))]
            story += [Paragraph(escape(block["caption"]), strong), Table([block["head"]] + block["rows"], repeatRows=1, style=style)]
    out = BytesIO()
    SimpleDocTemplate(out, pagesize=A4, leftMargin=57, rightMargin=57).build(story)
    return out.getvalue()


def cpu():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return (usage.ru_utime + usage.ru_stime) * 1000


def main():
    content = json.loads(Path(sys.argv[1]).read_text())
    for name in sys.argv[2:]:
        took = []
        for run in range(RUNS + 1):
            content["blocks"][-1] = {"kind": "paragraph", "text": f"run {run} of {time.time()}"}
            before = cpu()
            made = globals()[name](content)
            took.append(cpu() - before)
        Path(f"{name}.pdf").write_bytes(made)
        print(f"{name:<10} {sorted(took[1:])[RUNS // 2]:8.1f} CPU ms, {len(made)} bytes")


if __name__ == "__main__":
    main()
