import type { Check } from "@lathe/protocol/check";

const WORDS: Record<Check["name"], Record<Check["status"], string>> = {
  app: { passed: "app runs", failed: "app does not run", skipped: "app not checked" },
  types: { passed: "types pass", failed: "types fail", skipped: "types not checked" },
  packages: { passed: "packages listed", failed: "packages not listed", skipped: "packages not checked" },
  page: { passed: "page looks fine", failed: "page has errors", skipped: "page not checked" },
  bundle: { passed: "bundles build", failed: "bundles do not build", skipped: "bundles not checked" },
  acceptance: { passed: "does what it should", failed: "does not do what it should", skipped: "not tried" },
};

export function describeCheckWord(check: Check): string {
  return WORDS[check.name][check.status];
}

/** What the last look at the app found, for the end of a turn; empty when there is nothing to say. */
export function describeFindings(checks: readonly Check[]): string {
  const failed = checks.filter((check) => check.status === "failed");
  if (failed.length > 0) return `The check found faults: ${failed.map(describeCheckWord).join(", ")}.`;
  const passed = checks.filter((check) => check.status === "passed");
  return passed.length === 0 ? "" : `Checked: ${passed.map(describeCheckWord).join(", ")}.`;
}
