import type { AppSpecification } from "@lathe/protocol/app-specification";
import { listedChecks } from "../sample.ts";

export function appChecksFile(_app: AppSpecification): string {
  return listedChecks([]);
}
