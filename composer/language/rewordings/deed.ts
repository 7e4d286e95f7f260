/** What one deed takes: lists, what each of a list has, or what is asked of them. */
export type Deed =
  | {
      kind: "lists";
      lists: readonly string[];
      fields: string | null;
      audience: string;
      isOfLast: boolean;
      areTied: boolean;
    }
  | { kind: "fields"; fields: string; of: string | null }
  | { kind: "wish"; words: string };

export const LOANS = "loans";

/** A deed that takes these lists. */
export function listed(all: readonly string[]): Deed & { kind: "lists" } {
  return { kind: "lists", lists: all, fields: null, audience: "", isOfLast: false, areTied: false };
}
