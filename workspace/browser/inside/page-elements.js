// Elements as they are drawn, their texts and states, and the numbers by which they are called from outside. Used by
// page-nodes.js and page-use.js, which run in the same world. All that it gives is bounded.
globalThis.latheElements = (() => {
  const MAX_ELEMENTS = 30000;
  const MAX_DEPTH = 200;
  const MAX_NAME = 160;
  const SKIPPED = new Set("script style noscript template head title meta link".split(" "));

  /** Roles that say nothing to a person. */
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

  function find(ref) {
    const element = refs.get(ref)?.deref();
    return element?.isConnected === true && element.ownerDocument.defaultView !== null ? element : null;
  }

  /** Numbers that another page of the session has used are not used again. */
  function startRefsAt(firstRef) {
    nextRef = Math.max(nextRef, firstRef);
  }

  return {
    refFor,
    find,
    startRefsAt,
    nextRef: () => nextRef,
    clean,
    childrenOf,
    parentOf,
    documentOf,
    isShown,
    isDisabled,
    saysNothing: (role) => UNTOLD.has(role),
    isSkipped: (element) => SKIPPED.has(element.localName),
    textOf,
    statesOf,
    valueOf,
  };
})();
