export interface Post {
  /** Names it in its address. */
  slug: string;
  title: string;
  /** 2026-03-31 */
  date: string;
  summary: string;
  /** Markdown. */
  text: string;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Reads a file with a post: lines like "title: Our new oven" between two lines "---", then the text. A value may stand in
 * double quotes (JSON). The slug is the file's name. What is missing is empty; without a title the slug stands for it.
 */
export function readPost(path: string, file: string): Post {
  const slug = path.replace(/^.*\//, "").replace(/\.md$/, "");
  const front = FRONT_MATTER.exec(file);
  const values = new Map<string, string>();
  for (const line of (front?.[1] ?? "").split(/\r?\n/)) {
    const [, name, value] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) values.set(name, unquoted(value));
  }
  return {
    slug,
    title: values.get("title") || slug,
    date: values.get("date") ?? "",
    summary: values.get("summary") ?? "",
    text: file.slice(front?.[0].length ?? 0).trim(),
  };
}

/** For sorting: the newest first. */
export function newestFirst(one: Post, other: Post): number {
  return other.date.localeCompare(one.date) || one.title.localeCompare(other.title);
}

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value;
  try {
    return String(JSON.parse(value));
  } catch {
    // A quotation mark that is part of the text.
    return value;
  }
}
