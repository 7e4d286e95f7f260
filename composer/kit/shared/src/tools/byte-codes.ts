import type { CodeLine } from "./number-codes.ts";

/** A text in Base64, of its bytes in UTF-8, and what a text in Base64 says. */
export function base64Of(text: string): CodeLine[] {
  const linked = linkText(text);
  if (text === "" || linked === null) return [];
  const encoded = btoa(ofBytes(linked));
  const decoded = fromBase64(text.trim());
  return [
    { label: "In Base64", value: encoded },
    ...(decoded === null ? [] : [{ label: "Out of Base64", value: decoded }]),
  ];
}

function fromBase64(text: string): string | null {
  if (text.length % 4 !== 0 || !/^[\w+/-]+={0,2}$/.test(text)) return null;
  try {
    return ofLink([...atob(text.replaceAll("-", "+").replaceAll("_", "/"))].map((byte) => byte.codePointAt(0) ?? 0));
  } catch {
    // Letters alone can look like Base64 and be none.
    return null;
  }
}

/** A text as part of a link, and back. */
export function linkTextOf(text: string): CodeLine[] {
  const linked = linkText(text);
  if (text === "" || linked === null) return [];
  const encoded = { label: "For a link", value: linked };
  if (!text.includes("%")) return [encoded];
  try {
    return [encoded, { label: "Out of a link", value: decodeURIComponent(text) }];
  } catch {
    // A percent sign that stands for itself.
    return [encoded];
  }
}

/** Its bytes in UTF-8, those of letters and digits as they are; null where half a character was cut off. */
function linkText(text: string): string | null {
  try {
    return encodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The bytes themselves, each a character. */
function ofBytes(linked: string): string {
  return linked.replaceAll(/%([\dA-F]{2})/g, (_, hex: string) => String.fromCodePoint(Number(`0x${hex}`)));
}

/** The text whose bytes these are; throws where they are none in UTF-8. */
function ofLink(bytes: readonly number[]): string {
  return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
}

/** The bytes of a text in binary and hexadecimal, and the text of such bytes: "01001000 01101001" is "Hi". */
export function bytesOf(text: string): CodeLine[] {
  const linked = linkText(text);
  if (text.trim() === "" || linked === null) return [];
  const digits = text.replaceAll(/\s/g, "");
  if (/^[01]+$/.test(digits) && digits.length % 8 === 0) {
    try {
      const bytes = digits.match(/.{8}/g) ?? [];
      return [{ label: "Text", value: ofLink(bytes.map((byte) => Number.parseInt(byte, 2))) }];
    } catch {
      return [];
    }
  }
  const bytes = [...ofBytes(linked)].map((byte) => byte.codePointAt(0) ?? 0);
  const written = (base: number, length: number) =>
    bytes.map((byte) => byte.toString(base).padStart(length, "0")).join(" ");
  return [
    { label: "Binary", value: written(2, 8) },
    { label: "Hexadecimal", value: written(16, 2) },
  ];
}
