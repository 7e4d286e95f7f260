import { useEffect, useRef } from "react";
import { useStore } from "../../store/use-store.ts";
import { useArena } from "../arena-context.tsx";

/**
 * What the app may do inside its frame. `allow-same-origin` beside `allow-scripts` would let a page take off its own
 * sandbox if it had the studio's origin; the app never has: a preview lives at an origin of its own for each project and
 * port, so that the app keeps its storage and still reaches nothing of the studio. Navigating the studio away
 * (`allow-top-navigation`) is left out.
 */
const SANDBOX =
  "allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads allow-pointer-lock";
/**
 * What the app may ask the browser for. Only what a browser grants without asking the person: a question would be asked
 * in the studio's name, and its answer would hold for the apps of all projects. See docs/security.md.
 */
const ALLOW = "clipboard-write; fullscreen; gamepad";

export function PreviewFrame({ url, load, name }: { url: string; load: number; name: string }) {
  const { preview } = useArena();
  const frame = useRef<HTMLIFrameElement>(null);
  const isPicking = useStore(preview.state, (view) => view.isPicking);
  useEffect(() => {
    const listen = (event: MessageEvent): void => {
      if (event.source !== null && event.source === frame.current?.contentWindow)
        preview.receive(event.data, event.origin);
    };
    const detach = preview.attachFrame((command, origin) =>
      frame.current?.contentWindow?.postMessage(command, { targetOrigin: origin }),
    );
    window.addEventListener("message", listen);
    return () => {
      detach();
      window.removeEventListener("message", listen);
    };
  }, [preview]);
  useEffect(() => {
    // The keys that find an element are the page's.
    if (isPicking) frame.current?.focus();
  }, [isPicking]);
  return (
    <iframe
      // A new key for each load: setting the same address again would load nothing.
      key={load}
      ref={frame}
      title="App preview"
      name={name}
      src={url}
      sandbox={SANDBOX}
      allow={ALLOW}
      className="absolute inset-0 size-full border-0 bg-paper"
    />
  );
}
