import { expect, test } from "bun:test";
import { findPermissions } from "./find-permissions.ts";

const find = (files: Record<string, string>) =>
  findPermissions(new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])));

test("what an app uses of a phone is found in its own sources", () => {
  expect(find({ "src/a.ts": "navigator.geolocation.getCurrentPosition(show)" })).toEqual(["location"]);
  expect(find({ "src/a.tsx": "await navigator.mediaDevices.getUserMedia({ audio: true })" })).toEqual(["microphone"]);
  expect(
    find({ "index.html": "<script>navigator.mediaDevices.getUserMedia({video: {facingMode: 'user'}})</script>" }),
  ).toEqual(["camera"]);
  expect(find({ "src/a.ts": "getUserMedia(constraints)" })).toEqual(["camera", "microphone"]);
  expect(find({ "src/app/index.tsx": `import { CameraView } from "expo-camera";` })).toEqual(["camera"]);
  expect(find({ "src/app/index.tsx": `import * as Location from 'expo-location';` })).toEqual(["location"]);
});

test("words elsewhere ask for nothing", () => {
  expect(find({ "README.md": "uses navigator.geolocation", "node_modules/a/b.js": "navigator.geolocation" })).toEqual(
    [],
  );
  expect(find({ "src/a.ts": "const geolocation = 1; // expo-location" })).toEqual([]);
});
