import type { BlockOf } from "@lathe/protocol/app/block";
import { type Recognizer, findAll } from "../recognizer.ts";
import { asLabel, singularOf } from "../words.ts";
import { findAudience } from "./audience.ts";
import { withFrame } from "./frame.ts";

const TOOL = "(?:[- ](?:calculators?|calculations?|calc|estimators?|app|tool|tracker(?= that calculates)))+";
const GRADES = new RegExp(
  `(?<![\\p{L}-])(?:(?:cumulative |weighted |college |semester |university |high school |student )*(?:gpas?|cgpa|grade point averages?)(?:${TOOL})?(?=[.,;!\\n]|$| (?:with|where|that|for|from|by|based)\\b)|(?:weighted |school |class |course |student |average |final )*(?:grades?|marks?)(?: averages?)?${TOOL}|weighted (?:averages?|means?|grades?)(?:${TOOL})?|calculat(?:e|es|ing) (?:my |the |their |your )?(?:gpa|grade (?:point )?average|weighted average))(?![\\p{L}-])`,
  "gu",
);
/** What is still to be reached is another sum. */
const NEEDED = /\b(?:need(?:s|ed)?|what (?:grade|mark) (?:do )?i|target|to pass)\b/i;
const ROW = /\b(courses?|subjects?|classes|modules?|assignments?|exams?|tests?|categor(?:y|ies)|items?|homework)\b/i;
const WEIGHT = /\b(credit hours?|credits?|weights?|weightings?|weightage|percentages?|points|coefficients?|ects)\b/i;
const HAVES =
  /(?:,? ?\b(?:and|with|where|that|which|in which|so that|it|i|you|we|users?|students?|teachers?|people|they|can|could|should|the|an?|my|your|their|each|per|of|for|to|by|on|from|based|several|multiple|all|as many|any number|like|want|shows?|see|get|gets|gives?|calculates?|work(?:s)? out|add(?:s|ing)?|enter(?:s|ing)?|typ(?:e|es|ing)|input(?:s)?|list|remove|delete|edit|its|final|current|overall|cumulative|weighted|letter|number|semester|total|updated?|live|automatically|percentage|different|have|has|name) )*(?<![\p{L}-])(?:courses?|subjects?|classes|class|modules?|assignments?|exams?|tests?|categor(?:y|ies)|homework|credit hours?|credits?|weights?|weightings?|percentages?|grades?|marks?|scores?|gpa|averages?|(?:4(?:\.0)?|5(?:\.0)?) scale|scale|names?|rows?|semesters?|totals?|results?|points)(?: (?:names?|hours|weights?|grades?|averages?|gpa))?(?![\p{L}-])/gu;

/** "GPA calculator with courses, credits and grades", "a grade calculator": an average of as many rows as people add. */
export const recognizeGrades: Recognizer = (reading) => {
  const [found] = findAll(reading, GRADES);
  const isOnlyNeeded =
    NEEDED.test(reading.text) &&
    !/\b(?:weights?|credits?|(?:current|weighted) (?:average|grade))\b/i.test(reading.text);
  if (found === undefined || isOnlyNeeded) return [];
  const isGpa = /gpa|point/i.test(found.text);
  const row = ROW.exec(reading.text.replace(/\bhomework (?:lists?|tracker|planner|tasks?|log)\b/gi, ""))?.[1];
  const weight = WEIGHT.exec(reading.text.slice(found.span.end))?.[1];
  const isMean = /\bmeans?\b|weighted average/i.test(found.text) && !/grade/i.test(reading.text);
  const block: BlockOf<"average"> = {
    id: "average",
    type: "average",
    rowName:
      row === undefined ? (isGpa ? "Course" : isMean ? "Value" : "Subject") : asLabel(singularOf(row.toLowerCase())),
    valueName: isMean ? "Number" : /\bmarks?\b/i.test(reading.text) ? "Mark" : "Grade",
    weightName: weight === undefined ? (isGpa ? "Credits" : "Weight") : asLabel(weight.toLowerCase()),
    resultName: isGpa
      ? "GPA"
      : isMean
        ? "Weighted average"
        : /\bfinal\b/i.test(reading.text)
          ? "Final grade"
          : "Average",
    ...(isGpa ? { hasLetters: true } : {}),
  };
  const haves = findAll(reading, HAVES).filter(({ span }) => span.start >= found.span.end);
  return [
    {
      spans: [
        withFrame(reading, found.span, haves.length === 0),
        ...haves.map(({ span }) => span),
        ...findAudience(reading),
      ],
      part: {
        name: isGpa ? "GPA calculator" : isMean ? "Weighted average" : "Grade calculator",
        icon: "medal",
        blocks: [block],
      },
    },
  ];
};
