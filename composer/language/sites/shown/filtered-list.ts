import { splitList } from "../../split-list.ts";
import { asLabel, singularOf } from "../../words.ts";
import type { OwnList, OwnSection } from "../read/read-asked.ts";

/** "filter by age and size", "filterable by breed" */
const BY =
  /^(?:(?:that |which )?(?:visitors|people|users|customers|they|you) )?(?:(?:can|could|should) )?(?:be )?(?:filter(?:s|ed|able)?|browse|narrowed|sort(?:ed)?)(?: (?:them|it|the list))? by (.+)$/iu;
/** What visitors choose by, as sorts of it. */
const SORTS: Readonly<Record<string, readonly string[]>> = {
  age: ["Young", "Grown up", "Senior"],
  size: ["Small", "Medium", "Large"],
  price: ["Low", "Medium", "High"],
  level: ["Beginners", "Intermediate", "Advanced"],
  difficulty: ["Easy", "Medium", "Hard"],
};

/** "cats for adoption | , filter by age": the list before is filtered so. */
export function filterLast(own: readonly OwnSection[], words: string): boolean {
  const last = own.at(-1);
  const list = last?.list === undefined ? null : filteredList(last.list, words);
  if (last === undefined || list === null) return false;
  last.list = list;
  return true;
}

/** A list with what it is to be filtered by, each of a few sorts; null where the words ask for no filter. */
function filteredList(list: OwnList, words: string): OwnList | null {
  const [, by] = BY.exec(words) ?? [];
  if (by === undefined) return null;
  const labels = splitList(by).map((each) => asLabel(singularOf(each.trim())));
  const isKnown = (label: string) =>
    list.fields.some((field) => field.kind.type === "choice" && field.label.toLowerCase() === label.toLowerCase());
  const added = labels.filter((label) => !isKnown(label));
  const names = added.map((label) => label.toLowerCase());
  const choices = added.map((label) => ({ label, options: [...sortsBy(label)] }));
  return {
    ...list,
    isFiltered: true,
    fields: [
      ...list.fields.filter(({ label }) => !names.includes(label.toLowerCase())),
      ...choices.map(({ label, options }) => ({
        label,
        kind: { type: "choice" as const, options },
        required: false,
        correction: null,
      })),
    ],
    rows: list.rows?.map((row, index) => ({
      ...row,
      ...Object.fromEntries(choices.map(({ label, options }) => [label, options[index % options.length] ?? ""])),
    })),
  };
}

function sortsBy(label: string): readonly string[] {
  const one = label.toLowerCase();
  return SORTS[one] ?? [`First ${one}`, `Second ${one}`, `Third ${one}`];
}
