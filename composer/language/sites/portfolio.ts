import type { Subject } from "./find-kind.ts";
import { OWN } from "./kinds/own.ts";

/** What is offered is that of the trade, whoever shows it. */
const SERVES = /^(?:beauty|salon|tattoo|florist|planner|entertainer|gardener|cakes|trades)$/;
const SAID = /\bportfolio\b/i;
/** They neither paint nor write programs. */
const DESIGNS =
  /\b(?:3d|digital|concept|vfx|motion|ux|ui|ui\/ux|ux\/ui|product|graphic|web|game|fashion|interior|brand) (?:artists?|designers?|animators?|researchers?)\b/i;
/** Several people: what they show is the work of a firm. */
const OF_SEVERAL = /\b(?:agency|studio|firm|company|business|office|practice|collective|team|we|our|us)\b/i;

/** "A portfolio for an architect" shows the work of somebody, and sells nothing: it has the face of the trade alone. */
export function asPortfolio(head: string, subject: Subject): Subject {
  const { kind } = subject;
  const portfolio = OWN.find(({ id }) => id === "portfolio");
  const isSaid = DESIGNS.test(head) && /^(?:artist|freelancer)$/.test(kind.id);
  const isOther =
    portfolio === undefined || (kind.isPerson === true && !isSaid) || !SAID.test(head) || OF_SEVERAL.test(head);
  if (isOther) return subject;
  const { name, ...plain } = portfolio;
  const shown = { ...plain.records, ...(kind.records?.gallery === undefined ? {} : { gallery: kind.records.gallery }) };
  const work = SERVES.test(kind.id)
    ? { ...plain, features: kind.features, plans: kind.plans ?? plain.plans, records: shown }
    : plain;
  const own = subject.trade === null && name !== undefined ? { name } : {};
  return { ...subject, kind: { ...work, ...own, accent: kind.accent, look: kind.look, icon: kind.icon } };
}
