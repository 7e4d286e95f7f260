import type { PageTarget } from "@lathe/protocol/page";
import { z } from "zod";

/** How much of a page is told: about 5,000 tokens. */
const MAX_LINES = 400;
const MAX_TREE_CHARACTERS = 14_000;
const MAX_CLOSEST = 6;
const MAX_MATCHES_TOLD = 8;

const PageNode = z.object({
  depth: z.number().int().min(0).max(300),
  /** Null for text. */
  ref: z.number().int().positive().nullable(),
  role: z.string().max(50),
  name: z.string().max(400),
  states: z.array(z.string().max(30)).max(20),
  value: z.string().max(400).nullable(),
});
export type PageNode = z.infer<typeof PageNode>;

/** What the probe tells of a page. */
export const PageNodes = z.object({
  nodes: z.array(PageNode).max(3_000),
  /** How many more there are at least. */
  cut: z.number().int().nonnegative(),
  title: z.string().max(500),
  route: z.string().max(1_000),
  nextRef: z.number().int().positive().max(1e9),
});
export type PageNodes = z.infer<typeof PageNodes>;

export type FoundNode = { found: PageNode & { ref: number } } | { problem: string; closest: string[] };

/** The tree as indented text within its bounds. */
export function describeNodes({ nodes, cut }: Pick<PageNodes, "nodes" | "cut">): string {
  const lines: string[] = [];
  let characters = 0;
  for (const node of nodes) {
    const line = `${"  ".repeat(Math.min(node.depth, 12))}${describeNode(node)}`;
    characters += line.length + 1;
    if (lines.length >= MAX_LINES || characters > MAX_TREE_CHARACTERS) break;
    lines.push(line);
  }
  const more = nodes.length - lines.length;
  if (more > 0 || cut > 0) lines.push(`(${more}${cut > 0 ? " or more" : ""} nodes behind these are not shown)`);
  return lines.join("\n");
}

/** `e12 button "Add" (disabled)`; `text "Hello"`. */
export function describeNode({ ref, role, name, states, value }: PageNode): string {
  return [
    ...(ref === null ? [] : [`e${ref}`]),
    flat(role),
    ...(name === "" ? [] : [JSON.stringify(name)]),
    ...(states.length === 0 ? [] : [`(${states.map(flat).join(", ")})`]),
    ...(value === null ? [] : [`= ${JSON.stringify(value)}`]),
  ].join(" ");
}

/** The one node that is meant, or why there is none, with what comes nearest. */
export function findNode(nodes: readonly PageNode[], target: PageTarget): FoundNode {
  if (target.ref !== undefined && target.ref !== "") return findByRef(nodes, target.ref);
  const matches = matchNodes(nodes, target);
  const chosen = target.nth === undefined ? (matches.length === 1 ? matches[0] : undefined) : matches[target.nth - 1];
  if (chosen !== undefined) return { found: chosen };
  const wanted = describeTarget(target);
  if (matches.length > 1) {
    const closest = matches.slice(0, MAX_MATCHES_TOLD).map(describeNode);
    const how = target.nth === undefined ? "say which by its ref or by nth" : `there is no number ${target.nth}`;
    return { problem: `${matches.length} nodes are ${wanted}: ${how}`, closest };
  }
  if (matches.length === 1) return { problem: `only one node is ${wanted}`, closest: matches.map(describeNode) };
  return { problem: `nothing on the page is ${wanted}`, closest: nearest(nodes.filter(hasRef), target) };
}

/** Those of a role and name; those that bear a part of the name only when none bears it whole. */
export function matchNodes(nodes: readonly PageNode[], target: PageTarget): (PageNode & { ref: number })[] {
  const ofRole = nodes.filter(hasRef).filter(({ role }) => target.role === undefined || isRole(role, target.role));
  if (target.name === undefined) return ofRole;
  const name = fold(target.name);
  const exact = ofRole.filter((node) => fold(node.name) === name);
  return exact.length > 0 || name === "" ? exact : ofRole.filter((node) => fold(node.name).includes(name));
}

export function describeTarget({ ref, role, name, nth }: PageTarget): string {
  if (ref !== undefined && ref !== "") return ref;
  const which = nth === undefined ? "" : ` number ${nth}`;
  return `${role ?? "a node"}${name === undefined ? "" : ` ${JSON.stringify(name)}`}${which}`;
}

function findByRef(nodes: readonly PageNode[], ref: string): FoundNode {
  const number = /^\[?(?:ref=)?e?(\d+)\]?$/.exec(ref.trim())?.[1];
  const found = nodes.filter(hasRef).find((node) => String(node.ref) === number);
  if (found !== undefined) return { found };
  return { problem: `${JSON.stringify(ref)} is not on the page (any more)`, closest: [] };
}

function hasRef(node: PageNode): node is PageNode & { ref: number } {
  return node.ref !== null;
}

/** Names that people and models use for each other. */
const ALIKE: Record<string, string> = {
  input: "textbox",
  textfield: "textbox",
  searchbox: "textbox",
  textarea: "textbox",
  select: "combobox",
  menulistpopup: "listbox",
  image: "img",
};

function isRole(role: string, wanted: string): boolean {
  const [left, right] = [fold(role), fold(wanted)];
  return left === right || (ALIKE[left] ?? left) === (ALIKE[right] ?? right);
}

function nearest(candidates: readonly PageNode[], { role, name = "" }: PageTarget): string[] {
  const scored = candidates.map((node) => {
    const sameRole = role !== undefined && isRole(node.role, role);
    return { node, score: likeness(node.name, name) + (sameRole ? 0.4 : 0) };
  });
  return scored
    .filter(({ score }) => score >= 0.3)
    .toSorted((left, right) => right.score - left.score)
    .slice(0, MAX_CLOSEST)
    .map(({ node }) => describeNode(node));
}

/** Pairs of letters that two texts share, from 0 to 1 (Dice's coefficient). */
function likeness(left: string, right: string): number {
  const [ours, theirs] = [pairsOf(left), pairsOf(right)];
  if (ours.size === 0 || theirs.size === 0) return 0;
  return (2 * ours.intersection(theirs).size) / (ours.size + theirs.size);
}

function pairsOf(text: string): Set<string> {
  const folded = fold(text);
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_each, at) => folded.slice(at, at + 2)));
}

function fold(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/g, " ").trim().replace(/…$/, "").toLowerCase();
}

function flat(word: string): string {
  return word.replaceAll(/[^\w=.-]/g, "");
}
