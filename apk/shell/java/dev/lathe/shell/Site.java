package dev.lathe.shell;

import android.content.res.AssetManager;
import android.net.Uri;
import android.webkit.WebResourceRequest;
import android.webkit.WebResourceResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * The files in assets/www, at an https origin that belongs to nobody else: Google keeps this name for exactly this. Pages
 * there are a secure context, and have storage, modules, fetch and routes as on a server.
 */
final class Site {
  static final String HOST = "appassets.androidplatform.net";
  static final String ORIGIN = "https://" + HOST;

  private final AssetManager assets;

  Site(AssetManager assets) {
    this.assets = assets;
  }

  static boolean isOwn(Uri address) {
    return "https".equals(address.getScheme()) && HOST.equals(address.getAuthority());
  }

  static boolean isOwn(String address) {
    return isOwn(Uri.parse(address));
  }

  /** The answer to a request for the site's origin; null for any other, which goes to the network. */
  WebResourceResponse answer(WebResourceRequest request) {
    Uri address = request.getUrl();
    if (!isOwn(address)) {
      // The window shows the app and nothing else: wherever a form or a script would lead it, links go to other apps.
      return request.isForMainFrame() ? empty(403, "Forbidden") : null;
    }
    String method = request.getMethod();
    if (!"GET".equals(method) && !"HEAD".equals(method)) return empty(405, "Method Not Allowed");
    String accepted = request.getRequestHeaders().get("Accept");
    boolean isOpened = request.isForMainFrame() || (accepted != null && accepted.contains("text/html"));
    String[] candidates = SitePaths.candidates(address.getPath(), isOpened);
    if (candidates != null) {
      for (String file : candidates) {
        InputStream content = open(file);
        if (content != null) return whole(file, content, request.getRequestHeaders().get("Range"));
      }
    }
    return empty(404, "Not Found");
  }

  /** The file at an address of the site, with no fallback; null when there is none. */
  InputStream open(Uri address) {
    String[] candidates = isOwn(address) ? SitePaths.candidates(address.getPath(), false) : null;
    return candidates == null ? null : open(candidates[0]);
  }

  private InputStream open(String file) {
    try {
      return assets.open("www/" + file, AssetManager.ACCESS_RANDOM);
    } catch (IOException missing) {
      return null;
    }
  }

  /**
   * A range is answered with its headers and the whole stream: the WebView itself moves to the range's beginning and stops
   * at its end (Chromium, android_stream_reader_url_loader.cc). A stream that was moved before would be moved twice.
   */
  private static WebResourceResponse whole(String file, InputStream content, String rangeHeader) {
    Map<String, String> headers = new HashMap<String, String>();
    headers.put("Cache-Control", "no-cache");
    headers.put("Accept-Ranges", "bytes");
    headers.put("X-Content-Type-Options", "nosniff");
    String type = MimeTypes.of(file);
    String encoding = MimeTypes.isText(type) ? "utf-8" : null;
    long length = lengthOf(content);
    ByteRange range = ByteRange.parse(rangeHeader, length);
    if (range == null) return new WebResourceResponse(type, encoding, 200, "OK", headers, content);
    headers.put("Content-Range", range.of(length));
    return new WebResourceResponse(type, encoding, 206, "Partial Content", headers, content);
  }

  /** Of an asset that was just opened, what is available is all of it. */
  private static long lengthOf(InputStream content) {
    try {
      return content.available();
    } catch (IOException unknown) {
      return 0;
    }
  }

  private static WebResourceResponse empty(int status, String reason) {
    Map<String, String> headers = new HashMap<String, String>();
    headers.put("Cache-Control", "no-store");
    return new WebResourceResponse(
        "text/plain", "utf-8", status, reason, headers, new ByteArrayInputStream(new byte[0]));
  }
}
