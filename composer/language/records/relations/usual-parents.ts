import type { Draft } from "../draft.ts";
import { USUAL_PARENTS } from "./parent-table.ts";

/** What is hired out or sold is of none of the customers. */
const HIRED = /(?:^| )(?:rental|hire|loan|booking|reservation|(?<!\b(?:repair|work|service) )order|sale)$/;
/** What appointments are made for is of nobody. */
const SERVICE = /^(?:service|treatment)$/;
const BOOKED = /(?:^| )(?:appointment|booking|reservation)$/;
const OWNED =
  /(?:^| )(?:device|machine|car|vehicle|van|truck|boiler|appliance|bike|instrument|boat|site|property|pool|garden|tree|shoot|wedding)$/;
const ROOM = /(?:^| )(?:room|chair)$/;
const OWNER = /(?:^| )owner$/;

/** The records that those of a draft are of by what they are; of the dog of an owner, and not of the owner beside it. */
export function usualParentsOf(draft: Draft, drafts: readonly Draft[]): { to: Draft; many: boolean }[] {
  const areHired = drafts.some(({ singular }) => HIRED.test(singular));
  const areBooked = drafts.some(({ singular }) => BOOKED.test(singular));
  const found = parentsAmong(draft, drafts).filter(
    ({ to }) =>
      !isTied(to, draft) &&
      !isTied(draft, to) &&
      !areTiedBetween(draft, to, drafts) &&
      !(areBooked && SERVICE.test(draft.singular)) &&
      !(areHired && OWNED.test(draft.singular) && !OWNER.test(to.singular)),
  );
  return found.filter(
    ({ to }, index) =>
      !found.slice(0, index).some((before) => before.to === to) &&
      !found.some(
        (other) =>
          other.to !== to &&
          !other.many &&
          !(areBooked && SERVICE.test(other.to.singular)) &&
          isOf(other.to, to, drafts),
      ),
  );
}

function parentsAmong(draft: Draft, drafts: readonly Draft[]): { to: Draft; many: boolean }[] {
  // What is bought is of the supplier of the order.
  if (/^(?:line|order|invoice|quote) item$/.test(draft.singular)) return [];
  const name = lastWord(draft.singular);
  // Who comes for an appointment is in the room of that.
  const isSeen = /^(?:patient|client)$/.test(name) && drafts.some(({ singular }) => BOOKED.test(singular));
  return USUAL_PARENTS.flatMap(([things, parents, many = false]) =>
    !things.test(draft.singular) && (name === "item" || !things.test(name))
      ? []
      : parents.flatMap((group) => {
          const to = group
            .split("|")
            .map((each) => drafts.find((other) => other !== draft && isCalled(other, each)))
            .find((other) => other !== undefined);
          return to === undefined || (isSeen && ROOM.test(to.singular)) ? [] : [{ to, many }];
        }),
  );
}

function isCalled({ singular }: Draft, noun: string): boolean {
  return singular === noun || lastWord(singular) === noun;
}

function isOf(draft: Draft, of: Draft, drafts: readonly Draft[]): boolean {
  return isTied(draft, of) || parentsAmong(draft, drafts).some(({ to, many }) => to === of && !many);
}

/** Whether the first are usually of the second: "products" as a text of a supplier are told by the products. */
export function isUsuallyOf(child: string, parent: string): boolean {
  const [thing, of] = [lastWord(child), lastWord(parent)];
  return USUAL_PARENTS.some(
    ([things, parents, many]) =>
      many !== true && things.test(thing) && parents.some((group) => group.split("|").includes(of)),
  );
}

function areTiedBetween(draft: Draft, other: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some((link) => link.isBetween === true && isTied(link, draft) && isTied(link, other));
}

/** Told already, in one direction or the other. */
function isTied(from: Draft, to: Draft): boolean {
  return from.relations.some((relation) => relation.to === to);
}

function lastWord(noun: string): string {
  return noun.split(" ").at(-1) ?? noun;
}
