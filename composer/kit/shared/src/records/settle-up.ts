/** Somebody with what is owed to them, or below nothing what they owe, in whole units. */
export interface Owing {
  id: string;
  balance: number;
}

export interface Payment {
  from: string;
  to: string;
  amount: number;
}

/** With more people than this the payments are few, and perhaps not the fewest: to look at all groups would take long. */
const MOST_EXACT = 14;

/**
 * The fewest payments that settle all balances, which together are nothing. People who are even among each other settle in
 * one payment less than they are, so that the more such groups there are, the fewer payments are needed.
 */
export function fewestPayments(balances: readonly Owing[]): Payment[] {
  const open = balances.filter(({ balance }) => balance !== 0);
  return evenGroups(open).flatMap(settleGroup);
}

/** As many groups as possible of which each is even, by what is known of all their parts. */
function evenGroups(open: readonly Owing[]): Owing[][] {
  if (open.length > MOST_EXACT) return [[...open]];
  const all = 2 ** open.length - 1;
  const sums = Array.from({ length: all + 1 }, () => 0);
  /** How many even groups can be made one after the other of the people in a set of bits. */
  const most = Array.from({ length: all + 1 }, () => 0);
  for (let set = 1; set <= all; set += 1) {
    const low = Math.log2(set & -set);
    sums[set] = (sums[set & (set - 1)] ?? 0) + (open[low]?.balance ?? 0);
    const best = Math.max(...peopleIn(set).map((index) => most[set ^ (1 << index)] ?? 0));
    most[set] = best + (sums[set] === 0 ? 1 : 0);
  }
  const groups: Owing[][] = [];
  let group: Owing[] = [];
  for (let set = all; set !== 0;) {
    // Where a set is even, those who were taken out before it are a group.
    if (sums[set] === 0 && group.length > 0) {
      groups.push(group);
      group = [];
    }
    const wanted = (most[set] ?? 0) - (sums[set] === 0 ? 1 : 0);
    const leaving = peopleIn(set).find((index) => most[set ^ (1 << index)] === wanted) ?? 0;
    const person = open[leaving];
    if (person !== undefined) group.push(person);
    set ^= 1 << leaving;
  }
  return group.length === 0 ? groups : [...groups, group];
}

function peopleIn(set: number): number[] {
  const people: number[] = [];
  for (let index = 0; 1 << index <= set; index += 1) if ((set & (1 << index)) !== 0) people.push(index);
  return people;
}

/** Who owes most pays whom most is owed, until nobody owes anything. */
function settleGroup(group: readonly Owing[]): Payment[] {
  const left = group.map((each) => ({ ...each }));
  const payments: Payment[] = [];
  for (;;) {
    left.sort((one, other) => one.balance - other.balance);
    const [debtor] = left;
    const creditor = left.at(-1);
    if (debtor === undefined || creditor === undefined || debtor.balance >= 0 || creditor.balance <= 0) return payments;
    const amount = Math.min(-debtor.balance, creditor.balance);
    payments.push({ from: debtor.id, to: creditor.id, amount });
    debtor.balance += amount;
    creditor.balance -= amount;
  }
}
