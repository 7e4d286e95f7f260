/** Something that one of them gave for others: a bill that was paid, an evening with the neighbours' children. */
export interface SharedEntry {
  /** An id of the people; "" while nobody is said. */
  payer: string;
  /** Ids of those for whom it was; of nobody it is everybody's. */
  sharedBy: readonly string[];
  amount: number | null;
  /** It settles what is owed, and nothing was bought with it. */
  isPayment: boolean;
}

export interface Person {
  id: string;
  name: string;
}

/** All amounts are whole units: cents, or hundredths of an hour. */
export interface Balance extends Person {
  /** What this one gave. */
  paid: number;
  /** This one's part of all that was given. */
  share: number;
  /** What was paid back to others, less what came back. */
  settled: number;
  /** Above nothing it is owed to this one, below nothing this one owes it. */
  balance: number;
}

export interface Balances {
  people: Balance[];
  /** Of everybody together, without what only settles. */
  total: number;
  /** Entries that say no amount, or nobody who is there. */
  leftOut: number;
}

/**
 * What each gave, and the part of it that was for each; all balances together are nothing. `perUnit` is how many of the
 * smallest there are in one: 100 cents. Units that cannot be divided go to one after the other, over all entries.
 */
export function balancesOf(people: readonly Person[], entries: readonly SharedEntry[], perUnit: number): Balances {
  const accounts = new Map(people.map((person) => [person.id, { ...person, paid: 0, share: 0, settled: 0 }]));
  let total = 0;
  let leftOut = 0;
  let next = 0;
  for (const { payer, sharedBy, amount, isPayment } of entries) {
    const giver = accounts.get(payer);
    const ids = sharedBy.length === 0 ? [...accounts.keys()] : [...new Set(sharedBy)];
    const takers = ids.flatMap((id) => accounts.get(id) ?? []);
    if (giver === undefined || amount === null || takers.length === 0) {
      leftOut += 1;
      continue;
    }
    const units = Math.round(amount * perUnit);
    const shares = sharesOf(units, takers.length, next);
    next += Math.abs(units) % takers.length;
    if (!isPayment) total += units;
    giver[isPayment ? "settled" : "paid"] += units;
    takers.forEach((taker, index) => {
      const share = shares[index] ?? 0;
      if (isPayment) taker.settled -= share;
      else taker.share += share;
    });
  }
  return {
    people: [...accounts.values()].map((each) => ({ ...each, balance: each.paid - each.share + each.settled })),
    total,
    leftOut,
  };
}

/** Whole units in so many parts, which differ by one at most; `first` is where those begin that get one more. */
function sharesOf(units: number, parts: number, first: number): number[] {
  const sign = units < 0 ? -1 : 1;
  const least = Math.floor(Math.abs(units) / parts);
  const more = Math.abs(units) % parts;
  return Array.from({ length: parts }, (_, index) => {
    const place = (((index - first) % parts) + parts) % parts;
    return sign * (least + (place < more ? 1 : 0));
  });
}

/** People who are known only by their names, in the order of the alphabet; two ways to write one in letters are one. */
export function namedPeople(names: readonly string[]): Person[] {
  const people = new Map<string, Person>();
  for (const name of names.map((each) => each.trim()).filter((each) => each !== "")) {
    const id = personId(name);
    if (!people.has(id)) people.set(id, { id, name });
  }
  return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

/** What stands for somebody who is known by the name only. */
export function personId(name: string): string {
  return name.trim().toLowerCase();
}
