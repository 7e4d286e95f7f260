const BY_SOMEBODY = "(?:(?:the |an? )?[\\p{L}]+s? (?:can|could|should|must|may|will)(?: also)?(?: be able to)? )?";

/** "Agents should be able to change the status and add comments" */
const CHANGED = new RegExp(
  `^(?:and |also )*${BY_SOMEBODY}(?:change|update|set|edit|modify) (?:the |its |their |each )?(?:[\\p{L}]+ )?(status|priority|stage)(?: of (?:the |each |every )?[\\p{L}]+(?: [\\p{L}]+)?)?(?:,? and (?:add|write|leave|post) (comments|notes))?$`,
  "iu",
);
/** "Managers can approve or reject requests" */
const APPROVED = new RegExp(
  `^(?:and |also )*${BY_SOMEBODY}(?:approve|accept) (?:and|or|\\/) (?:reject|decline|deny)(?: (?:the |them|all )?(?:[\\p{L}]+ ){0,2}[\\p{L}]*)?$`,
  "iu",
);
/** "employees can request vacation or sick leave with start and end date" */
const LEAVE = new RegExp(
  `^(?:and |also )*${BY_SOMEBODY}(?:request|apply for|submit) ((?:(?:vacation|sick|annual|paid|unpaid|parental|personal)(?:, | or | and |, or )?)*) ?(?:leave|vacation|time off|days off|holidays?)(?: requests?)?( (?:with|for) .+)?$`,
  "iu",
);

/** "Users can move candidates through stages like applied, interview and hired, with resume link" */
const MOVED = new RegExp(
  `^(?:and |also )*${BY_SOMEBODY}(?:move|drag|advance|push) (?:the )?[\\p{L}]+(?: [\\p{L}]+)? (?:through|between|across|along) (?:the |different |several |custom )*(stages?|status(?:es)?|columns?)(?: like| such as|:) (.+?)(?:,? with (.+))?$`,
  "iu",
);

/** What people do with records, as what the records have: a status that agents change, a decision on requests, requests for leave. */
export function asRecords(words: string): string {
  const [isChanged, changed, written] = CHANGED.exec(words) ?? [];
  if (isChanged !== undefined)
    return `Each has a ${(changed ?? "").toLowerCase()}${written === undefined ? "" : ` and ${written.toLowerCase()}`}`;
  if (APPROVED.test(words)) return "Status (requested, approved, rejected)";
  const [isMoved, stages = "", options = "", others] = MOVED.exec(words) ?? [];
  if (isMoved !== undefined)
    return `Each has a ${/^stage/i.test(stages) ? "stage" : "status"} (${options.replace(/,? (?:and|or) /g, ", ")})${others === undefined ? "" : `, ${others}`}`;
  const [isLeave, kinds = "", fields = ""] = LEAVE.exec(words) ?? [];
  if (isLeave === undefined) return words;
  const told = fields
    .replace(/^ (?:with|for) (?:(?:a|an|the) )?/i, "")
    .replace(/\b(start|from) and (end|to) (dates?)\b/i, "$1 date and $2 $3");
  const type = / or | and |, /.test(kinds) ? `type (${kinds.trim()})` : "";
  const listed = [type, told].filter((each) => each !== "").join(", ");
  return `Leave requests${listed === "" ? "" : ` with ${listed}`}`;
}
