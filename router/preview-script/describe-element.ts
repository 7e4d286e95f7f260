import type { PageElement } from "./page-element.ts";

/** As PickedElement in the protocol, which is not imported so that no schema library goes into every page. */
export interface DescribedElement {
  route: string;
  selector: string;
  html: string;
  text: string;
  component?: string;
  path?: string;
  line?: number;
  within?: string;
}

/** As SOURCE_ATTRIBUTE in the protocol. */
const SOURCE_ATTRIBUTE = "data-lathe-source";
const SOURCE_PLACE = /^(.{1,1000}):(\d{1,7}):\d{1,7}$/;
const SOURCE_IN_HTML = / data-lathe-source="[^"]*"/g;
/** Attributes by which people, tests and assistive tools tell elements apart, and that outlive a change of style. */
const TELLING_ATTRIBUTES = ["data-testid", "data-test", "name", "aria-label"];
const MAX_ATTRIBUTE_CHARACTERS = 100;
const MAX_SELECTOR_CHARACTERS = 1_000;
const MAX_HTML_CHARACTERS = 4_000;
const MAX_TEXT_CHARACTERS = 500;
/** Outer HTML is searched for what is taken out of it up to here. */
const MAX_READ_CHARACTERS = 40_000;
/** What frameworks number anew with each page. */
const GENERATED_ID = /^_|\d{3,}|^(radix|headlessui|mui)-/;
/** What needs no escape in a selector. */
const PLAIN_NAME = /^[A-Za-z_][\w-]*$/;

/** Everything about an element that helps to find what made it. */
export function describeElement(element: PageElement, route: string): DescribedElement {
  const component = findComponent(element);
  return {
    route: route.slice(0, MAX_SELECTOR_CHARACTERS),
    selector: findSelector(element),
    html: cut(element.outerHTML.slice(0, MAX_READ_CHARACTERS).replace(SOURCE_IN_HTML, ""), MAX_HTML_CHARACTERS),
    text: cut((element.textContent ?? "").replace(/\s+/g, " ").trim(), MAX_TEXT_CHARACTERS),
    ...(component === null ? {} : { component }),
    ...describePlaces(element),
  };
}

/** Its own place, and that of what is around it in another file: a building block is often less meant than its user. */
function describePlaces(element: PageElement): Pick<DescribedElement, "path" | "line" | "within"> {
  const own = findPlace(element);
  if (own === undefined) return {};
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    const around = findPlace(at);
    if (around === undefined) break;
    if (around.path !== own.path) return { ...own, within: `${around.path}:${around.line}` };
  }
  return own;
}

/** The source place of the nearest element that says one. */
export function findPlace(element: PageElement): { path: string; line: number } | undefined {
  for (let at: PageElement | null = element; at !== null; at = parentOf(at)) {
    const [, path, line] = SOURCE_PLACE.exec(at.getAttribute(SOURCE_ATTRIBUTE) ?? "") ?? [];
    if (path !== undefined && Number(line) > 0) return { path, line: Number(line) };
  }
  return undefined;
}

/** The name of the React component that made an element, which React keeps at it in development; null without. */
export function findComponent(element: PageElement): string | null {
  for (let at: PageElement | null = element; at !== null; at = parentOf(at)) {
    const key = Object.keys(at).find((name) => name.startsWith("__reactFiber$"));
    if (key === undefined) continue;
    let fiber: unknown = readField(at, key);
    for (let steps = 0; steps < 100 && fiber !== null && fiber !== undefined; steps += 1) {
      // Who wrote the element down comes before what it was put into.
      const name =
        componentName(readField(readField(fiber, "_debugOwner"), "type")) ?? componentName(readField(fiber, "type"));
      if (name !== null) return name.slice(0, 200);
      fiber = readField(fiber, "return");
    }
    return null;
  }
  return null;
}

function componentName(type: unknown): string | null {
  const inner = readField(type, "render") ?? readField(type, "type") ?? type;
  const name = readField(type, "displayName") ?? (typeof inner === "function" ? readField(inner, "name") : undefined);
  return typeof name === "string" && name !== "" ? name : null;
}

function readField(value: unknown, name: string): unknown {
  return (typeof value === "object" && value !== null) || typeof value === "function"
    ? Reflect.get(value, name)
    : undefined;
}

/**
 * A selector that finds this element and no other: by an id or a telling attribute, its own or that of something around
 * it, and from there by the places among siblings. Inside a shadow root it begins anew behind ` >>> `.
 */
export function findSelector(element: PageElement): string {
  const root = element.getRootNode();
  const steps: string[] = [];
  let selector = "";
  for (let at: PageElement | null = element; at !== null; at = at.parentElement) {
    const own = findOwnSelector(at);
    const name = own ?? withPlace(at);
    steps.unshift(name);
    selector = steps.join(" > ");
    if (own !== null || at.localName === "body" || at.localName === "html") break;
  }
  const inner = root.host === undefined ? selector : `${findSelector(root.host)} >>> ${selector}`;
  // Of one that is too long the end says most.
  return inner.length <= MAX_SELECTOR_CHARACTERS ? inner : inner.slice(-MAX_SELECTOR_CHARACTERS);
}

function findOwnSelector(element: PageElement): string | null {
  const candidates: string[] = [];
  const name = element.localName;
  if (PLAIN_NAME.test(element.id) && !GENERATED_ID.test(element.id)) candidates.push(`#${element.id}`);
  if (!PLAIN_NAME.test(name)) return null;
  for (const attribute of TELLING_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null && value !== "" && value.length <= MAX_ATTRIBUTE_CHARACTERS)
      candidates.push(`${name}[${attribute}="${escapeText(value)}"]`);
  }
  // Landmarks, of which a page has one.
  candidates.push(name);
  const root = element.getRootNode();
  return candidates.find((candidate) => isOnly(root.querySelectorAll(candidate), element)) ?? null;
}

function isOnly(found: ArrayLike<PageElement>, element: PageElement): boolean {
  return found.length === 1 && found[0] === element;
}

function withPlace(element: PageElement): string {
  const { localName } = element;
  const isPlain = PLAIN_NAME.test(localName);
  const isLike = (other: PageElement): boolean => !isPlain || other.localName === localName;
  let place = 1;
  for (let at = element.previousElementSibling; at !== null; at = at.previousElementSibling) if (isLike(at)) place += 1;
  if (!isPlain) return `:nth-child(${place})`;
  let next = element.nextElementSibling;
  while (next !== null && !isLike(next)) next = next.nextElementSibling;
  return place === 1 && next === null ? localName : `${localName}:nth-of-type(${place})`;
}

function escapeText(text: string): string {
  return text.replace(/["\\]/g, "\\$&").replace(/\n/g, "\\a ");
}

export function parentOf(element: PageElement): PageElement | null {
  return element.parentElement ?? element.getRootNode().host ?? null;
}

function cut(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}
