import { lexer, type Token, type Tokens } from "marked";
import { safeHref } from "./safe-href.ts";

/** Markdown as data: what there is to draw, and nothing that could run. */
export type MarkdownBlock =
  | { type: "paragraph"; content: MarkdownInline[] }
  | { type: "heading"; depth: number; content: MarkdownInline[] }
  | { type: "quote"; blocks: MarkdownBlock[] }
  | { type: "list"; /** Null when it is not numbered. */ start: number | null; items: MarkdownItem[] }
  | { type: "code"; text: string }
  | { type: "table"; header: MarkdownInline[][]; rows: MarkdownInline[][][] }
  | { type: "rule" };

export interface MarkdownItem {
  /** Of an item with a checkbox: the how manieth of the text it is. */
  task: { index: number; isDone: boolean } | null;
  blocks: MarkdownBlock[];
}

export type MarkdownInline =
  | { type: "text"; text: string }
  | { type: "strong" | "emphasis" | "deleted"; content: MarkdownInline[] }
  | { type: "code"; text: string }
  | { type: "link"; href: string; content: MarkdownInline[] }
  | { type: "break" };

/** Reads Markdown (CommonMark with tables, checkboxes and bare links). HTML in it stays text, and so do other links. */
export function readMarkdown(text: string): MarkdownBlock[] {
  let tasks = 0;
  const blocksOf = (tokens: readonly Token[]): MarkdownBlock[] => tokens.flatMap((token) => blockOf(token));
  const blockOf = (token: Token): MarkdownBlock[] => {
    if (!isKnown(token)) return [{ type: "paragraph", content: [{ type: "text", text: token.raw }] }];
    switch (token.type) {
      case "space":
      case "def":
      case "checkbox":
        return [];
      case "heading":
        return [{ type: "heading", depth: token.depth, content: inlinesOf(token.tokens) }];
      case "blockquote":
        return [{ type: "quote", blocks: blocksOf(token.tokens) }];
      case "list":
        return [{ type: "list", start: token.start === "" ? null : token.start, items: token.items.map(itemOf) }];
      case "code":
        return [{ type: "code", text: token.text }];
      case "hr":
        return [{ type: "rule" }];
      case "table":
        return [
          {
            type: "table",
            header: token.header.map((cell) => inlinesOf(cell.tokens)),
            rows: token.rows.map((row) => row.map((cell) => inlinesOf(cell.tokens))),
          },
        ];
      case "html":
        return [{ type: "paragraph", content: [{ type: "text", text: token.raw.trim() }] }];
      case "paragraph":
        return [{ type: "paragraph", content: inlinesOf(token.tokens) }];
      default:
        return [{ type: "paragraph", content: inlinesOf([token]) }];
    }
  };
  const itemOf = (item: Tokens.ListItem): MarkdownItem => {
    const task = item.task ? { index: tasks, isDone: item.checked === true } : null;
    if (task !== null) tasks += 1;
    return { task, blocks: blocksOf(item.tokens) };
  };
  return blocksOf(lexer(text));
}

function inlinesOf(tokens: readonly Token[]): MarkdownInline[] {
  return tokens.flatMap((token): MarkdownInline[] => {
    if (!isKnown(token)) return [{ type: "text", text: token.raw }];
    switch (token.type) {
      case "strong":
        return [{ type: "strong", content: inlinesOf(token.tokens) }];
      case "em":
        return [{ type: "emphasis", content: inlinesOf(token.tokens) }];
      case "del":
        return [{ type: "deleted", content: inlinesOf(token.tokens) }];
      case "codespan":
        return [{ type: "code", text: token.text }];
      case "br":
        return [{ type: "break" }];
      case "link": {
        const href = safeHref(token.href);
        const content = inlinesOf(token.tokens);
        return href === null ? content : [{ type: "link", href, content }];
      }
      case "image": {
        const href = safeHref(token.href);
        const content: MarkdownInline[] = [{ type: "text", text: token.text === "" ? token.href : token.text }];
        return href === null ? content : [{ type: "link", href, content }];
      }
      case "escape":
        return [{ type: "text", text: token.text }];
      case "text":
        return token.tokens === undefined
          ? [{ type: "text", text: decodeEntities(token.text) }]
          : inlinesOf(token.tokens);
      case "checkbox":
        return [];
      default:
        return [{ type: "text", text: token.raw }];
    }
  });
}

type KnownToken =
  | Tokens.Blockquote
  | Tokens.Br
  | Tokens.Checkbox
  | Tokens.Code
  | Tokens.Codespan
  | Tokens.Def
  | Tokens.Del
  | Tokens.Em
  | Tokens.Escape
  | Tokens.Heading
  | Tokens.Hr
  | Tokens.HTML
  | Tokens.Image
  | Tokens.Link
  | Tokens.List
  | Tokens.Paragraph
  | Tokens.Space
  | Tokens.Strong
  | Tokens.Table
  | Tokens.Text;

const KNOWN_TYPES: ReadonlySet<string> = new Set<KnownToken["type"]>([
  "blockquote",
  "br",
  "checkbox",
  "code",
  "codespan",
  "def",
  "del",
  "em",
  "escape",
  "heading",
  "hr",
  "html",
  "image",
  "link",
  "list",
  "paragraph",
  "space",
  "strong",
  "table",
  "text",
]);

function isKnown(token: Token): token is KnownToken {
  return KNOWN_TYPES.has(token.type);
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
