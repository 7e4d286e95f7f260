import { Icon } from "../ui/icons.tsx";
import type { Link } from "./link.ts";
import { LinkButton } from "./link-button.tsx";
import { Section } from "./section.tsx";

export interface Plan {
  name: string;
  /** As it is shown: "$29". */
  price: string;
  /** "per month" */
  period?: string;
  points: readonly string[];
  isRecommended: boolean;
}

interface PricingProps {
  id: string;
  title: string;
  text?: string;
  plans: readonly Plan[];
  /** Where each plan's button leads; null: they have none. */
  link: Link | null;
}

export function Pricing({ id, title, text, plans, link }: PricingProps) {
  return (
    <Section id={id} title={title} text={text}>
      <ul className="flex flex-wrap items-stretch justify-center gap-5 lg:gap-6">
        {plans.map((plan) => (
          <li
            key={plan.name}
            className={`panel flex min-w-64 flex-1 flex-col p-6 sm:max-w-sm sm:p-8 ${plan.isRecommended ? "border-accent ring-1 ring-accent" : ""}`}
          >
            <div className="flex min-h-8 flex-wrap items-center justify-between gap-2">
              <h3 className="text-xl wrap-anywhere">{plan.name}</h3>
              {plan.isRecommended && (
                <p className="rounded-chip bg-accent px-3 py-1 text-sm font-semibold text-on-accent">Recommended</p>
              )}
            </div>
            <p className="mt-4 flex flex-wrap items-baseline gap-x-2">
              <span className="font-heading text-4xl font-bold tabular-nums">{plan.price}</span>
              {plan.period !== undefined && <span className="text-muted">{plan.period}</span>}
            </p>
            {plan.points.length > 0 && (
              <ul className="mt-6 grid gap-3 border-t border-line pt-6">
                {plan.points.map((point) => (
                  <li key={point} className="flex gap-3">
                    <Icon name="check" className="mt-0.5 size-5 shrink-0 text-accent" />
                    <span className="min-w-0 wrap-anywhere">{point}</span>
                  </li>
                ))}
              </ul>
            )}
            {link !== null && (
              <div className="mt-auto grid pt-8">
                <LinkButton
                  link={link}
                  of={plan.name}
                  className={plan.isRecommended ? "button-primary" : "button-quiet"}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
