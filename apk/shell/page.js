/**
 * Runs in the app's own page, in a WebView (Downloads.java), each time one has been loaded. A WebView saves nothing by
 * itself, and what a link with `download` offers (data made by the page) is gone as soon as the page lets go of it: so the
 * click is caught, and the data are handed to the shell in pieces.
 *
 * The token is put in by the shell. It shows that this page calls, and not a frame of another site in it.
 */
((token) => {
  "use strict";
  const key = Symbol.for("lathe.save");
  if (key in globalThis) return;
  const shell = globalThis.latheShell;
  // Base64 turns three bytes into four signs; a piece of 768 KiB is 1 MiB of text.
  const PIECE_BYTES = 3 * 256 * 1024;

  /** What the page made addresses for: read without asking the network, which the page's policy (CSP) may forbid. */
  const blobs = new Map();
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (object) => {
    const address = createObjectURL.call(URL, object);
    if (object instanceof Blob) blobs.set(address, object);
    return address;
  };
  URL.revokeObjectURL = (address) => {
    blobs.delete(String(address));
    revokeObjectURL.call(URL, address);
  };

  const decodeData = (address) => {
    const [, type = "", base64, body = ""] = /^data:([^,]*?)(;base64)?,(.*)$/is.exec(address) ?? [];
    const text = decodeURIComponent(body);
    const bytes = base64 ? Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)) : text;
    return new Blob([bytes], { type });
  };

  const read = async (address) => {
    const known = blobs.get(address);
    if (known !== undefined) return known;
    if (address.startsWith("data:")) return decodeData(address);
    const response = await fetch(address);
    if (!response.ok) throw new Error(String(response.status));
    return response.blob();
  };

  const toBase64 = (bytes) => {
    let text = "";
    for (let start = 0; start < bytes.length; start += 8192) {
      text += String.fromCharCode(...bytes.subarray(start, start + 8192));
    }
    return btoa(text);
  };

  const nameOf = (address) => {
    const { protocol, pathname } = new URL(address);
    return /^https?:$/.test(protocol) ? decodeURIComponent(pathname.split("/").pop() ?? "") : "";
  };

  const save = async (address, name) => {
    // Asked for before anything else: the page may take its address back right after the click.
    const content = read(address);
    let file = -1;
    try {
      const blob = await content;
      file = shell.begin(token, name || nameOf(address), blob.type.split(";")[0]);
      if (file < 0) return;
      for (let start = 0; start < blob.size; start += PIECE_BYTES) {
        const piece = new Uint8Array(await blob.slice(start, start + PIECE_BYTES).arrayBuffer());
        if (!shell.append(token, file, toBase64(piece))) return;
      }
      shell.end(token, file, true);
    } catch {
      // The shell tells the person that the file could not be saved, and drops what there is; -1 is no file to it.
      shell.end(token, file, false);
    }
  };

  const isOurs = (link) => {
    if (!link.hasAttribute("download") || !link.href) return false;
    const { protocol, origin } = new URL(link.href);
    return protocol === "blob:" || protocol === "data:" || origin === location.origin;
  };

  addEventListener("click", (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (event.defaultPrevented || link === undefined || !isOurs(link)) return;
    event.preventDefault();
    void save(link.href, link.download);
  });

  // A link that stands in no page gets its click by nobody.
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.isConnected && isOurs(this)) void save(this.href, this.download);
    else click.call(this);
  };

  Object.defineProperty(globalThis, key, { value: (address) => void save(address, "") });
})("@token@");
