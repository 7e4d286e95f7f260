import type { BlockOf } from "@lathe/protocol/app/block";
import type { SiteWish } from "./compose-site.ts";
import { PLAIN_STEPS } from "./site-copy.ts";

/** How it works, in as many steps as were asked for: "my method in 4 steps". */
export function stepsOf({ subject: { kind }, titles, counts }: SiteWish): BlockOf<"features"> {
  const title = titles.steps ?? "How it works";
  const known = kind.steps?.map(([icon, heading, text]) => ({ icon, title: heading, text })) ?? PLAIN_STEPS;
  const told = /\b(\d{1,2}) (?:\p{L}+ )?steps\b/iu.exec(title)?.[1];
  const count = Math.min(told === undefined ? (counts.steps ?? known.length) : Number(told), 12);
  const items = Array.from(
    { length: Math.max(count, 1) },
    (_, index) =>
      known[index] ?? { icon: "check" as const, title: `Step ${index + 1}`, text: "What happens then, in a sentence." },
  );
  return {
    id: "how-it-works",
    type: "features",
    title: /\b(?:steps|works|process|method)\b/i.test(title) ? title : "How it works",
    items,
  };
}
