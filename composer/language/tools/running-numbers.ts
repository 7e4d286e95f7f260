import { type Recognizer, findAll } from "../recognizer.ts";
import { asLabel } from "../words.ts";
import { withFrame } from "./frame.ts";

const NUMBERS =
  /(?<![\p{L}-])(?:(?:next|sequential|running|consecutive|simple|automatic|auto) )*((?:invoice|order|receipt|quote|ticket|reference|serial|customer|member|case|bill|po|purchase order|job) numbers?)[- ](?:generators?|creators?|makers?|counters?|apps?|tools?)(?![\p{L}-])/giu;
const FIRST = 1_000;

/** "Invoice number generator": one number after the other, each once. */
export const recognizeRunningNumbers: Recognizer = (reading) => {
  const [found] = findAll(reading, NUMBERS);
  if (found === undefined) return [];
  const label = asLabel((found.groups[1] ?? "").toLowerCase().replace(/s$/, ""));
  return [
    {
      spans: [withFrame(reading, found.span)],
      part: {
        name: `${label}s`,
        icon: "receipt",
        blocks: [
          {
            id: "numbers",
            type: "counter",
            counters: [{ label, step: 1, goal: null, start: FIRST }],
            isDaily: false,
          },
        ],
        undone: [
          {
            words: found.text.toLowerCase(),
            answer:
              "It gives one number after the other: press + for the next one. It writes them on nothing; a list of invoices is possible, “invoices with number, client, date and total”.",
            isNote: true,
          },
        ],
      },
    },
  ];
};
