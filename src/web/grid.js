// Makes the tables of a return quick to fill; every page works without this. Keys move between the cells, sums are added,
// what changed is saved by itself, a rectangle from a spreadsheet is shown before it is pasted, and can be undone.
"use strict";
(() => {
  const form = document.querySelector("form.grid");
  if (!form) return;
  const text = form.dataset;
  const cells = [...form.querySelectorAll("table.cells input")];
  const all = new Set(cells);
  const byName = new Map(cells.map((cell) => [cell.name, cell]));
  const at = (id) => document.getElementById(id);

  /** An element with attributes and what stands in it. */
  function make(tag, attributes = {}, ...inside) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...inside);
    return element;
  }

  function button(label, kind, act) {
    const element = make("button", { type: "button", class: kind }, label);
    element.addEventListener("click", act);
    return element;
  }

  /** A cell as its headings name it: row, column, group. */
  function nameOf(cell) {
    const heads = cell.getAttribute("aria-labelledby").split(" ").map(at);
    return heads.filter(Boolean).map((head) => head.textContent.trim()).join(" · ");
  }

  // --- moving ------------------------------------------------------------------------------------------------------

  /** The next input in a direction; sums on the way are passed over, at the edge of the table the focus stays. */
  function go(cell, down, right) {
    const { rows } = cell.closest("table");
    const here = cell.closest("td");
    let row = here.parentElement.rowIndex + down;
    let column = here.cellIndex + right;
    while (rows[row]?.cells[column]) {
      const next = rows[row].cells[column].querySelector("input");
      if (next) return next.focus(), next.select();
      row += down;
      column += right;
    }
  }

  /** Where a key leads from a cell: left and right only from the edge of what is typed, or when all of it is selected. */
  function way(cell, key, isBack) {
    const { selectionStart: from, selectionEnd: to, value } = cell;
    const isWhole = from === 0 && to === value.length;
    switch (key) {
      case "Enter": return [isBack ? -1 : 1, 0];
      case "ArrowDown": return [1, 0];
      case "ArrowUp": return [-1, 0];
      case "ArrowLeft": return to === 0 || isWhole ? [0, -1] : null;
      case "ArrowRight": return from === value.length || isWhole ? [0, 1] : null;
      default: return null;
    }
  }

  form.addEventListener("keydown", (event) => {
    const { target: cell, key, shiftKey } = event;
    if (!all.has(cell) || event.isComposing || event.altKey) return;
    if (event.ctrlKey || event.metaKey) {
      if (key.toLowerCase() === "z" && !shiftKey && undo?.isLast) event.preventDefault(), undo.act();
      return;
    }
    // With Shift the arrows select, as everywhere.
    const direction = shiftKey && key !== "Enter" ? null : way(cell, key, shiftKey);
    if (!direction) return;
    event.preventDefault();
    go(cell, ...direction);
  });

  // --- sums --------------------------------------------------------------------------------------------------------

  const sums = [...form.querySelectorAll("output.sum[data-of]")];
  const number = new Intl.NumberFormat(document.documentElement.lang);

  /** The count that a text stands for: grouped or not, with a flag behind it; letters and all else are no number. */
  function count(typed) {
    const digits = typed.trim().replace(/\s*[pebd]$/i, "");
    const isCount = /^(\d+|[1-9]\d{0,2}(([.,'’\s])\d{3})(\3\d{3})*)$/.test(digits);
    return isCount ? Number(digits.replace(/\D/g, "")) : null;
  }

  /** The count of a cell: what is typed, or else what its own parts add up to. */
  function countAt(id, known) {
    if (!known.has(id)) {
      // A remark about a sum leads to a mark beside it, which holds nothing.
      const typed = at(id)?.value?.trim();
      const sum = at(`${id}-sum`);
      known.set(id, typed || !sum ? count(typed ?? "") : added(sum, known));
    }
    return known.get(id);
  }

  /** What the parts of a sum add up to; null where none of them is a number, which is not zero. */
  function added(sum, known = new Map()) {
    const counts = sum.dataset.of.split(" ").map((id) => countAt(id, known)).filter((n) => n !== null);
    return counts.length ? counts.reduce((a, b) => a + b) : null;
  }

  // Where nothing adds up the hub may have said why there is no figure: that stays.
  const without = new Map(sums.map((sum) => [sum, added(sum) === null ? sum.value : text.none]));

  function addUp() {
    const known = new Map();
    for (const sum of sums) {
      const total = added(sum, known);
      const shown = total === null ? without.get(sum) : number.format(total);
      if (sum.value !== shown) sum.value = shown;
      compare(sum, total);
    }
  }

  /** A total that is typed beside its sum: where they differ, mark and words say so. */
  function compare(sum, total) {
    const apart = sum.closest(".apart");
    if (!apart) return;
    const typed = at(sum.id.replace(/-sum$/, ""));
    const differs = typed.value.trim() !== "" && total !== null && count(typed.value) !== total;
    apart.classList.toggle("differs", differs);
    describe(typed, apart.id, differs);
  }

  /** Adds a description to an input, or takes it away. */
  function describe(input, id, is) {
    const ids = new Set((input.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
    if (is) ids.add(id); else ids.delete(id);
    if (ids.size) input.setAttribute("aria-describedby", [...ids].join(" "));
    else input.removeAttribute("aria-describedby");
  }

  // --- findings ----------------------------------------------------------------------------------------------------

  /** Shows what is wrong beside each cell as the hub would; returns what was not said before. */
  function showFindings(findings) {
    const texts = new Map(findings.map((finding) => [finding.cell, finding.text]));
    const fresh = cells.filter((cell) => showFinding(cell, texts.get(cell.name)));
    shorten();
    return fresh.map((cell) => `${nameOf(cell)}: ${texts.get(cell.name)}`);
  }

  /** Whether something new is wrong with this cell. */
  function showFinding(cell, said) {
    const id = `${cell.id}-wrong`;
    const before = at(id);
    if (before?.textContent === said) return false;
    before?.remove();
    describe(cell, id, Boolean(said));
    if (!said) return cell.removeAttribute("aria-invalid"), false;
    cell.setAttribute("aria-invalid", "true");
    cell.after(make("span", { class: "wrong", id }, said));
    return true;
  }

  /** What is corrected leaves the summary above the page. */
  function shorten() {
    const summary = at("problems")?.parentElement;
    for (const link of summary?.querySelectorAll("li a") ?? []) {
      const cell = at(link.hash.slice(1));
      if (all.has(cell) && !cell.hasAttribute("aria-invalid")) link.closest("li").remove();
    }
    if (summary && !summary.querySelector("li")) summary.remove();
  }

  // --- saving by itself --------------------------------------------------------------------------------------------

  const AFTER = 1500;
  // What the hub holds of each cell, and as of which saving it was seen here. The savings are kept by cell: a colleague's
  // figure that this page has not shown must not count as seen only because something else was saved since.
  const stands = new Map(cells.map((cell) => [cell, cell.defaultValue]));
  let latest = Number(form.elements.revision.value);
  const seen = new Map(cells.map((cell) => [cell, latest]));
  // Cells of which somebody has to say whose text is right.
  const torn = new Map();
  const status = form.querySelector("p.status");
  let saving = null;
  let timer = 0;
  let pause = 0;
  let isLeaving = false;

  const unsaved = () => cells.filter((cell) => cell.value !== stands.get(cell));
  const waiting = () => unsaved().filter((cell) => !torn.has(cell));

  function say(said, isBad = false) {
    status.textContent = said;
    status.classList.toggle("bad", isBad);
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  /** Saves what waits; whether the hub has it now. One saving at a time. */
  function save() {
    saving ??= send().finally(() => { saving = null; });
    return saving;
  }

  async function send() {
    clearTimeout(timer);
    const [first, ...others] = waiting();
    if (!first) return true;
    const revision = seen.get(first);
    const sent = [first, ...others].filter((cell) => seen.get(cell) === revision).map((cell) => [cell, cell.value]);
    try {
      took(sent, await post(sent, revision));
    } catch (error) {
      return failed(error), false;
    }
    if (waiting().length) later(pause ? pause : 200);
    return true;
  }

  async function post(sent, revision) {
    const body = new URLSearchParams({ csrf: form.elements.csrf.value, revision, go: "by-itself" });
    for (const [cell, value] of sent) body.append(cell.name, value);
    // What is on its way when the page goes still arrives.
    const answer = await fetch(form.getAttribute("action"), { method: "POST", body, keepalive: document.hidden });
    if (!answer.ok) throw Object.assign(new Error("not saved"), { status: answer.status });
    return answer.json();
  }

  function took(sent, answer) {
    pause = 0;
    const conflicts = new Map(answer.conflicts.map((conflict) => [conflict.cell, conflict]));
    saw(answer.revision);
    for (const [cell, value] of sent) {
      const conflict = conflicts.get(cell.name);
      seen.set(cell, answer.revision);
      stands.set(cell, conflict ? conflict.theirs : value);
      if (conflict) tear(cell, conflict.theirs);
    }
    say([answer.saved, ...showFindings(answer.findings)].join(" · "));
    showConflicts();
  }

  /** If nobody saved since this page did, what was seen as of then is seen as of now. */
  function saw(revision) {
    const isNext = revision === latest + 1;
    for (const cell of cells) if (isNext && seen.get(cell) === latest) seen.set(cell, revision);
    latest = revision;
  }

  /** Nothing typed is lost: the hub is asked again, or, where the session has ended, Save leads past the door and back. */
  function failed({ status: code }) {
    const isShut = code >= 400 && code < 500;
    say(isShut ? text.ended : text.offline, true);
    pause = isShut ? 0 : Math.min(60_000, pause * 2 || 3000);
    if (pause) later(pause);
  }

  addEventListener("online", () => waiting().length && later(0));
  document.addEventListener("visibilitychange", () => document.hidden && waiting().length && save());
  addEventListener("beforeunload", (event) => {
    if (unsaved().length && !isLeaving) event.preventDefault();
  });

  form.addEventListener("input", ({ target: cell }) => {
    if (!all.has(cell)) return;
    if (/^[lmq]$/.test(cell.value)) cell.value = cell.value.toUpperCase();
    if (undo) undo.isLast = false;
    addUp();
    later(AFTER);
  });

  // A button first saves what waits. What could not be saved goes along with the form, as without this script.
  form.addEventListener("submit", async (event) => {
    if (isLeaving || !unsaved().length) return;
    event.preventDefault();
    while (waiting().length && await save());
    if (torn.size) return torn.keys().next().value.focus();
    isLeaving = true;
    form.requestSubmit(event.submitter);
  });

  // Cells that nobody touched stay out of it: a colleague may have changed them since.
  form.addEventListener("formdata", ({ formData }) => {
    const touched = new Set(unsaved());
    for (const cell of cells) if (!touched.has(cell)) formData.delete(cell.name);
    if (touched.size) formData.set("revision", Math.min(...[...touched].map((cell) => seen.get(cell))));
  });

  // --- two people at once ------------------------------------------------------------------------------------------

  const quoted = (said) => `“${said || text.none}”`;

  /** Puts both texts beside a cell, one of them to be chosen. */
  function tear(cell, theirs) {
    torn.get(cell)?.remove();
    const mine = button(`${text.mine} ${quoted(cell.value)}`, "quiet", () => mend(cell, cell.value));
    const other = button(`${text.theirs} ${quoted(theirs)}`, "quiet", () => mend(cell, theirs));
    const heads = { role: "group", class: "torn", "aria-labelledby": cell.getAttribute("aria-labelledby") };
    const both = make("span", heads, mine, other);
    (at(`${cell.id}-wrong`) ?? cell).after(both);
    torn.set(cell, both);
  }

  function mend(cell, value) {
    torn.get(cell).remove();
    torn.delete(cell);
    cell.value = value;
    cell.focus();
    addUp();
    showConflicts();
    if (waiting().length) later(0);
  }

  let banner = null;
  function showConflicts() {
    if (!torn.size) return banner?.remove(), banner = null;
    // What comes into an alert that is there already is read out.
    if (!banner) form.prepend(banner = make("div", { class: "problems", role: "alert" }));
    const links = [...torn.keys()].map((cell) => make("li", {}, make("a", { href: `#${cell.id}` }, nameOf(cell))));
    banner.replaceChildren(make("h2", {}, text.conflict), make("ul", {}, ...links));
  }

  // --- pasting a rectangle -----------------------------------------------------------------------------------------

  let undo = null;

  /** Lines and tabs become rows of texts; a text with a tab, a line break or a quote in it stands in quotes. */
  function rectangle(plain) {
    const source = plain.replace(/\r\n?/g, "\n").replace(/\n$/, "");
    const next = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;
    const rows = [[]];
    for (;;) {
      const [, inQuotes, bare, end] = next.exec(source);
      rows.at(-1).push((inQuotes?.replaceAll('""', '"') ?? bare).trim());
      if (end === "") return rows;
      if (end === "\n") rows.push([]);
    }
  }

  const folded = (label) => label.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toLowerCase();

  /** Finds a row of the table by its heading or its code. */
  function finder(table) {
    const rows = [...table.querySelectorAll("tr[data-code]")];
    const byLabel = new Map(rows.map((row) => [folded(row.dataset.code), row]));
    for (const row of rows) byLabel.set(folded(row.cells[0].textContent), row);
    return (label) => byLabel.get(folded(label));
  }

  /** Whether a first column names rows: some are known, and none of its texts is a figure or stands for one. */
  function isNaming(rows, find) {
    const labels = rows.map(([first]) => first).filter(Boolean);
    const isFigure = (label) => count(label) !== null || /^[lmqc:.–-]$/i.test(label);
    return rows[0].length > 1 && !labels.some(isFigure) && labels.some(find);
  }

  /** What pasting would change, which rows are unknown, and what fits nowhere. */
  function plan(rows, cell) {
    const here = cell.closest("td");
    const table = here.closest("table");
    const find = finder(table);
    const isByName = isNaming(rows, find);
    const made = { changes: [], unknown: [], beyond: [] };
    rows.forEach((texts, n) => {
      const row = isByName ? find(texts[0]) : table.rows[here.parentElement.rowIndex + n];
      const figures = isByName ? texts.slice(1) : texts;
      if (isByName && !row) return texts[0] && made.unknown.push(texts[0]);
      figures.forEach((figure, m) => place(made, row?.cells[here.cellIndex + m], figure));
    });
    return made;
  }

  /** Puts one figure into the plan; a sum that says the same needs no place. */
  function place(made, target, figure) {
    const input = target?.querySelector("input");
    const shown = target?.querySelector("output")?.value ?? target?.textContent ?? "";
    if (input && input.value !== figure) made.changes.push([input, figure]);
    else if (!input && figure && count(figure) !== count(shown)) made.beyond.push(figure);
  }

  form.addEventListener("paste", (event) => {
    const rows = rectangle(event.clipboardData.getData("text/plain"));
    if (!all.has(event.target) || (rows.length === 1 && rows[0].length === 1)) return;
    event.preventDefault();
    preview(plan(rows, event.target), event.target);
  });

  /** Asks before anything is pasted: every cell with what stands there and what would. */
  function preview(made, cell) {
    const title = make("h2", { id: "paste" }, text.title);
    const apply = button(text.apply, "button", () => (dialog.close(), paste(made.changes, cell)));
    const cancel = button(text.cancel, "button second", () => dialog.close());
    const keys = made.changes.length ? [apply, cancel] : [cancel];
    const dialog = make("dialog", { "aria-labelledby": "paste" }, title, changes(made.changes),
      ...list(text.unknown, made.unknown), ...list(text.beyond, made.beyond), make("div", { class: "row end" }, ...keys));
    dialog.addEventListener("close", () => (dialog.remove(), cell.focus()));
    form.after(dialog);
    dialog.showModal();
    keys[0].focus();
  }

  function changes(pairs) {
    if (!pairs.length) return make("p", {}, text.same);
    const head = [text.cell, text.before, text.after].map((name) => make("th", { scope: "col" }, name));
    const line = ([cell, figure]) => make("tr", {}, make("th", { scope: "row" }, nameOf(cell)),
      make("td", { class: "number" }, cell.value || text.none), make("td", { class: "number" }, figure || text.none));
    const table = make("table", {}, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...pairs.map(line)));
    return make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": text.title }, table);
  }

  function list(title, texts) {
    return texts.length ? [make("p", {}, `${title} ${texts.join(", ")}`)] : [];
  }

  /** Pastes, and offers to bring back exactly what stood there. */
  function paste(pairs, cell) {
    const before = pairs.map(([input]) => [input, input.value]);
    write(pairs);
    undo?.line.remove();
    const line = make("div", { class: "row undo", role: "status" });
    const act = () => {
      write(before);
      undo.isLast = false;
      line.replaceChildren(text.undone);
      cell.focus();
    };
    cell.closest(".scroll").before(line);
    line.append(make("span", {}, text.pasted), button(text.undo, "quiet", act));
    undo = { line, act, isLast: true };
  }

  function write(pairs) {
    for (const [input, value] of pairs) input.value = value;
    addUp();
    later(0);
  }
})();
