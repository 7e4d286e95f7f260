import { PreviewReport } from "@lathe/protocol/preview";
import type { SecretWords } from "@lathe/workspace/secrets/secret-words";

/** What a page reported, without the app's secrets. A text keeps to its limit, since a marker may be longer than a value. */
export function maskReport(report: PreviewReport, words: SecretWords): PreviewReport {
  const { message, stack, source, route } = report;
  return {
    ...report,
    message: words.mask(message).slice(0, PreviewReport.shape.message.maxLength ?? undefined),
    route: words.mask(route).slice(0, PreviewReport.shape.route.maxLength ?? undefined),
    ...(stack === undefined
      ? {}
      : { stack: words.mask(stack).slice(0, PreviewReport.shape.stack.unwrap().maxLength ?? undefined) }),
    ...(source === undefined
      ? {}
      : { source: words.mask(source).slice(0, PreviewReport.shape.source.unwrap().maxLength ?? undefined) }),
  };
}
