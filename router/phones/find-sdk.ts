import type { PreviewTarget } from "../http-front/preview-target.ts";
import { askManifest } from "./ask-manifest.ts";
import { readManifest } from "./plan-manifest.ts";
import type { ExpoManifest } from "./rewrite-manifest.ts";

/** A bundler that has just been started may need its time before it answers. */
const TIMEOUT_MS = 60_000;
/** How long whoever asks waits for what is not known yet; who asks again later finds it. */
const PATIENCE_MS = 2_500;
const SDK = /^(?:exposdk:)?(\d+)\./;

interface Answer {
  sdk: Promise<number | null>;
  /** Undefined until it is known. */
  known: number | null | undefined;
}

/** Which Expo SDK apps are made with, asked of each once each time that it has come up. */
export class SdkFinder {
  readonly #answers = new WeakMap<object, Answer>();
  readonly #ending = new AbortController();

  /**
   * The SDK's number: 57; null for what is no Expo project; undefined when it is not known yet.
   *
   * @param start another object each time that the app has come up
   */
  async find(start: object, place: { target: PreviewTarget; port: number }): Promise<number | null | undefined> {
    const answer = this.#answers.get(start) ?? this.#ask(start, place);
    const timer = Promise.withResolvers<void>();
    const timeout = setTimeout(timer.resolve, PATIENCE_MS);
    await Promise.race([answer.sdk.catch(() => null), timer.promise]);
    clearTimeout(timeout);
    return answer.known;
  }

  close(): void {
    this.#ending.abort();
  }

  #ask(start: object, { target, port }: { target: PreviewTarget; port: number }): Answer {
    const answer: Answer = { sdk: this.#read(target, port), known: undefined };
    this.#answers.set(start, answer);
    answer.sdk.then(
      (sdk) => void (answer.known = sdk),
      // It did not answer: asked again the next time.
      () => this.#answers.delete(start),
    );
    return answer;
  }

  async #read(upstream: PreviewTarget, port: number): Promise<number | null> {
    if ("unavailable" in upstream) throw new Error("The app is not there.");
    const signal = AbortSignal.any([this.#ending.signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const { status, text } = await askManifest(
      { upstream, port, platform: "android", target: "/", headers: [] },
      signal,
    );
    if (status >= 500) throw new Error(`The app answered ${status}.`);
    return status === 200 ? sdkOf(readManifest(text)) : null;
  }
}

function sdkOf(manifest: ExpoManifest | null): number | null {
  const named = manifest?.runtimeVersion ?? "";
  const version = SDK.exec(named.startsWith("exposdk:") ? named : (manifest?.extra?.expoClient?.sdkVersion ?? ""))?.[1];
  return version === undefined ? null : Number(version);
}
