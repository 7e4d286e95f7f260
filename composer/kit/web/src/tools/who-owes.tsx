import { balancesOf, type Person, type SharedEntry } from "../records/balances.ts";
import { fewestPayments } from "../records/settle-up.ts";
import { Icon } from "../ui/icons.tsx";
import { ToolPanel } from "./tool-panel.tsx";

interface WhoOwesProps {
  title?: string;
  people: readonly Person[];
  /** The newest first. */
  entries: readonly SharedEntry[];
  /** How many of the smallest units there are in one: 100 cents. */
  perUnit: number;
  /** What was done with what was given: money is paid, hours are given. */
  gave: "paid" | "gave";
  /** An amount as people read it: "$12.50", "3 hours". */
  format: (amount: number) => string;
  /** Records that somebody paid; without it nobody is told to. */
  onPay?: (payment: { from: Person; to: Person; amount: number }) => void;
}

/** What each gave and has a part in, who owes how much, and the fewest payments that settle it. */
export function WhoOwes({ title, people, entries, perUnit, gave, format, onPay }: WhoOwesProps) {
  const { people: balances, total, leftOut } = balancesOf(people, entries.toReversed(), perUnit);
  const payments = onPay === undefined ? [] : fewestPayments(balances);
  const personOf = (id: string): Person => people.find((each) => each.id === id) ?? { id, name: "" };
  const amount = (units: number) => format(units / perUnit);

  return (
    <ToolPanel title={title ?? "Who owes whom"} name="Who owes whom">
      {balances.length === 0 ? (
        <p className="text-muted">As soon as there are people and what they {gave}, it stands here.</p>
      ) : (
        <>
          <p className="text-sm text-muted tabular-nums">{amount(total)} in all</p>
          <ul className="mt-2 divide-y divide-line">
            {balances.map(({ id, name, paid, share, settled, balance }) => (
              <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2.5">
                <span className="min-w-0 font-medium wrap-anywhere">{name}</span>
                <span
                  className={`font-semibold tabular-nums ${balance > 0 ? "text-accent" : balance < 0 ? "text-danger" : "text-muted"}`}
                >
                  {balance > 0 && `is owed ${amount(balance)}`}
                  {balance < 0 && `owes ${amount(-balance)}`}
                  {balance === 0 && "even"}
                </span>
                <span className="w-full text-sm text-muted tabular-nums">
                  {gave} {amount(paid)}, {gave === "paid" ? "own share" : "received"} {amount(share)}
                  {settled > 0 && `, paid back ${amount(settled)}`}
                  {settled < 0 && `, got back ${amount(-settled)}`}
                </span>
              </li>
            ))}
          </ul>
          {onPay !== undefined && (
            <>
              <h3 className="mt-5 font-semibold">To settle up</h3>
              {payments.length === 0 ? (
                <p className="mt-1 flex items-center gap-2 text-muted">
                  <Icon name="check" className="size-5 text-accent" />
                  Nobody owes anything.
                </p>
              ) : (
                <ul className="mt-1">
                  {payments.map(({ from, to, amount: units }) => {
                    const [payer, receiver] = [personOf(from), personOf(to)];
                    const words = `${payer.name} pays ${receiver.name} ${amount(units)}`;
                    return (
                      <li key={`${from} ${to}`} className="flex items-center justify-between gap-3 py-1.5">
                        <span className="min-w-0 wrap-anywhere tabular-nums">{words}</span>
                        <button
                          type="button"
                          aria-label={`Done: ${words}`}
                          className="button-quiet shrink-0"
                          onClick={() => onPay({ from: payer, to: receiver, amount: units / perUnit })}
                        >
                          <Icon name="check" />
                          Done
                        </button>
                      </li>
                    );
                  })}
                </ul>
              )}
            </>
          )}
          {leftOut > 0 && (
            <p className="mt-3 text-sm text-muted">
              {leftOut === 1 ? "One entry is" : `${leftOut} entries are`} not counted: without an amount, or who {gave}{" "}
              it.
            </p>
          )}
        </>
      )}
    </ToolPanel>
  );
}
