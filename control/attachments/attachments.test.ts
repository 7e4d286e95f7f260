import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { CreateProject, Project } from "@lathe/protocol/api";
import { newId } from "@lathe/protocol/ids";
import { signWorkerToken } from "@lathe/protocol/internal";
import { LIMITS } from "@lathe/protocol/limits";
import { Attachment } from "@lathe/protocol/prompt";
import type { z } from "zod";
import { JOIN_SECRET, openFixture, type ControlFixture } from "../control.fixture.ts";
import { makeGif, makeJpeg, makePng, makeWebp } from "./images.fixture.ts";

const { maxImageBytes, maxImagePixels, maxTextBytes } = LIMITS.attachment;
let fixture: ControlFixture;
beforeAll(async () => {
  fixture = await openFixture();
});
afterAll(() => fixture?.close());

const text = (content: string) => new TextEncoder().encode(content);
const refused = (code: string) => ({ error: { code, message: expect.any(String) } });

function post(bytes: Uint8Array<ArrayBuffer>, name = "a file", type = "application/octet-stream") {
  const path = `/api/attachments?name=${encodeURIComponent(name)}`;
  return fixture.call(path, { method: "POST", bytes, headers: { "content-type": type } });
}

async function attach(bytes: Uint8Array<ArrayBuffer>, name?: string): Promise<Attachment> {
  const { status, body } = await post(bytes, name);
  expect(status).toBe(201);
  return Attachment.parse(body);
}

function createWith(attachments: readonly Attachment[]) {
  const prompt: z.input<typeof CreateProject>["prompt"] = {
    promptId: newId("pmt"),
    text: "Make it look like this",
    model: "composer/builtin",
    options: { mode: "plan", attachments: [...attachments], pinned: ["src/app.tsx"] },
  };
  return fixture.call("/api/projects", { json: { prompt } });
}

async function readAsWorker(projectId: Project["projectId"], attachmentId: string): Promise<Response> {
  const token = await signWorkerToken(JOIN_SECRET, { workerId: newId("wrk"), projectId });
  const headers = { authorization: `Bearer ${token}` };
  return fixture.control.internalFetch(new Request(`http://control/internal/attachments/${attachmentId}`, { headers }));
}

async function newProject() {
  return Project.parse((await fixture.call("/api/projects", { json: { name: "A project" } })).body);
}

describe("a file is taken for what its bytes are", () => {
  test.each([
    ["image/png", makePng(20, 10)],
    ["image/jpeg", makeJpeg(20, 10)],
    ["image/webp", makeWebp("VP8L", 20, 10)],
    ["image/gif", makeGif(20, 10)],
  ])("%s, with its size", async (mediaType, bytes) => {
    const { body } = await post(bytes, "../holiday.jpg", "text/html");
    expect(body).toEqual({
      attachmentId: expect.stringMatching(/^att_/),
      name: "holiday.jpg",
      kind: "image",
      mediaType,
      bytes: bytes.length,
      width: 20,
      height: 10,
    });
  });

  test.each([
    ["an SVG", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ["a page", "<html><script>alert(1)</script></html>"],
    ["words", "Grüße, 世界 😀\n"],
  ])("%s is text, whatever it says it is", async (_name, content) => {
    const { status, body } = await post(text(content), "a.svg", "image/svg+xml");
    expect(status).toBe(201);
    const attachment = Attachment.parse(body);
    expect(attachment).toMatchObject({ kind: "text", mediaType: "text/plain", bytes: text(content).length });
    const served = await fixture.send(`/api/attachments/${attachment.attachmentId}`);
    expect(served.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(served.headers.get("content-disposition")).toStartWith("attachment;");
  });

  test.each([
    ["a PDF", Uint8Array.of(...text("%PDF-1.7\n"), 0xff, 0xfe)],
    ["text with a NUL", text("a\u0000b")],
    ["Latin 1", Uint8Array.of(0x67, 0x72, 0xfc, 0xdf)],
    ["a cut PNG", makePng(1, 1).slice(0, 20)],
    ["nothing", new Uint8Array()],
  ])("%s is refused in plain words", async (_name, bytes) => {
    expect(await post(bytes)).toMatchObject({ status: 400, body: refused("bad_request") });
  });

  test("what is too large is refused: a side, an image, a text, anything", async () => {
    expect((await post(makePng(maxImagePixels, maxImagePixels))).status).toBe(201);
    const wide = await post(makePng(maxImagePixels + 1, 10));
    expect([wide.status, JSON.stringify(wide.body)]).toEqual([413, expect.stringContaining("1569 × 10 pixels")]);

    expect((await post(text("x".repeat(maxTextBytes)))).status).toBe(201);
    const long = await post(text("x".repeat(maxTextBytes + 1)));
    expect(long).toMatchObject({ status: 413, body: { error: { message: "A text may have at most 256 KiB." } } });

    const heavy = new Uint8Array(maxImageBytes + 1);
    heavy.set(makePng(10, 10));
    const refusal = { code: "too_large", message: "An image may have at most 4 MiB and a text at most 256 KiB." };
    expect(await post(heavy)).toMatchObject({ status: 413, body: { error: refusal } });
    expect((await post(heavy.slice(0, maxImageBytes))).status).toBe(201);
  });

  test("a file needs a name", async () => {
    expect(await post(makePng(1, 1), "")).toMatchObject({ status: 400 });
    expect(await post(makePng(1, 1), "x".repeat(201))).toMatchObject({ status: 400 });
  });
});

test("an image is given back with headers that let a browser show it and nothing else", async () => {
  const bytes = makePng(3, 4);
  const { attachmentId } = await attach(bytes, "été (1)'s.png");
  const response = await fixture.send(`/api/attachments/${attachmentId}`);
  expect(response.status).toBe(200);
  expect(await response.bytes()).toEqual(bytes);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "image/png",
    "content-disposition": "inline; filename*=UTF-8''%C3%A9t%C3%A9%20%281%29%27s.png",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "cache-control": "private, max-age=86400, immutable",
  });
});

