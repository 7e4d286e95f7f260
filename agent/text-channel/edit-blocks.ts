export interface EditBlock {
  search: string;
  replace: string;
}

const SEARCH_LINE = /^\s*(?:<{5,}|-{5,})\s*(?:SEARCH|ORIGINAL|HEAD)?\s*>?\s*$/i;
const DIVIDER_LINE = /^\s*={5,}\s*$/;
const REPLACE_LINE = /^\s*(?:>{5,}|\+{5,})\s*(?:REPLACE|UPDATED)?\s*$/i;

/**
 * The search/replace blocks of an edit. Text outside of them is left out. A block that is not whole gives null: half an
 * edit is none.
 */
export function readEditBlocks(text: string): EditBlock[] | null {
  const blocks: EditBlock[] = [];
  let search: string[] | null = null;
  let replace: string[] | null = null;
  for (const line of text.split("\n")) {
    if (search === null) {
      if (SEARCH_LINE.test(line) && /[<-]/.test(line)) search = [];
    } else if (replace === null) {
      if (DIVIDER_LINE.test(line)) replace = [];
      else search.push(line);
    } else if (REPLACE_LINE.test(line)) {
      blocks.push({ search: search.join("\n"), replace: replace.join("\n") });
      search = null;
      replace = null;
    } else replace.push(line);
  }
  return search === null && blocks.length > 0 ? blocks : null;
}

/** Null when one of them holds a marker line itself, so that it cannot be told this way. */
export function writeEditBlocks(blocks: readonly EditBlock[]): string | null {
  const text = blocks
    .map(({ search, replace }) => `<<<<<<< SEARCH\n${search}\n=======\n${replace}\n>>>>>>> REPLACE\n`)
    .join("");
  const read = readEditBlocks(text);
  const same = read?.length === blocks.length && read.every((each, index) => isSame(each, blocks[index]));
  return same ? text : null;
}

function isSame(left: EditBlock, right: EditBlock | undefined): boolean {
  return left.search === right?.search && left.replace === right.replace;
}
