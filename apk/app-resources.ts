import type { ApkApp } from "./apk-app.ts";
import { ANDROID_ATTRIBUTES } from "./formats/android-attributes.ts";
import { writeBinaryXml } from "./formats/binary-xml.ts";
import {
  ANY_DENSITY,
  type ResourceStyle,
  type ResourceType,
  type ResourceValue,
  resourceId,
  writeResourceTable,
} from "./formats/resource-table.ts";
import type { ZipFile } from "./formats/zip-archive.ts";

/** The resources that the manifest names. */
export const RESOURCE = {
  icon: resourceId(0, 0),
  foreground: resourceId(1, 0),
  monochrome: resourceId(1, 1),
  iconBackground: resourceId(2, 0),
  window: resourceId(2, 1),
  name: resourceId(3, 0),
  theme: resourceId(4, 0),
} as const;

/** `android:style/Theme.Material.Light.NoActionBar` and its dark sister, from AOSP's public-final.xml. */
const THEME = { light: 0x01030241, dark: 0x0103022e } as const;
/** xxxhdpi: images of one size are drawn smaller where needed. */
const DENSITY = 640;
const ADAPTIVE_ICON_SDK = 26;
/** From here on the bar with the navigation can have dark signs. */
const LIGHT_NAVIGATION_SDK = 27;

/** Everything below res/, and the table that names it. */
export function listResourceFiles(app: ApkApp): ZipFile[] {
  const { icon } = app;
  const images = [
    { path: "res/icon.png", bytes: icon.legacy },
    { path: "res/foreground.png", bytes: icon.foreground },
    ...(icon.monochrome === undefined ? [] : [{ path: "res/monochrome.png", bytes: icon.monochrome }]),
  ];
  return [
    // Since Android 11 the table must be mapped: stored, and aligned.
    { path: "resources.arsc", bytes: writeResourceTable(app.packageId, listTypes(app)), isStored: true },
    { path: "res/icon.xml", bytes: writeAdaptiveIcon(icon.monochrome !== undefined) },
    ...images.map((image) => ({ ...image, isStored: true })),
  ];
}

function listTypes(app: ApkApp): ResourceType[] {
  const drawables: Record<string, ResourceValue> = { foreground: { file: "res/foreground.png" } };
  if (app.icon.monochrome !== undefined) drawables["monochrome"] = { file: "res/monochrome.png" };
  return [
    {
      name: "mipmap",
      entries: ["icon"],
      values: [
        { configuration: { density: DENSITY }, of: { icon: { file: "res/icon.png" } } },
        {
          configuration: { density: ANY_DENSITY, sdk: ADAPTIVE_ICON_SDK },
          of: { icon: { file: "res/icon.xml" } },
        },
      ],
    },
    {
      name: "drawable",
      entries: Object.keys(drawables),
      values: [{ configuration: { density: DENSITY }, of: drawables }],
    },
    {
      name: "color",
      entries: ["icon_background", "window"],
      values: [
        {
          configuration: {},
          of: { icon_background: { color: argb(app.icon.background) }, window: { color: argb(app.window.light) } },
        },
        { configuration: { night: true }, of: { window: { color: argb(app.window.dark) } } },
      ],
    },
    { name: "string", entries: ["name"], values: [{ configuration: {}, of: { name: { text: app.name } } }] },
    {
      name: "style",
      entries: ["App"],
      values: [
        { configuration: {}, of: { App: style(THEME.light, app.window.light, 0) } },
        {
          configuration: { sdk: LIGHT_NAVIGATION_SDK },
          of: { App: style(THEME.light, app.window.light, LIGHT_NAVIGATION_SDK) },
        },
        { configuration: { night: true }, of: { App: style(THEME.dark, app.window.dark, 0) } },
        {
          configuration: { night: true, sdk: LIGHT_NAVIGATION_SDK },
          of: { App: style(THEME.dark, app.window.dark, LIGHT_NAVIGATION_SDK) },
        },
      ],
    },
  ];
}

/** The window's colour is the splash screen's as well, and what the bars show through on Android 15 and later. */
function style(parent: number, color: string, sdk: number): ResourceStyle {
  const isBright = luminanceOf(color) > 0.5;
  const window = { reference: RESOURCE.window };
  const items: [number, ResourceValue][] = [
    [ANDROID_ATTRIBUTES.windowBackground, window],
    [ANDROID_ATTRIBUTES.statusBarColor, window],
    [ANDROID_ATTRIBUTES.windowLightStatusBar, { boolean: isBright }],
  ];
  if (sdk >= LIGHT_NAVIGATION_SDK) {
    items.push([ANDROID_ATTRIBUTES.navigationBarColor, window]);
    items.push([ANDROID_ATTRIBUTES.windowLightNavigationBar, { boolean: isBright }]);
  }
  return { parent, items };
}

/** The background is a colour: it is the same in each theme, as an icon's is. */
function writeAdaptiveIcon(hasMonochrome: boolean): Uint8Array {
  const layer = (tag: string, reference: number) => ({ tag, android: { drawable: { reference } } });
  return writeBinaryXml({
    tag: "adaptive-icon",
    children: [
      layer("background", RESOURCE.iconBackground),
      layer("foreground", RESOURCE.foreground),
      ...(hasMonochrome ? [layer("monochrome", RESOURCE.monochrome)] : []),
    ],
  });
}

/** `#rrggbb` as 0xFFRRGGBB. */
function argb(color: string): number {
  return (0xff000000 | Number.parseInt(color.slice(1), 16)) >>> 0;
}

/** 0 to 1, by the weights of ITU-R BT.709 on the values as they are: enough to choose between dark and bright signs. */
function luminanceOf(color: string): number {
  const value = Number.parseInt(color.slice(1), 16);
  return (0.2126 * (value >> 16) + 0.7152 * ((value >> 8) & 0xff) + 0.0722 * (value & 0xff)) / 255;
}
