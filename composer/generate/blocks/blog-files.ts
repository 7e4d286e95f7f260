import type { BlockOf } from "@lathe/protocol/app/block";
import { code, quoted } from "../code.ts";
import type { Target } from "../target.ts";
import { literal } from "./literal.ts";
import { postsName } from "./site.ts";

/** The files of a blog's posts by path: on the web a Markdown file each, which a module reads; on phones that module alone. */
export function blogFiles(block: BlockOf<"blog">, target: Target): [path: string, text: string][] {
  const module = `src/content/${block.id}.ts`;
  if (target === "mobile") return [[module, mobileModule(block)]];
  return [
    ...block.posts.map((post): [string, string] => [`src/content/${block.id}/${post.slug}.md`, postFile(post)]),
    [module, webModule(block)],
  ];
}

function postFile({ title, date, summary, text }: BlockOf<"blog">["posts"][number]): string {
  return `---\ntitle: ${frontValue(title)}\ndate: ${date}\nsummary: ${frontValue(summary)}\n---\n\n${text}\n`;
}

/** Quoted where it would be read as something else. */
function frontValue(text: string): string {
  return text.startsWith('"') || text !== text.trim() ? quoted(text) : text;
}

function webModule(block: BlockOf<"blog">): string {
  return code`
    import { newestFirst, type Post, readPost } from "../site/post.ts";

    const files = import.meta.glob<string>("./${block.id}/*.md", { query: "?raw", eager: true, import: "default" });

    /** Each file in the folder beside this one is a post. */
    export const ${postsName(block)}: Post[] = Object.entries(files)
      .map(([path, text]) => readPost(path, text))
      .toSorted(newestFirst);
  `;
}

function mobileModule(block: BlockOf<"blog">): string {
  const posts = block.posts
    .toSorted((one, other) => other.date.localeCompare(one.date) || one.title.localeCompare(other.title))
    .map(({ slug, title, date, summary, text }) => ({ slug, title, date, summary, text }));
  return `import type { Post } from "@/site/post.ts";\n\nexport const ${postsName(block)}: Post[] = ${literal(posts, 60)};\n`;
}
