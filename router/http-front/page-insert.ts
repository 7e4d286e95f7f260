import { PREVIEW_PREFIX } from "@lathe/protocol/preview";
import { admitScript } from "./content-security-policy.ts";
import type { HeaderLine } from "./header-lines.ts";
import { firstValue, listTokens } from "./header-lines.ts";
import { HtmlInjector } from "./html-injector.ts";
import type { ResponseHead } from "./response-reader.ts";

/** A page on its way to the browser: its new head, then its content with the preview script put in. */
export interface InsertedPage {
  head: Buffer;
  push(payload: Buffer): Buffer;
  end(): Buffer;
}

export const SCRIPT_PATH = `${PREVIEW_PREFIX}preview.js`;
export const REPORT_PATH = `${PREVIEW_PREFIX}report`;
export const CHANGES_PATH = `${PREVIEW_PREFIX}changes`;

const POLICIES = new Set(["content-security-policy", "content-security-policy-report-only"]);
/** Say something of the exact bytes, or of this hop. */
const REPLACED = new Set([
  ..."content-length transfer-encoding connection keep-alive accept-ranges".split(" "),
  ..."content-md5 digest content-digest repr-digest".split(" "),
]);

/**
 * Prepares a response to be sent with the script in it; null when it is to be left as it is: not HTML, encoded, a part,
 * without content, in an encoding that is not a superset of ASCII, or under a policy that lets no script in.
 */
export function insertIntoPage(
  response: ResponseHead,
  request: { host: string; askedAt: number | null; version: "1.0" | "1.1" },
): InsertedPage | null {
  if (response.framing.type === "none" || response.status === 206 || !isPlainHtml(response.headers)) return null;
  const admitted = admitToHeaders(response.headers, request.host);
  if (admitted === null) return null;
  const chunked = request.version === "1.1";
  const askedAt = request.askedAt === null ? "" : ` data-asked-at="${request.askedAt}"`;
  const nonce = admitted.nonce === null ? "" : ` nonce="${admitted.nonce}"`;
  const injector = new HtmlInjector(`<script${nonce} src="${SCRIPT_PATH}"${askedAt}></script>`);
  return {
    head: formatHead(response, admitted.headers, chunked),
    push: (payload) => frame(injector.push(payload), chunked),
    end: () => Buffer.concat([frame(injector.end(), chunked), Buffer.from(chunked ? "0\r\n\r\n" : "")]),
  };
}

function isPlainHtml(headers: readonly HeaderLine[]): boolean {
  const type = (firstValue(headers, "content-type") ?? "").toLowerCase();
  if (!/^text\/html\s*(;|$)/.test(type) || /charset\s*=\s*"?utf-(16|32)/.test(type)) return false;
  return listTokens(headers, "content-encoding").every((encoding) => encoding === "identity");
}

function admitToHeaders(
  headers: readonly HeaderLine[],
  host: string,
): { headers: HeaderLine[]; nonce: string | null } | null {
  const needs = { script: host + SCRIPT_PATH, connect: [host + REPORT_PATH, host + CHANGES_PATH] };
  const kept: HeaderLine[] = [];
  let nonce: string | null = null;
  for (const header of headers) {
    if (REPLACED.has(header.lower)) continue;
    if (!POLICIES.has(header.lower)) {
      kept.push(header);
      continue;
    }
    const admitted = admitScript(header.value, needs);
    if (admitted === null) return null;
    if (admitted.nonce !== null && nonce !== null && admitted.nonce !== nonce) return null;
    nonce ??= admitted.nonce;
    kept.push({ ...header, value: admitted.header });
  }
  return { headers: kept, nonce };
}

function formatHead(response: ResponseHead, headers: readonly HeaderLine[], chunked: boolean): Buffer {
  let text = `HTTP/1.1 ${response.status} ${response.statusText}\r\n`;
  for (const header of headers) text += `${header.name}: ${header.value}\r\n`;
  text += chunked ? "Transfer-Encoding: chunked\r\nConnection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
  return Buffer.from(text, "latin1");
}

function frame(bytes: Buffer, chunked: boolean): Buffer {
  if (!chunked || bytes.length === 0) return bytes;
  return Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]);
}
