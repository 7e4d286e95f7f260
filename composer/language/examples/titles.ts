import { FIRMS, PEOPLE, PUBLIC_PLACES } from "./people.ts";

const PERSON =
  /\b(?:person|people|donor|godparent|babysitter|child ?minder|nanny|carer|nurse|doctor|apprentice|trainee|intern|freelancer|subscriber|applicant|delegate|attendee|participant|parishioner|parent|child|kid|grand(?:child|parent)|cousin|relative|ancestor|classmate|flatmate|housemate|roommate|lodger|resident|passenger|driver|rider|swimmer|runner|dancer|singer|musician|actor|model|speaker|presenter|referee|umpire|judge|coach|leader|steward|warden|keeper|handler|worker|cleaner|gardener|artisan|maker|crew member|cast member|customer|borrower|lender|reader|visitor|voter|candidate|mentor|mentee|alumn(?:us|a|i)|fellow|scout|cadet|cub|brownie|tutor|pupil|student|teacher|neighbou?r|friend|colleague|employee|volunteer|member|guest|patient|client)$/i;
const FIRM = /\b(?:sponsor|charity|supplier|firm|agency|company|contractor|vendor|organisation|organization|partner)$/i;
const PLACE = /\b(?:venue|campsite|location|branch|hall|site|playground|pitch)$/i;
const STREET = /\b(?:address|house|home|building|household|plot of land)$/i;

/** Names for records that are known only by their noun, where the noun says what is named; null for all others. */
export function titlesOf(singular: string): readonly string[] | null {
  if (PERSON.test(singular)) return PEOPLE.slice(0, 6).map(({ first, last }) => `${first} ${last}`);
  if (FIRM.test(singular)) return FIRMS;
  if (PLACE.test(singular)) return PUBLIC_PLACES;
  if (STREET.test(singular)) return PEOPLE.slice(0, 6).map(({ street }) => street);
  return null;
}

export function isPersonNoun(singular: string): boolean {
  return PERSON.test(singular);
}
