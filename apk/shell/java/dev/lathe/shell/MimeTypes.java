package dev.lathe.shell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Kinds of the files that sites are made of; Android's own table differs between versions and lacks the newer ones. */
final class MimeTypes {
  static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> TYPES = new HashMap<String, String>();

  static {
    put("text/html", "html", "htm");
    put("text/javascript", "js", "mjs", "cjs");
    put("text/css", "css");
    put("text/plain", "txt", "md", "log");
    put("text/csv", "csv");
    put("text/vtt", "vtt");
    put("text/xml", "xml");
    put("application/json", "json", "map");
    put("application/manifest+json", "webmanifest");
    put("application/wasm", "wasm");
    put("application/pdf", "pdf");
    put("application/zip", "zip");
    put("image/svg+xml", "svg");
    put("image/png", "png");
    put("image/jpeg", "jpg", "jpeg");
    put("image/gif", "gif");
    put("image/webp", "webp");
    put("image/avif", "avif");
    put("image/x-icon", "ico");
    put("font/woff", "woff");
    put("font/woff2", "woff2");
    put("font/ttf", "ttf");
    put("font/otf", "otf");
    put("audio/mpeg", "mp3");
    put("audio/mp4", "m4a");
    put("audio/aac", "aac");
    put("audio/ogg", "ogg", "oga", "opus");
    put("audio/wav", "wav");
    put("audio/flac", "flac");
    put("video/mp4", "mp4", "m4v");
    put("video/webm", "webm");
    put("video/ogg", "ogv");
    put("model/gltf-binary", "glb");
    put("model/gltf+json", "gltf");
  }

  private MimeTypes() {}

  private static void put(String type, String... endings) {
    for (String ending : endings) TYPES.put(ending, type);
  }

  static String of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String type = TYPES.get(ending);
    return type == null ? UNKNOWN : type;
  }

  /** Pages and programs are UTF-8; of images and fonts nobody asks. */
  static boolean isText(String type) {
    return type.startsWith("text/") || type.endsWith("json") || type.endsWith("+xml");
  }
}
