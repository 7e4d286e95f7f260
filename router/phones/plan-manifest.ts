import type { RoutedRequest } from "../http-front/client-connection.ts";
import type { LocalAnswer } from "../http-front/local-answer.ts";
import { describeUnavailable, type PreviewTarget } from "../http-front/preview-target.ts";
import { askManifest, type ManifestAnswer } from "./ask-manifest.ts";
import { tellExpo } from "./phone-answers.ts";
import { ExpoManifest, type PhoneWay, rewriteManifest } from "./rewrite-manifest.ts";
import { describeVisitor } from "./visitor.ts";

/** A bundler that has just been started may need its time before it answers. */
const TIMEOUT_MS = 120_000;
const KEPT = ["expo-protocol-version", "expo-sfv-version", "cache-control"];

/** Answers Expo Go's request for a manifest: the app's own, with addresses that the phone reaches. */
export async function answerManifest(
  request: RoutedRequest,
  place: { appPort: number; target: PreviewTarget },
  way: PhoneWay,
): Promise<LocalAnswer> {
  const { target: upstream, appPort } = place;
  if ("unavailable" in upstream) {
    const { title, text } = describeUnavailable(upstream.unavailable);
    return tellExpo(503, `${title}. ${text}`);
  }
  const { head, target, peerAddress } = request;
  const platform = describeVisitor(head, target, peerAddress).platform ?? "android";
  const question = { upstream, port: appPort, platform, target, headers: head.headers };
  const answer = await askManifest(question, AbortSignal.timeout(TIMEOUT_MS)).catch(() => null);
  if (answer === null) return tellExpo(503, "The app does not answer. Look in Lathe whether it runs.");
  return translate(answer, appPort, way);
}

function translate({ status, headers, text }: ManifestAnswer, appPort: number, way: PhoneWay): LocalAnswer {
  if (status >= 300 && status < 400) return tellExpo(502, "The app answered Expo Go with a redirect.");
  const said = text === null ? "" : text.slice(0, 2_000);
  if (status !== 200) return tellExpo(status, `The app's dev server says: ${said.trim() || `status ${status}`}`);
  const manifest = readManifest(text);
  if (manifest === null) {
    return tellExpo(502, "This is no Expo project, so Expo Go cannot open it. Scan the code for the phone's browser.");
  }
  const kept: Record<string, string> = { "Content-Type": "application/expo+json" };
  for (const name of KEPT) {
    const value = headers.get(name);
    if (value !== null) kept[name === "cache-control" ? "Cache-Control" : name] = value;
  }
  return { status, headers: kept, body: JSON.stringify(rewriteManifest(manifest, appPort, way)) };
}

export function readManifest(text: string | null): ExpoManifest | null {
  try {
    return ExpoManifest.safeParse(JSON.parse(text ?? "")).data ?? null;
  } catch {
    // A page of an app that is no Expo project.
    return null;
  }
}
