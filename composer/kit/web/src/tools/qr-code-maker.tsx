import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { makeQrCode, qrPath, type QrCode } from "./qr-code.ts";
import { readText } from "./read-text.ts";
import { ToolPanel } from "./tool-panel.tsx";

interface QrCodeMakerProps {
  title?: string;
  storageKey: string;
}

/** Free modules around the code, without which it is hard to read. */
const MARGIN = 4;
const PIXELS_OF_MODULE = 12;

/** A link or a text as a QR code, to show or to save. */
export function QrCodeMaker({ title, storageKey }: QrCodeMakerProps) {
  const [text, setText] = useStored(storageKey, readText);
  const code = text.trim() === "" ? null : makeQrCode(text.trim());
  const side = (code?.length ?? 0) + 2 * MARGIN;

  return (
    <ToolPanel title={title} name="QR code">
      <div className="mx-auto grid max-w-xl gap-5">
        <textarea
          aria-label="Link or text"
          placeholder="https://…"
          className="input field-sizing-content min-h-24 w-full min-w-0"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {code === null ? (
          <p role="status" className="py-8 text-center text-muted">
            {text.trim() === "" ? "Write a link or a text, and its code appears here." : "That is too long for a code."}
          </p>
        ) : (
          <>
            {/* Black on white whatever the theme: readers need it. */}
            <svg
              role="img"
              aria-label={`QR code of ${text.trim().slice(0, 80)}`}
              viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
              shapeRendering="crispEdges"
              className="mx-auto w-full max-w-72 rounded-control bg-white"
            >
              <path d={qrPath(code)} fill="#000000" />
            </svg>
            <div className="flex flex-wrap justify-center gap-2">
              <button type="button" className="button-primary" onClick={() => download(picture(code), "qr-code.png")}>
                <Icon name="download" />
                Save as PNG
              </button>
              <button type="button" className="button-quiet" onClick={() => download(drawing(code), "qr-code.svg")}>
                Save as SVG
              </button>
            </div>
          </>
        )}
        <p className="text-center text-sm text-muted">Made on this device; what you write is sent nowhere.</p>
      </div>
    </ToolPanel>
  );
}

function drawing(code: QrCode): string {
  const side = code.length + 2 * MARGIN;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-MARGIN} ${side} ${side}"><rect x="${-MARGIN}" y="${-MARGIN}" width="${side}" height="${side}" fill="#ffffff"/><path d="${qrPath(code)}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function picture(code: QrCode): string {
  const canvas = document.createElement("canvas");
  canvas.width = (code.length + 2 * MARGIN) * PIXELS_OF_MODULE;
  canvas.height = canvas.width;
  const context = canvas.getContext("2d");
  if (context === null) return drawing(code);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000000";
  context.scale(PIXELS_OF_MODULE, PIXELS_OF_MODULE);
  context.translate(MARGIN, MARGIN);
  code.forEach((line, row) =>
    line.forEach((isDark, column) => {
      if (isDark) context.fillRect(column, row, 1, 1);
    }),
  );
  return canvas.toDataURL("image/png");
}

function download(href: string, name: string): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
}
