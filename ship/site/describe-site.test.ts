import { expect, test } from "bun:test";
import { toSite } from "../pwa/fixtures/sample-site.ts";
import { describeArtifact } from "./describe-artifact.ts";
import { describeSite } from "./describe-site.ts";

test("a site's sizes, its biggest files and what a folder would break", () => {
  const site = toSite({
    "index.html": `<link href="/a.css"><a href="/about">x</a><img src="//cdn.example/a.css"><script src="./main.js"></script>`,
    "a.css": "body { background: url(/img/b%20c.png) } p { background: url('other.png') }",
    "main.js": 'fetch("/api"); import("/chunk.js"); const re = /a.css/;',
    "chunk.js": "x".repeat(5_000),
    "img/b c.png": new Uint8Array(10),
  });
  const facts = describeSite(site);
  expect(facts).toMatchObject({ hasIndex: true, files: 5 });
  expect(facts.biggest[0]).toMatchObject({ path: "chunk.js", bytes: 5_000 });
  expect(facts.absoluteReferences).toEqual([
    { path: "a.css", reference: "/img/b%20c.png" },
    { path: "index.html", reference: "/a.css" },
    { path: "main.js", reference: "/chunk.js" },
  ]);
  expect(facts.notes).toEqual([
    "Put it at the root of a host: a.css refers to “/img/b%20c.png”, which a folder would break.",
  ]);
  expect(facts.bytes).toBe([...site.values()].reduce((sum, { byteLength }) => sum + byteLength, 0));
  expect(facts.gzipBytes).toBeLessThan(facts.bytes);
  expect(describeSite(new Map([...site].toReversed())).sha256).toBe(facts.sha256);
  expect(describeSite(new Map([...site, ["new", new Uint8Array()]])).sha256).not.toBe(facts.sha256);
});

test("a site without a first page, and with a large file", () => {
  const { notes, hasIndex } = describeSite(toSite({ "film.mp4": new Uint8Array(6 * 1024 * 1024) }));
  expect(hasIndex).toBe(false);
  expect(notes).toEqual([
    "There is no index.html at the root: a host would show nothing.",
    "film.mp4 has 6.0 MB, which takes long on a phone.",
  ]);
});

test("an artifact's checksum is SHA-256", () => {
  expect(describeArtifact("abc.zip", new TextEncoder().encode("abc"))).toMatchObject({
    bytes: 3,
    gzipBytes: 3,
    sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  });
});
