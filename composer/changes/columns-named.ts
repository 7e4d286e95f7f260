import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Field } from "@lathe/protocol/app/field";

/** "a column called Review" of a board is one of its options, and no field: the words with the field that the columns are of. */
export function columnsNamed(text: string, app: AppSpecification): string {
  if (!/\bcolumns?\b/i.test(text)) return text;
  const field = fieldOfColumns(app);
  if (field?.type !== "choice") return text;
  const label = field.label.toLowerCase();
  const options = field.options.map((option) => option.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const called = new RegExp(
    `^((?:rename|call|change) )(?:the )?(?:(${options}) column|column (${options})) (to|into|as) `,
    "i",
  );
  const gone = new RegExp(
    `^(?:remove|delete|drop|get rid of|hide) (?:the )?(?:(?:column )?"?(${options})"? column|column "?(${options})"?)$`,
    "i",
  );
  return (
    text
      .replace(
        /^((?:add|insert|create|include) (?:an?|another|one more|the) (?:new )?)column (called|named|for) /i,
        `$1${label} $2 `,
      )
      // "add a column blocked", "a review column": how something stands, and nothing that it has.
      .replace(STANDING, (all, verb: string, behind: string | undefined, before: string | undefined) =>
        STATE.test(behind ?? before ?? "") ? `${verb}${label} called ${behind ?? before}` : all,
      )
      .replace(/\b((?:in|per|of|for) each|every|each|per) column$/i, `$1 ${label}`)
      .replace(
        called,
        (_all, verb: string, one: string | undefined, other: string | undefined, to: string) =>
          `${verb}${one ?? other} ${to} `,
      )
      .replace(
        gone,
        (_all, one: string | undefined, other: string | undefined) => `remove ${one ?? other} from ${label}`,
      )
  );
}

const STANDING =
  /^((?:add|insert|create|include) (?:an?|another|one more|the) (?:new )?)(?:column "?([\p{L}]+(?: [\p{L}]+)?)"?|"?([\p{L}]+(?: [\p{L}]+)?)"? column)[.!\s]*$/iu;
const STATE =
  /^(?:backlog|to do|doing|done|review|testing|ready|icebox|archive|in [\p{L}]+|on hold|waiting(?: for [\p{L}]+)?|[\p{L}]{3,}(?:ed|ing))$/iu;

/** The choice of the only board of the app. */
function fieldOfColumns({ entities, pages }: AppSpecification): Field | null {
  const boards = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === "records"
        ? block.views.flatMap((view) => (view.type === "board" ? [{ entity: block.entity, by: view.columns }] : []))
        : [],
    ),
  );
  const [board, other] = boards;
  if (board === undefined || other !== undefined) return null;
  return entities.find(({ id }) => id === board.entity)?.fields.find(({ id }) => id === board.by) ?? null;
}
