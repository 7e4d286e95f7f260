// Runs beside page-probe.js. Tells what is on the page as assistive technology is told it, and where to put a pointer.
// Roles and names are the browser's own (computedRole, computedName). All that it gives is bounded in size and time.
globalThis.latheNodes = (() => {
  const MAX_NODES = 3000;
  const MAX_ELEMENTS = 30000;
  const MAX_DEPTH = 200;
  const MAX_NAME = 160;
  const MAX_TOTAL = 400000;
  const MAX_READ = 4000;
  const MAX_PAGE_TEXT = 200000;
  const MAX_MS = 2000;
  /** Their contents are their name. */
  const NAMED_BY_CONTENTS = new Set(
    "button checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio rowheader switch tab tooltip treeitem cell".split(
      " ",
    ),
  );
  /** Without a name they are called by the text in them. */
  const CALLED_BY_TEXT = new Set(
    "alert blockquote caption cell clickable code definition dialog emphasis gridcell listitem log note paragraph row status strong term".split(
      " ",
    ),
  );
  const UNTOLD = new Set([
    "",
    "generic",
    "none",
    "presentation",
    "inline",
    "LabelText",
    "LayoutTable",
    "strong",
    "emphasis",
  ]);
  const SKIPPED = new Set("script style noscript template head title meta link".split(" "));

  /** Fields of a form stand in place of its properties when they bear their names. */
  const childNodesOf = Object.getOwnPropertyDescriptor(Node.prototype, "childNodes").get;

  const refs = new Map();
  const refOf = new WeakMap();
  let nextRef = 1;

  function refFor(element) {
    let ref = refOf.get(element);
    if (ref === undefined) {
      ref = nextRef++;
      refOf.set(element, ref);
      refs.set(ref, new WeakRef(element));
    }
    return ref;
  }

  function clean(text, max = MAX_NAME) {
    const short = text.length > max * 4 ? text.slice(0, max * 4) : text;
    const flat = short.replace(/\s+/g, " ").trim();
    return flat.length > max ? flat.slice(0, max).toWellFormed() + "…" : flat;
  }

  /** As it is drawn: what a shadow root, a slot or a frame of the same origin shows in an element's place. */
  function childrenOf(node) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.shadowRoot) return childNodesOf.call(node.shadowRoot);
      if (node.localName === "slot") {
        const assigned = node.assignedNodes({ flatten: true });
        return assigned.length > 0 ? assigned : childNodesOf.call(node);
      }
      if (node.localName === "iframe") {
        const inner = documentOf(node);
        return inner?.body ? [inner.body] : [];
      }
    }
    return childNodesOf.call(node);
  }

  function parentOf(node) {
    const parent = node.assignedSlot ?? node.parentNode;
    if (parent instanceof ShadowRoot || parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return parent.host ?? null;
    if (parent?.nodeType === Node.DOCUMENT_NODE) return parent.defaultView?.frameElement ?? null;
    return parent ?? null;
  }

  function documentOf(frame) {
    try {
      return frame.contentDocument;
    } catch {
      return null;
    }
  }

  function isShown(element) {
    if (element.localName === "body") return true;
    if (element.getAttribute("aria-hidden") === "true") return false;
    // The box of `display: contents` is that of its children.
    return element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === "contents";
  }

  /** Text inside an element, without what is not shown, up to a length. */
  function textOf(element, max) {
    let text = "";
    let looked = 0;
    const walk = (node, depth) => {
      for (const child of childrenOf(node)) {
        looked += 1;
        if (text.length > max * 2 || looked > MAX_ELEMENTS || depth > MAX_DEPTH) return;
        if (child.nodeType === Node.TEXT_NODE) text += child.data.slice(0, max * 2);
        else if (child.nodeType === Node.ELEMENT_NODE && !SKIPPED.has(child.localName) && isShown(child)) {
          const inline = getComputedStyle(child).display.startsWith("inline");
          if (!inline) text += "\n";
          walk(child, depth + 1);
          if (!inline) text += "\n";
        }
      }
    };
    walk(element, 0);
    return text;
  }

  function statesOf(element, role) {
    const states = [];
    const aria = (name) => element.getAttribute(`aria-${name}`);
    const flag = (name, value) => {
      if (value === "true" || value === true) states.push(name);
      else if (value === "mixed") states.push(`${name}=mixed`);
    };
    const level = /^h[1-6]$/.test(element.localName) ? element.localName.slice(1) : aria("level");
    if (role === "heading" && level !== null) states.push(`level=${level.slice(0, 3)}`);
    if (element.indeterminate === true && element.localName === "input") states.push("checked=mixed");
    else
      flag(
        "checked",
        element.localName === "input" ? /^(checkbox|radio)$/.test(element.type) && element.checked : aria("checked"),
      );
    if (isDisabled(element)) states.push("disabled");
    flag("selected", element.localName === "option" ? element.selected : aria("selected"));
    flag("pressed", aria("pressed"));
    const opens = element.localName === "summary" ? String(element.parentElement?.open === true) : aria("expanded");
    if (opens === "true") states.push("expanded");
    if (opens === "false") states.push("collapsed");
    if (aria("current") !== null && aria("current") !== "false") states.push("current");
    if (element.required === true || aria("required") === "true") states.push("required");
    if (element.readOnly === true) states.push("read-only");
    if (aria("invalid") === "true" || (element.matches(":user-invalid") && element.localName !== "form"))
      states.push("invalid");
    if (element.getRootNode().activeElement === element && element.localName !== "body") states.push("focused");
    return states;
  }

  function isDisabled(element) {
    return (
      element.matches(":disabled") ||
      element.closest('[aria-disabled="true"]') !== null ||
      element.closest("[inert]") !== null
    );
  }

  function valueOf(element) {
    const name = element.localName;
    if (name === "select")
      return clean(
        [...element.selectedOptions]
          .slice(0, 5)
          .map((option) => option.label)
          .join(", "),
      );
    if (name === "textarea") return clean(element.value);
    if (name !== "input" || /^(checkbox|radio|button|submit|reset|image|file)$/.test(element.type)) {
      return element.isContentEditable && element.getAttribute("role") === "textbox"
        ? clean(textOf(element, MAX_NAME))
        : null;
    }
    return element.type === "password" ? "•".repeat(Math.min(element.value.length, 8)) : clean(element.value);
  }

  function list(firstRef) {
    nextRef = Math.max(nextRef, firstRef);
    const end = performance.now() + MAX_MS;
    const nodes = [];
    let looked = 0;
    let total = 0;
    let cut = 0;

    const add = (node) => {
      total += node.name.length + (node.value?.length ?? 0) + 60;
      if (nodes.length >= MAX_NODES || total > MAX_TOTAL) {
        cut += 1;
        return;
      }
      nodes.push(node);
    };

    const roleOf = (element) => {
      if (element.localName === "iframe") return "frame";
      const role = element.computedRole ?? "";
      if (element.localName === "option" && role === "") return "option";
      if (role === "form" && !element.computedName) return "";
      if (!UNTOLD.has(role)) return role;
      if (element.localName === "input") return element.type === "hidden" ? "" : element.type;
      if (element.isContentEditable && !element.parentElement?.isContentEditable) return "textbox";
      return "";
    };

    /** `named`: the text was told with an element around it. */
    const walk = (element, depth, level, named, pointer) => {
      looked += 1;
      if (looked > MAX_ELEMENTS || level > MAX_DEPTH || performance.now() > end) {
        cut += 1;
        return;
      }
      if (SKIPPED.has(element.localName) || !isShown(element)) return;
      const points = getComputedStyle(element).cursor === "pointer";
      let role = roleOf(element);
      // Nothing says that it can be clicked but the pointer over it.
      if (role === "" && points && !pointer && !named && element.localName !== "label") role = "clickable";
      let inner = named;
      let at = depth;
      if (role !== "") {
        let name = clean(element.computedName ?? "");
        if (name === "" && element.localName === "option") name = clean(element.label);
        const children = childrenOf(element);
        if (name === "" && CALLED_BY_TEXT.has(role)) {
          const text = clean(textOf(element, MAX_NAME));
          const plain = [...children]
            .slice(0, 50)
            .every((child) => child.nodeType === Node.TEXT_NODE || child.nodeType === Node.COMMENT_NODE);
          name = text;
          inner = plain || text.length < MAX_NAME;
        }
        if (NAMED_BY_CONTENTS.has(role) && name !== "") inner = true;
        const value = valueOf(element);
        add({ depth, ref: refFor(element), role: role.slice(0, 40), name, states: statesOf(element, role), value });
        at = depth + 1;
        if (role === "paragraph" && name === "" && children.length === 0) nodes.pop();
        if (element.localName === "iframe" && documentOf(element) === null) {
          add({ depth: at, ref: null, role: "text", name: "(of another origin: not shown)", states: [], value: null });
          return;
        }
        if (value !== null && element.localName !== "select") return;
        if (role === "img" || element.localName === "svg") return;
      }
      let text = "";
      const flush = () => {
        const told = clean(text);
        if (told !== "" && !inner) add({ depth: at, ref: null, role: "text", name: told, states: [], value: null });
        text = "";
      };
      for (const child of childrenOf(element)) {
        if (performance.now() > end) {
          cut += 1;
          break;
        }
        if (child.nodeType === Node.TEXT_NODE) text += child.data.slice(0, MAX_NAME * 2);
        else if (child.nodeType === Node.ELEMENT_NODE) {
          const isPhrase =
            roleOf(child) === "" && child.childElementCount === 0 && !child.shadowRoot && child.localName !== "br";
          const isInline =
            isPhrase &&
            isShown(child) &&
            getComputedStyle(child).display === "inline" &&
            getComputedStyle(child).cursor !== "pointer";
          // A word in bold is part of its sentence.
          if (isInline) text += (child.textContent ?? "").slice(0, MAX_NAME * 2);
          else {
            flush();
            try {
              walk(child, at, level + 1, inner, pointer || points);
            } catch {
              // A form whose fields stand in place of more than is worth minding.
              cut += 1;
            }
          }
        }
      }
      flush();
    };
    if (document.body !== null) walk(document.body, 0, 0, false, false);
    return {
      nodes,
      cut,
      title: clean(document.title, 300),
      route: (location.pathname + location.search + location.hash).slice(0, 1000),
      nextRef,
    };
  }

  function find(ref) {
    const element = refs.get(ref)?.deref();
    return element?.isConnected === true && element.ownerDocument.defaultView !== null ? element : null;
  }

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
    return `${UNTOLD.has(role) ? element.localName.slice(0, 40) : role} ${JSON.stringify(name)}`;
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

  return { list, aim, prepare, choose, read, hasText };
})();
