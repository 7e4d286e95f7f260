import { expect, test } from "bun:test";
import type { CreateProject, Project } from "@lathe/protocol/api";
import { LatheError } from "@lathe/protocol/errors";
import { newId, type ProjectId } from "@lathe/protocol/ids";
import { unzipSync } from "fflate";
import type { Http, HttpRequest } from "../api/http.ts";
import { readChosenFolder } from "./import-folder.ts";
import { importProject, nameImport } from "./import-project.ts";

const REPORT = { files: 2, skipped: [{ path: "x", reason: "it is damaged in the zip" }] };

function bench(refusal: LatheError | null = null) {
  const [created, deleted, sent]: [CreateProject[], string[], HttpRequest[]] = [[], [], []];
  const project: Project = {
    ...{ projectId: newId("prj"), threadId: newId("thr"), name: "shop", template: "blank" },
    ...{ createdAt: 1, updatedAt: 1, thumbnailAt: null },
  };
  const control = {
    createProject: async (wanted: CreateProject) => (created.push(wanted), project),
    deleteProject: async (projectId: ProjectId) => void deleted.push(projectId),
  };
  const http: Http = {
    json: async (schema, request) => {
      sent.push(request);
      if (refusal !== null) throw refusal;
      return schema.parse(REPORT);
    },
    nothing: async () => {},
    blob: async () => new Blob(),
  };
  return { created, deleted, sent, parts: { http, control } };
}

function fileAt(path: string, text: string): File {
  const file = new File([text], path.split("/").at(-1) ?? "");
  Object.defineProperty(file, "webkitRelativePath", { value: path });
  return file;
}

test("a folder is sent as a zip, without its dependencies", async () => {
  const { created, sent, parts } = bench();
  const folder = readChosenFolder([
    fileAt("shop/src/main.ts", "main"),
    fileAt("shop/logo.png", "picture"),
    fileAt("shop/node_modules/a/index.js", "a"),
  ]);
  const heard: (number | null)[] = [];
  const { report } = await importProject(
    { kind: "folder", ...folder },
    parts,
    ({ share }) => heard.push(share),
    new AbortController().signal,
  );
  expect(report).toEqual(REPORT);
  expect(created).toMatchObject([{ name: "shop", template: "blank" }]);
  const body = sent[0]?.bytes;
  if (!(body instanceof Blob)) throw new Error("no zip was sent");
  const files = unzipSync(new Uint8Array(await body.arrayBuffer()));
  expect(Object.keys(files)).toEqual(["shop/src/main.ts", "shop/logo.png"]);
  expect(new TextDecoder().decode(files["shop/src/main.ts"])).toBe("main");
  expect(heard).toContain(1);
});

test("an import that fails leaves no project", async () => {
  const { created, deleted, parts } = bench(new LatheError("bad_request", "There is no public repository."));
  const source = { kind: "git" as const, url: "https://example.org/me/recipes.git" };
  const { signal } = new AbortController();
  await expect(importProject(source, parts, () => {}, signal)).rejects.toThrow("There is no public repository.");
  expect([created.length, deleted.length]).toEqual([1, 1]);
});

test("a project is named after what it is made of", () => {
  expect(nameImport({ kind: "git", url: "https://example.org/me/recipes.git/" })).toBe("recipes");
  expect(nameImport({ kind: "zip", name: "shop.zip", content: new Blob() })).toBe("shop");
  expect(nameImport({ kind: "git", url: "https://example.org" })).toBe("Imported project");
});
