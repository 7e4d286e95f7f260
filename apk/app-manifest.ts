import { RESOURCE } from "./app-resources.ts";
import type { AppPermission } from "@lathe/protocol/ship";
import type { ApkApp } from "./apk-app.ts";
import { type XmlElement, writeBinaryXml } from "./formats/binary-xml.ts";

/** Android 7: the first that knows signature scheme 2, so that a package needs no other. */
export const MIN_SDK = 24;
/** Android 16: what Google Play asks of new apps since August 2026. */
export const TARGET_SDK = 36;
const TARGET_NAME = "16";

/** The shell's only activity (shell/java). */
const ACTIVITY = "dev.lathe.shell.MainActivity";
const SINGLE_TASK = 2;
const ADJUST_RESIZE = 0x10;
/**
 * `android:configChanges`: after which the page stays as it is. uiMode is not among them: the theme, and with it what the
 * page learns about dark or light, is read when the activity begins.
 * locale 0x4, keyboard 0x10, keyboardHidden 0x20, navigation 0x40, orientation 0x80, screenLayout 0x100, screenSize 0x400,
 * smallestScreenSize 0x800, density 0x1000, layoutDirection 0x2000.
 */
const CONFIG_CHANGES = 0x3df4;

/** Permissions of Android for each of ours, and the hardware that they would else make Google Play demand. */
const NEEDS: Record<AppPermission, { permissions: readonly string[]; features: readonly string[] }> = {
  camera: { permissions: ["CAMERA"], features: ["camera", "camera.autofocus"] },
  // A WebView opens the microphone only for apps that may change the audio settings too; nobody is asked for that.
  microphone: { permissions: ["RECORD_AUDIO", "MODIFY_AUDIO_SETTINGS"], features: ["microphone"] },
  location: {
    permissions: ["ACCESS_COARSE_LOCATION", "ACCESS_FINE_LOCATION"],
    features: ["location", "location.gps", "location.network"],
  },
};

/** AndroidManifest.xml in binary: developer.android.com/guide/topics/manifest/manifest-intro. */
export function writeManifest(app: ApkApp): Uint8Array {
  const needs = app.permissions.map((permission) => NEEDS[permission]);
  const permissions = ["INTERNET", ...needs.flatMap((need) => need.permissions)];
  const features = needs.flatMap((need) => need.features);
  return writeBinaryXml({
    tag: "manifest",
    android: {
      versionCode: { decimal: app.versionCode },
      versionName: app.versionName,
      compileSdkVersion: { decimal: TARGET_SDK },
      compileSdkVersionCodename: TARGET_NAME,
    },
    plain: {
      package: app.packageId,
      platformBuildVersionCode: { decimal: TARGET_SDK },
      platformBuildVersionName: { decimal: Number(TARGET_NAME) },
    },
    children: [
      element("uses-sdk", { minSdkVersion: { decimal: MIN_SDK }, targetSdkVersion: { decimal: TARGET_SDK } }),
      ...permissions.map((name) => element("uses-permission", { name: `android.permission.${name}` })),
      ...features.map((name) => element("uses-feature", { name: `android.hardware.${name}`, required: false })),
      element(
        "application",
        {
          label: { reference: RESOURCE.name },
          icon: { reference: RESOURCE.icon },
          roundIcon: { reference: RESOURCE.icon },
          theme: { reference: RESOURCE.theme },
          // What a WebView keeps (cookies, tokens, databases) goes into no backup of Google's: it is tied to this phone's
          // WebView, and nobody who signs in to an app expects the session to be copied elsewhere.
          allowBackup: false,
          supportsRtl: true,
          hardwareAccelerated: true,
          enableOnBackInvokedCallback: true,
          usesCleartextTraffic: app.allowsHttp,
          ...(app.isDebuggable === true ? { debuggable: true } : {}),
        },
        [writeActivity(app)],
      ),
    ],
  });
}

function writeActivity({ deepLinks }: ApkApp): XmlElement {
  const main = element("intent-filter", {}, [
    element("action", { name: "android.intent.action.MAIN" }),
    element("category", { name: "android.intent.category.LAUNCHER" }),
  ]);
  const links = [
    // Each scheme in a filter of its own: within one filter every scheme would go with every host.
    ...deepLinks.schemes.map((scheme) => linkFilter({}, { scheme })),
    ...deepLinks.hosts.map((host) => linkFilter({ autoVerify: true }, { scheme: "https", host })),
  ];
  return element(
    "activity",
    {
      name: ACTIVITY,
      exported: true,
      launchMode: { decimal: SINGLE_TASK },
      configChanges: { hexadecimal: CONFIG_CHANGES },
      windowSoftInputMode: { hexadecimal: ADJUST_RESIZE },
    },
    [main, ...links],
  );
}

function linkFilter(filter: XmlElement["android"], data: XmlElement["android"]): XmlElement {
  return element("intent-filter", filter, [
    element("action", { name: "android.intent.action.VIEW" }),
    element("category", { name: "android.intent.category.DEFAULT" }),
    element("category", { name: "android.intent.category.BROWSABLE" }),
    element("data", data),
  ]);
}

function element(tag: string, android: XmlElement["android"], children: readonly XmlElement[] = []): XmlElement {
  return { tag, android, children };
}
