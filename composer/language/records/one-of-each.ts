import { asLabel, singularOf } from "../words.ts";

/** "employees with departments and positions": each has one. */
const ONE_OF_EACH =
  /^(?:departments|positions|assignees|assigned (?:employees|users|people|agents)|job titles|companies|roles|serial numbers|order numbers|suppliers|manufacturers|licen[cs]e plates|salaries|managers|branches|warehouses|birthdays|counterparties|severities|requesters|reporters|owners|line managers|sizes|seasons|brands|conditions|regions|countries|occasions|locations|genres|vintages|breeds|publishers|manufacturers|platforms|shelves|rooms|difficulties|cuisines|courses)$/i;
/** "receipts photo" */
const PICTURE =
  /^(receipts|items|products|employees|customers|clients|documents|invoices) (photos?|pictures?|images?|scans?)$/i;

/** What a field is called that was told in the plural, and of which each record has one. */
export function oneOfEach(label: string): string {
  if (ONE_OF_EACH.test(label)) return asLabel(singularOf(label.toLowerCase()));
  return label.replace(PICTURE, (_, noun: string, picture: string) =>
    asLabel(`${singularOf(noun.toLowerCase())} ${picture.toLowerCase()}`),
  );
}
