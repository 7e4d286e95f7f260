import { asLabel } from "../words.ts";
import type { Draft } from "./draft.ts";
import type { Plan } from "./plans.ts";
import { CHECKLIST } from "./relations/sub-lists.ts";

/** "Baking competition: entries, judges": what several lists are all about is no list beside them. */
export function withoutWhole(plan: Plan, [only, ...others]: readonly Draft[]): void {
  if (only !== undefined && others.length === 0 && (isSaidAgain(only, plan) || isToldBehind(only, plan))) {
    plan.name ??= only.name;
    plan.drafts = plan.drafts.filter((draft) => draft !== only);
    return;
  }
  if (
    only === undefined ||
    others.length > 0 ||
    plan.drafts.filter(({ name }) => name !== CHECKLIST).length < 3 ||
    !plan.drafts.includes(only)
  )
    return;
  const isTold = only.phrases.length + only.extras.length + only.relations.length > 0;
  const isUsed =
    plan.drafts.some(({ relations }) => relations.some(({ to }) => to === only)) ||
    plan.wishes.some(({ draft }) => draft === only);
  // "Projects with tasks and subtasks": several of them are a list.
  const areSeveral = only.plural !== only.singular && only.words.toLowerCase() === only.plural;
  if (
    isTold ||
    isUsed ||
    areSeveral ||
    !(WHOLE.test(only.singular) || PLANNER.test(only.words) || PLACE.test(only.words))
  )
    return;
  const named = plan.head !== undefined && GROUP_WORK.test(plan.head) ? plan.head : null;
  // "Sewing tracker" is called so, and no "Project".
  const isCalled = WHOLE.test(only.singular) && only.words.toLowerCase().includes(only.singular);
  plan.name ??= asLabel(named ?? (isCalled ? only.singular : only.words));
  plan.drafts = plan.drafts.filter((draft) => draft !== only);
}

const WHOLE =
  /(?:^| )(?:competition|contest|tournament|shower|show|fair|festival|cookoff|campaign|club|wedding|party|podcast|film|shelter|farm|business|shop|school|event|project|reunion|camp|garden|allotment|novel|podcast|league|championship|market|fete|exhibition|practice|group|orchestra|choir|band)$/;

/** "Group project planner" says more than "Project". */
const GROUP_WORK = /^(?:group|school|class|student) projects? (?:planner|tracker|manager|organi[sz]er)$/i;

/** "App for my gym: members, classes": where all of it happens. */
const PLACE =
  /^(?:gym|fitness (?:studio|centre|center)|restaurant|hotel|clinic|salon|garage|pharmacy|store|warehouse)$/i;

/** What is planned with it is told behind: "study planner with subjects, topics and exams". */
const PLANNER =
  /^(?:study|school|student|semester|college|university|revision|exam|class) (?:plan|planner|organi[sz]er|schedule)$/i;

/** "Landlord app: flats, tenants": what the head means is told by its own name behind it. */
function isSaidAgain(only: Draft, { drafts, wishes }: Plan): boolean {
  const { domain, singular, phrases, extras, relations, words } = only;
  if (domain === null || phrases.length + extras.length + relations.length > 0) return false;
  if (words.toLowerCase().includes(singular) || wishes.some(({ draft }) => draft === only)) return false;
  return drafts.some((draft) => draft !== only && draft.domain === domain && draft.singular !== singular);
}

/** "Pet adoption app with pets, each with …", "maintenance log: vehicles, services with …": what is kept of the head is told by its name. */
function isToldBehind(only: Draft, { drafts, wishes }: Plan): boolean {
  if (only.phrases.length + only.extras.length + only.relations.length > 0) return false;
  if (wishes.some(({ draft }) => draft === only)) return false;
  const words = only.words.toLowerCase();
  const told = drafts.filter((draft) => draft !== only && draft.phrases.length > 1);
  return words.endsWith("maintenance")
    ? told.some(({ singular }) => /(?:^| )(?:service|repair|maintenance|job|task|record)$/.test(singular))
    : KEEPING.test(words) && told.some(({ singular }) => new RegExp(`^${singular}s? `, "iu").test(words));
}

const KEEPING = / (?:adoptions?|listings?|collection|catalog(?:ue)?|inventory|directory|store|shop|rescue|shelter)$/i;
