const MEANINGS: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&#x27;": "'",
  "&#34;": '"',
  "&#x2f;": "/",
};

/** Undoes one escaping, not two: `&amp;lt;` becomes `&lt;`. */
export function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:lt|gt|amp|quot|apos|#39|#34|#x27|#x2f);/gi,
    (entity) => MEANINGS[entity.toLowerCase()] ?? entity,
  );
}

/** Kinds of files that begin with a tag. */
const MARKUP = /\.(?:html?|xml|svg|vue|svelte|astro|xhtml|plist)$/i;
/** Prose shows entities, and nobody can tell whether it means them. */
const PROSE = /\.(?:md|mdx|markdown|txt|rst|adoc|csv|po)$/i;
const JSON_FILE = /\.(?:json|webmanifest|map)$/i;

/**
 * Whether the whole of a file was HTML-escaped by the model that wrote it. In doubt it was not: a file that shows any
 * sign of being meant as it is (an angle bracket, an ampersand that is no entity) is left alone.
 */
export function looksEscaped(text: string, path: string): boolean {
  if (!/&(?:lt|gt|amp|quot|#39|#34|#x27|apos);/i.test(text)) return false;
  if (PROSE.test(path)) return false;
  if (JSON_FILE.test(path)) return !isJson(text) && isJson(decodeEntities(text));
  if (/[<>]/.test(text)) return false;
  if (MARKUP.test(path)) return /^\s*&lt;[a-z!?]/i.test(text);
  return hasEscapedSyntax(withoutQuoted(text));
}

/** Escaped tags, arrows and comparisons where code stands; a lone entity (in a pattern, say) is none of these. */
function hasEscapedSyntax(code: string): boolean {
  return /(?:^|[^/\\[])&lt;\/?[a-z]|=&gt;|-&gt;|[\w)\]] &(?:lt|gt);=? [\w([-]|&amp;&amp;|\s(?:&gt;){1,2} ?[\w./&-]/i.test(
    code,
  );
}

/**
 * The code without its strings and comments, roughly: strings end with their line. What is not closed ends with the
 * text, so that no place is looked at from many beginnings.
 */
function withoutQuoted(text: string): string {
  return text.replaceAll(
    /\/\*[^]*?(?:\*\/|(?![^]))|(?<!:)\/\/[^\n]*|^[ \t]*#[^\n]*|"(?:[^"\\\n]|\\[^])*(?:"|(?=\n)|\\?(?![^]))|'(?:[^'\\\n]|\\[^])*(?:'|(?=\n)|\\?(?![^]))|`(?:[^`\\]|\\[^])*(?:`|\\?(?![^]))/gm,
    '""',
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // What is asked is whether it is.
    return false;
  }
}
