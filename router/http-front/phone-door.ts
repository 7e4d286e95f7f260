import type { RequestPlan, RoutedRequest } from "./client-connection.ts";
import type { PreviewPlanOptions } from "./plan-preview.ts";

/** Where phones come in to one shared project: it decides who may, and what of the project they get. */
export interface PhoneDoor {
  plan(
    request: RoutedRequest,
    way: { host: string; isPublic: boolean },
    previews: PreviewPlanOptions,
  ): RequestPlan | Promise<RequestPlan>;
}
