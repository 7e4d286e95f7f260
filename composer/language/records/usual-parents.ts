import type { Draft } from "./draft.ts";

/**
 * What a record is of, in whatever app both are kept: the first of each group that the app has. By the last word of its
 * singular; `many`: of several of them.
 */
const USUAL: readonly [things: RegExp, parents: readonly string[], many?: true][] = [
  [/^(?:song|track)$/, ["album", "artist|band|musician"]],
  [/^(?:album|record|lp)$/, ["artist|band|musician"]],
  [/^(?:hive|colony)$/, ["apiary"]],
  [/^(?:harvest|sowing|planting|treatment|inspection)$/, ["hive|colony", "bed|plot|field", "plant|crop"]],
  [/^(?:plant|crop)$/, ["bed|plot|field"]],
  [/^(?:visit|check-?up|examination)$/, ["animal|pet|patient|client|customer|resident", "property|house|farm|site"]],
  [/^lesson$/, ["student|pupil", "subject|course"]],
  [/^(?:activity|excursion|hotel|flight|day)$/, ["trip|holiday"]],
  [/^menu$/, ["event"]],
  [/^dish$/, ["menu|event"]],
  [/^ingredient$/, ["dish|recipe"]],
  [/^(?:movement|delivery|sale|purchase)$/, ["product|item|part"]],
  [/^(?:product|delivery|purchase)$/, ["supplier|producer|vendor|maker"]],
  [/^(?:sale|listing)$/, ["platform|marketplace|fair|market"]],
  [/^order$/, ["product|dish|cake|item"], true],
  [/^(?:trip|journey|drive|refuelling|fill-up|refill)$/, ["vehicle|car|van|truck|bus", "driver"]],
  [/^(?:flat|apartment|unit)$/, ["property|building|house|block"]],
  [/^(?:tenant|lease)$/, ["flat|apartment|unit|room|property|building|house"]],
  [/^(?:repair|issue|request)$/, ["flat|apartment|unit|property|building|house"]],
  [/^bed$/, ["room"]],
  [/^(?:booking|reservation|stay)$/, ["guest|customer|client|member", "bed|room|cabin|table"]],
  [/^(?:parent|guardian)$/, ["child|kid|player|student|pupil"]],
  [/^(?:child|kid)$/, ["group|class"]],
  [/^(?:vacation|leave|absence|holiday request)$/, ["employee|worker|staff member"]],
  [/^contract$/, ["vendor|supplier|employee|client|customer|tenant"]],
  [/^(?:feature|release|bug|version)$/, ["product|app"]],
  [/^(?:task|helper|expense|income|payment|stall)$/, ["event|fair|fete"]],
  [/^(?:note|hour|time entry|photo)$/, ["project|site"]],
  [/^(?:walk|feeding|vaccination|weighing)$/, ["dog|cat|pet|animal|horse"]],
  [/^(?:quote|note|highlight|reading)$/, ["source|book|article|paper", "chapter"]],
  [/^chapter$/, ["book|story|novel"]],
  [/^goal$/, ["player", "game|match"]],
];

/** The records that those of a draft are of by what they are. */
export function usualParentsOf(draft: Draft, drafts: readonly Draft[]): { to: Draft; many: boolean }[] {
  const name = lastWord(draft.singular);
  return USUAL.flatMap(([things, parents, many = false]) =>
    !things.test(draft.singular) && !things.test(name)
      ? []
      : parents.flatMap((group) => {
          const names = group.split("|");
          const to = names
            .map((each) =>
              drafts.find((other) => other !== draft && (other.singular === each || lastWord(other.singular) === each)),
            )
            .find((other) => other !== undefined);
          return to === undefined || isTied(to, draft) || isTied(draft, to) ? [] : [{ to, many }];
        }),
  );
}

/** Whether the first are usually of the second: "products" as a text of a supplier are told by the products. */
export function isUsuallyOf(child: string, parent: string): boolean {
  const [thing, of] = [lastWord(child), lastWord(parent)];
  return USUAL.some(
    ([things, parents, many]) =>
      many !== true && things.test(thing) && parents.some((group) => group.split("|").includes(of)),
  );
}

/** Told already, in one direction or the other. */
function isTied(from: Draft, to: Draft): boolean {
  return from.relations.some((relation) => relation.to === to);
}

function lastWord(noun: string): string {
  return noun.split(" ").at(-1) ?? noun;
}
