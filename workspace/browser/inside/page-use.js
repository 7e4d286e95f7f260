// Runs beside page-nodes.js. Where to put a pointer, what a field takes, and what can be read, by an element's number.
globalThis.latheUse = (() => {
  const { find, clean, parentOf, documentOf, isShown, isDisabled, textOf, valueOf, saysNothing } = latheElements;
  const MAX_READ = 4000;
  const MAX_PAGE_TEXT = 200000;

  /** Of a frame's top left corner in the page. */
  function offsetOf(element) {
    let x = 0;
    let y = 0;
    for (
      let frame = element.ownerDocument.defaultView?.frameElement;
      frame;
      frame = frame.ownerDocument.defaultView?.frameElement
    ) {
      const box = frame.getBoundingClientRect();
      x += box.left + frame.clientLeft;
      y += box.top + frame.clientTop;
    }
    return { x, y };
  }

  /** What a person hits who clicks there. */
  function hitAt(x, y) {
    let root = document;
    let hit = null;
    for (let level = 0; level < 20; level += 1) {
      const next = root.elementFromPoint(x, y);
      if (next === null || next === hit) return hit;
      hit = next;
      if (hit.shadowRoot) root = hit.shadowRoot;
      else if (hit.localName === "iframe" && documentOf(hit)) {
        const box = hit.getBoundingClientRect();
        x -= box.left + hit.clientLeft;
        y -= box.top + hit.clientTop;
        root = documentOf(hit);
      } else return hit;
    }
    return hit;
  }

  function holds(outer, node) {
    for (let each = node, level = 0; each !== null && level < 1000; each = parentOf(each), level += 1)
      if (each === outer) return true;
    return false;
  }

  /** A point at which a click reaches the element, or what lies over it. */
  function pointIn(element) {
    const boxes = [...element.getClientRects()].slice(0, 20).filter(({ width, height }) => width >= 1 && height >= 1);
    const offset = offsetOf(element);
    let over = null;
    for (const box of boxes) {
      for (const [across, down] of [
        [0.5, 0.5],
        [0.2, 0.5],
        [0.8, 0.5],
        [0.5, 0.2],
        [0.5, 0.8],
      ]) {
        const x = offset.x + box.left + box.width * across;
        const y = offset.y + box.top + box.height * down;
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        const hit = hitAt(x, y);
        if (hit === null) continue;
        if (holds(element, hit) || hit.closest?.("label")?.control === element) return { x, y, over: null };
        over ??= hit;
      }
    }
    return { x: 0, y: 0, over: boxes.length === 0 ? "" : over === null ? "" : tell(over) };
  }

  function tell(element) {
    const role = element.computedRole ?? "";
    const name = clean(element.computedName || textOf(element, 80), 80);
    return `${saysNothing(role) ? element.localName.slice(0, 40) : role} ${JSON.stringify(name)}`;
  }

  function aim(ref) {
    const element = find(ref);
    if (element === null) return { state: "gone" };
    if (isDisabled(element)) return { state: "disabled" };
    if (!isShown(element)) return { state: "hidden" };
    element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    let point = pointIn(element);
    // A control that is drawn by its label (a switch, a box of the app's own) is used through it.
    for (const label of element.labels ?? []) if (point.over !== null) point = pointIn(label);
    if (point.over === null) return { state: "ready", x: point.x, y: point.y };
    return point.over === "" ? { state: "hidden" } : { state: "covered", over: point.over };
  }

  const CHOSEN_TYPES = new Set(["date", "time", "month", "week", "datetime-local", "color", "range"]);

  function told(element) {
    element.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    element.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** Makes a field that has the focus ready for other text. */
  function prepare(ref, text) {
    const element = find(ref);
    if (element === null) return "gone";
    if (isDisabled(element)) return "disabled";
    if (element.readOnly === true) return "read-only";
    if (element.localName === "input" && element.type === "file") return "file";
    if (element.localName === "input" && CHOSEN_TYPES.has(element.type)) {
      element.value = text;
      if (element.value !== text) return "unfit";
      told(element);
      return "set";
    }
    if (
      !element.matches('textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])') &&
      !element.isContentEditable
    )
      return "no field";
    element.focus();
    if (element.isContentEditable) element.ownerDocument.getSelection()?.selectAllChildren(element);
    else element.select();
    return "ready";
  }

  function choose(ref, wanted) {
    const element = find(ref);
    if (element === null) return { state: "gone" };
    if (element.localName !== "select") return { state: "no list" };
    if (isDisabled(element)) return { state: "disabled" };
    const same = (text) => clean(text).toLowerCase() === clean(wanted).toLowerCase();
    const options = [...element.options].slice(0, 2000);
    const option = options.find(({ label }) => same(label)) ?? options.find(({ value }) => same(value));
    if (option === undefined)
      return { state: "no option", options: options.slice(0, 20).map(({ label }) => clean(label, 60)) };
    if (option.disabled) return { state: "disabled" };
    element.focus();
    if (element.multiple) option.selected = true;
    else element.value = option.value;
    told(element);
    return { state: "chosen" };
  }

  function read(ref) {
    const element = find(ref);
    if (element === null) return null;
    return (valueOf(element) ?? textOf(element, MAX_READ))
      .replace(/[^\S\n]+/g, " ")
      .replace(/\s*\n\s*/g, "\n")
      .trim()
      .slice(0, MAX_READ)
      .toWellFormed();
  }

  function hasText(wanted) {
    const flat = (text) => text.replace(/\s+/g, " ").toLowerCase();
    return document.body !== null && flat(textOf(document.body, MAX_PAGE_TEXT)).includes(flat(wanted).trim());
  }

  return { aim, prepare, choose, read, hasText };
})();
