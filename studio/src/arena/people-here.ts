import type { Person } from "@lathe/protocol/arena";
import type { SessionId, UserId } from "@lathe/protocol/ids";
import { formatInitials } from "../ui/format-initials.ts";

/** A page in the arena as it is shown. */
export interface PersonHere {
  sessionId: SessionId;
  /** "You", "You, in another window", "Ada", "Ada, in another window". */
  title: string;
  initials: string;
  openPath: string | null;
  isSelf: boolean;
}

/**
 * Everybody in the order in which they are shown: this page, one's other windows, then the others by name. Of somebody
 * with several windows, all but the first say so. The order does not depend on who came when, so nobody jumps about.
 */
export function arrangePeople(
  people: readonly Person[],
  self: Pick<Person, "sessionId" | "userId" | "name">,
): PersonHere[] {
  const own = people.find((person) => person.sessionId === self.sessionId) ?? { ...self, openPath: null };
  const others = people.filter((person) => person.sessionId !== self.sessionId);
  const sorted = others.toSorted(
    (a, b) =>
      Number(b.userId === self.userId) - Number(a.userId === self.userId) ||
      compareText(a.name, b.name) ||
      compareText(a.userId, b.userId) ||
      compareText(a.sessionId, b.sessionId),
  );
  const seen = new Set<UserId>();
  return [own, ...sorted].map((person) => {
    const name = person.userId === self.userId ? "You" : person.name;
    const title = seen.has(person.userId) ? `${name}, in another window` : name;
    seen.add(person.userId);
    return {
      sessionId: person.sessionId,
      title,
      initials: formatInitials(person.name),
      openPath: person.openPath,
      isSelf: person.sessionId === self.sessionId,
    };
  });
}

/** One sentence for each change of who is here; empty when it is the same. Oneself, in any window, is no news. */
export function describeComings(before: readonly Person[], after: readonly Person[], userId: UserId): string {
  const came = namesMissingIn(before, after, userId);
  const left = namesMissingIn(after, before, userId);
  return [
    came.length > 0 && `${joinNames(came)} ${came.length === 1 ? "is" : "are"} here now.`,
    left.length > 0 && `${joinNames(left)} left.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}

/** The names of those in `people` who are not in `among`, each once. */
function namesMissingIn(among: readonly Person[], people: readonly Person[], userId: UserId): string[] {
  const known = new Set([userId, ...among.map((person) => person.userId)]);
  const found = new Map(people.filter((person) => !known.has(person.userId)).map(({ userId: id, name }) => [id, name]));
  return [...found.values()];
}

const MAX_NAMED = 3;

function joinNames(names: readonly string[]): string {
  if (names.length > MAX_NAMED) return `${names.length} people`;
  return new Intl.ListFormat("en", { type: "conjunction" }).format(names);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