test("only somebody who is logged in, from the studio's own pages, gives and reads files", async () => {
  const { attachmentId } = await attach(makePng(1, 1));
  expect(await fixture.call(`/api/attachments/${attachmentId}`, { headers: { cookie: null } })).toMatchObject({
    status: 401,
  });
  const foreign = { method: "POST", bytes: makePng(1, 1), headers: { origin: "https://evil.example" } };
  expect(await fixture.call("/api/attachments?name=a", foreign)).toMatchObject({ status: 403 });
  for (const id of ["att_x", newId("att")]) {
    expect(await fixture.call(`/api/attachments/${id}`)).toMatchObject({ status: 404, body: refused("not_found") });
  }
});

describe("a file belongs to the project of the prompt that names it", () => {
  test("from the moment the project is made, and the prompt says what it truly is", async () => {
    const image = await attach(makePng(20, 10), "sketch.png");
    const note = await attach(text("Some wishes"), "wishes.md");
    const { status, body } = await createWith([{ ...note, kind: "image", mediaType: "image/png", bytes: 1 }, image]);
    expect(status).toBe(201);
    const { threadId, projectId } = Project.parse(body);
    const { events } = await fixture.control.readEvents(threadId, { after: 0, limit: 10 });
    expect(events[0]?.event).toMatchObject({
      type: "prompt.queued",
      text: "Make it look like this",
      options: { mode: "plan", attachments: [note, image], pinned: ["src/app.tsx"], without: [] },
    });
    expect(await fixture.call(`/api/attachments/${image.attachmentId}`, { method: "DELETE" })).toMatchObject({
      status: 409,
      body: refused("conflict"),
    });
    const read = await readAsWorker(projectId, image.attachmentId);
    expect(read.headers.get("content-type")).toBe("image/png");
    expect(await read.bytes()).toEqual(makePng(20, 10));
    expect((await readAsWorker((await newProject()).projectId, image.attachmentId)).status).toBe(404);
  });

  test("and a prompt that names one that is not there, or is taken, makes no project", async () => {
    const taken = await attach(makePng(1, 1), "taken.png");
    expect((await createWith([taken])).status).toBe(201);
    const free = await attach(makePng(1, 1), "free.png");
    const before = (await fixture.call("/api/projects")).body;
    for (const missing of [taken, { ...taken, attachmentId: newId("att"), name: "gone.png" }]) {
      const { status, body } = await createWith([free, missing]);
      expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(missing.name)]);
    }
    expect((await fixture.call("/api/projects")).body).toEqual(before);
    // Nothing of it happened: the other one still waits.
    expect((await fixture.call(`/api/attachments/${free.attachmentId}`, { method: "DELETE" })).status).toBe(204);
    expect((await fixture.call(`/api/attachments/${free.attachmentId}`)).status).toBe(404);
  });

  test("or when its worker first asks for it", async () => {
    const { attachmentId } = await attach(text("words"), "words.txt");
    const [first, second] = [await newProject(), await newProject()];
    const read = await readAsWorker(first.projectId, attachmentId);
    expect([read.headers.get("content-type"), await read.text()]).toEqual(["text/plain", "words"]);
    expect((await readAsWorker(second.projectId, attachmentId)).status).toBe(404);
    expect((await readAsWorker(first.projectId, attachmentId)).status).toBe(200);
    expect((await readAsWorker(first.projectId, newId("att"))).status).toBe(404);
    expect((await fixture.call(`/api/attachments/${attachmentId}`, { method: "DELETE" })).status).toBe(409);
    expect((await fixture.call(`/api/attachments/${newId("att")}`, { method: "DELETE" })).status).toBe(404);
  });
});
