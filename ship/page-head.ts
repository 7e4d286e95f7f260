import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element that says something about a page, and where it stands in its source. */
export interface HeadElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
  /** Offsets in UTF-16 units; of an attribute, from its name to the end of its value. */
  place: { start: number; end: number; attributes: ReadonlyMap<string, { start: number; end: number }> };
}

export interface PageHead {
  /** Of `<html>`. */
  language: string | null;
  elements: readonly HeadElement[];
  /** Where more elements can be put. */
  end: number;
  /** False for a piece of a page, as programs fetch it. */
  isWhole: boolean;
}

type Element = DefaultTreeAdapterTypes.Element;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** What a page's head holds. Any text is a page to a browser, so nothing is refused. */
export function readHead(html: string): PageHead {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const root = document.childNodes.find((node) => isElement(node, "html"));
  const head = root?.childNodes.find((node) => isElement(node, "head"));
  const nodes = head?.childNodes ?? [];
  const doctype = document.childNodes.find((node) => node.nodeName === "#documentType");
  const location = head?.sourceCodeLocation;
  // One that nobody closes takes all that follows, so what is added goes before it.
  const hasTemplate = nodes.some((node) => isElement(node, "template"));
  const last = nodes.findLast(isClosed)?.sourceCodeLocation?.endOffset;
  const rootStart = root?.sourceCodeLocation?.startTag?.endOffset;
  return {
    language: root === undefined ? null : (attributesOf(root).get("lang") ?? null),
    elements: nodes.flatMap((node) => ("tagName" in node ? describe(node) : [])),
    end:
      (hasTemplate ? undefined : (location?.endTag?.startOffset ?? last)) ??
      location?.startTag?.endOffset ??
      rootStart ??
      doctype?.sourceCodeLocation?.endOffset ??
      0,
    isWhole: doctype !== undefined || rootStart !== undefined || location?.startTag !== undefined,
  };
}

/** Whether what follows a node in the source is surely outside of it. */
function isClosed(node: ChildNode): boolean {
  if (!("tagName" in node)) return false;
  return node.sourceCodeLocation?.endTag !== undefined || ["meta", "link", "base"].includes(node.tagName);
}

function isElement(node: ChildNode, name: string): node is Element {
  return "tagName" in node && node.tagName === name;
}

function describe(element: Element): HeadElement[] {
  const location = element.sourceCodeLocation;
  if (location == null) return [];
  const places = Object.entries(location.attrs ?? {}).map(
    ([name, { startOffset, endOffset }]) => [name, { start: startOffset, end: endOffset }] as const,
  );
  const text = element.childNodes.map((node) => ("value" in node ? node.value : "")).join("");
  return [
    {
      name: element.tagName,
      attributes: attributesOf(element),
      text,
      place: { start: location.startOffset, end: location.endOffset, attributes: new Map(places) },
    },
  ];
}

function attributesOf(element: Element): ReadonlyMap<string, string> {
  return new Map(element.attrs.map(({ name, value }) => [name, value]));
}

/** The content of the first `<meta name=…>` of this name. */
export function findMeta(head: PageHead, name: string): HeadElement | undefined {
  return head.elements.find(
    (element) => element.name === "meta" && element.attributes.get("name")?.trim().toLowerCase() === name,
  );
}

/** Those `<link>`s whose `rel` holds this word. */
export function findLinks(head: PageHead, rel: string): HeadElement[] {
  return head.elements.filter(
    (element) =>
      element.name === "link" &&
      element.attributes.get("rel")?.trim().toLowerCase().split(/\s+/).includes(rel) === true,
  );
}
