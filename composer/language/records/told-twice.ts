import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Domain } from "../domain.ts";
import type { Draft } from "./draft.ts";
import type { Plan } from "./plans.ts";

/** "Sessions and schedule": what has its day and time is the schedule. */
const SCHEDULED =
  /^(?:session|talk|event|class|lesson|shift|rehearsal|match|performance|job|appointment|booking|reservation|visit|delivery|walk)$/;
const SCHEDULE =
  /^(?:the |a |an |full |event |conference |match |shift )*(?:schedule|programme|program|agenda|calendar)$/i;

/** Leaves out what another list tells; the words for it are understood. */
export function withoutToldTwice(plan: Plan): string[] {
  const before = [...plan.drafts];
  withoutResultsOfMatches(plan);
  withoutResultsOfVotes(plan);
  withoutPartsOf(plan, /^return$/, /(?:^| )loan$/);
  withoutPartsOf(plan, /^(?:match|game) result$/, /^(?:match|game|fixture)$/);
  withoutScheduleOfDays(plan);
  withoutAttendanceApart(plan);
  return before.filter((draft) => !plan.drafts.includes(draft)).map(({ words }) => words);
}

function withoutScheduleOfDays(plan: Plan): void {
  const scheduled = plan.drafts.find(({ singular, isOnly }) => SCHEDULED.test(singular) && !isOnly);
  const schedule = plan.drafts.find(({ words, domain }) => domain?.name === "Itinerary" && SCHEDULE.test(words));
  if (scheduled !== undefined && schedule !== undefined && !isTold(schedule, plan)) leaveOut(schedule, scheduled, plan);
}

/** The records that tell what is not listed beside them: the results of matches, the schedule of sessions. */
export function toldBeside({ domain, words }: Draft, { entities }: AppSpecification): Entity | null {
  const isScored = (entity: Entity) => entity.fields.some(({ label }) => SCORE.test(label));
  if (domain?.name === "Results") return entities.find(isScored) ?? null;
  return scheduleIn(words, entities);
}

/** The records with days that a word for their schedule stands for. */
export function scheduleIn(words: string, entities: readonly Entity[]): Entity | null {
  return SCHEDULE.test(words) ? (entities.find(({ singular }) => SCHEDULED.test(singular)) ?? null) : null;
}

const SCORE = /\bscore$/i;

/** "Matches and results": each match has its score, so that results are no list beside them. */
function withoutResultsOfMatches(plan: Plan): void {
  const matches = plan.drafts.find(
    ({ domain, isOnly, phrases }) =>
      domain?.singular === "match" &&
      !isOnly &&
      phrases.length === 0 &&
      Object.keys(domain.fields).some((label) => SCORE.test(label)),
  );
  const results = plan.drafts.find(({ domain }) => domain?.name === "Results");
  if (matches === undefined || results === undefined || isTold(results, plan)) return;
  leaveOut(results, matches, plan);
}

/** "Books, loans and returns": each loan says whether it came back, and each match how it ended. */
function withoutPartsOf(plan: Plan, part: RegExp, whole: RegExp): void {
  const kept = plan.drafts.find(({ singular }) => whole.test(singular));
  const told = plan.drafts.find((draft) => draft !== kept && part.test(draft.singular));
  if (kept !== undefined && told !== undefined && !isTold(told, plan)) leaveOut(told, kept, plan);
}

/** "Questions, answers and results": how many chose each answer is the result. */
function withoutResultsOfVotes(plan: Plan): void {
  const answers = plan.drafts.find(({ domain }) => domain?.fields["Votes"] !== undefined);
  const results = plan.drafts.find((draft) => /^(?:results?|survey results?|poll results?)$/i.test(draft.words));
  if (answers !== undefined && results !== undefined && answers !== results && !isTold(results, plan))
    leaveOut(results, answers, plan);
}

const MET =
  /^(?:meeting|rehearsal|event|class|session|training session|practice|service|match|game|lesson|workshop|run|ride|walk|hike|outing)$/;
const ATTENDANCE =
  /^(?:(?:the|meeting|member|class|event) )*(?:attendance(?: (?:list|tracking|records?|register))?|who (?:came|comes|attended))$/i;
const CAME =
  /(?:^| )(?:member|player|student|pupil|scout|child|kid|singer|volunteer|dancer|musician|parent|athlete|attendee)$/;

/** "Members, meetings and attendance": those who came stand at each meeting. */
function withoutAttendanceApart(plan: Plan): void {
  const marks = plan.drafts.find((draft) => ATTENDANCE.test(draft.words) && !isTold(draft, plan));
  const others = plan.drafts.filter((draft) => draft !== marks);
  const occasion = others.find((draft) => MET.test(draft.singular) && draft.words !== marks?.words);
  const people = others.find((draft) => CAME.test(draft.singular));
  if (marks === undefined || occasion === undefined || people === undefined) return;
  if (others.some(({ singular }) => /^(?:class|course|lesson)$/.test(singular))) return;
  leaveOut(marks, occasion, plan);
  if (occasion.domain !== null) occasion.domain = withoutField(occasion.domain, "Attendees");
  occasion.relations.push({ to: people, many: true, label: "Present" });
}

function withoutField(domain: Domain, left: string): Domain {
  return { ...domain, fields: Object.fromEntries(Object.entries(domain.fields).filter(([label]) => label !== left)) };
}

function leaveOut(left: Draft, kept: Draft, plan: Plan): void {
  plan.drafts.splice(plan.drafts.indexOf(left), 1);
  for (const told of [plan.arrange, plan.wishes]) for (const each of told) if (each.draft === left) each.draft = kept;
}

function isTold(one: Draft, { drafts, fields }: Plan): boolean {
  return (
    one.phrases.length + one.extras.length + one.relations.length > 0 ||
    fields.some(({ draft }) => draft === one) ||
    drafts.some(({ relations }) => relations.some(({ to }) => to === one))
  );
}
