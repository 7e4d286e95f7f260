import { LatheError } from "@lathe/protocol/errors";
import { expect, test } from "bun:test";
import { describeRefusal } from "./describe-refusal.ts";

const NAMES = ["steps", "usd"] as const;
const refuse = (issues: { path: string; message: string }[]) =>
  new LatheError("bad_request", "The request is not valid.", { issues });

test("what is about a field stands at it, the first of several", () => {
  const error = refuse([
    { path: "turnLimits.steps", message: "Too many." },
    { path: "turnLimits.steps", message: "And odd." },
    { path: "usd", message: "Too dear." },
  ]);
  expect(describeRefusal(error, NAMES)).toEqual({ fields: { steps: "Too many.", usd: "Too dear." }, other: null });
});

test("what is about none of them is said as a whole", () => {
  const other = { fields: {}, other: "The request is not valid." };
  expect(describeRefusal(refuse([{ path: "routes.x", message: "No." }]), NAMES)).toEqual(other);
  expect(describeRefusal(refuse([]), NAMES)).toEqual(other);
  expect(describeRefusal(new LatheError("bad_request", "No."), NAMES)).toEqual({ fields: {}, other: "No." });
  expect(describeRefusal(new LatheError("worker_unavailable", "Away."), NAMES)).toEqual({ fields: {}, other: "Away." });
});
