// Runs beside page-probe.js. Tells what is on the page as assistive technology is told it, and where to put a pointer.
// Roles and names are the browser's own (computedRole, computedName). All that it gives is bounded in size and time.
globalThis.latheNodes = (() => {
  const {
    refFor,
    startRefsAt,
    nextRef,
    clean,
    childrenOf,
    documentOf,
    isShown,
    isSkipped,
    textOf,
    statesOf,
    valueOf,
    saysNothing,
  } = latheElements;
  const MAX_NODES = 3000;
  const MAX_ELEMENTS = 30000;
  const MAX_DEPTH = 200;
  const MAX_NAME = 160;
  const MAX_TOTAL = 400000;
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

  function list(firstRef) {
    startRefsAt(firstRef);
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
      if (!saysNothing(role)) return role;
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
      if (isSkipped(element) || !isShown(element)) return;
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
      nextRef: nextRef(),
    };
  }

  return { list };
})();
