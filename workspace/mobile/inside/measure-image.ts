/** Pixels of a PNG, GIF, JPEG, WebP or SVG; undefined where its head does not say. */
export function measureImage(data: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const text = (from: number, to: number) => String.fromCharCode(...data.subarray(from, to));
  if (data.length >= 24 && text(1, 4) === "PNG") return { width: view.getUint32(16), height: view.getUint32(20) };
  if (data.length >= 10 && text(0, 3) === "GIF") {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (data.length >= 30 && text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return measureWebp(view, text(12, 16));
  if (data.length >= 4 && view.getUint16(0) === 0xffd8) return measureJpeg(view);
  const head = text(0, Math.min(data.length, 1_000));
  return head.includes("<svg") ? measureSvg(head) : undefined;
}

function measureWebp(view: DataView, kind: string) {
  if (kind === "VP8 ") return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind === "VP8L") {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  const read24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  return { width: read24(24) + 1, height: read24(27) + 1 };
}

function measureJpeg(view: DataView) {
  for (let at = 2; at + 9 < view.byteLength;) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker < 0xff00) return undefined;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function measureSvg(head: string) {
  const tag = /<svg[^>]*>/.exec(head)?.[0] ?? "";
  const read = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag)?.[1] ?? NaN);
  const box = /viewBox="[\d.-]+[ ,]+[\d.-]+[ ,]+([\d.]+)[ ,]+([\d.]+)"/.exec(tag);
  const width = Number.isNaN(read("width")) ? Number(box?.[1]) : read("width");
  const height = Number.isNaN(read("height")) ? Number(box?.[2]) : read("height");
  return Number.isNaN(width) || Number.isNaN(height) ? undefined : { width, height };
}
