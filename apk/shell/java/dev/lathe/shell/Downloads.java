package dev.lathe.shell;

import android.app.Activity;
import android.net.Uri;
import android.util.Base64;
import android.webkit.DownloadListener;
import android.webkit.JavascriptInterface;
import android.webkit.URLUtil;
import android.webkit.WebView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;

/**
 * Saves what a page hands out: links with `download` (their data come through page.js, piece by piece), and the site's own
 * files. Addresses of other sites go to the browser.
 *
 * Every frame sees this object, also one of another site. Its methods do nothing without a token that is told to the app's
 * own page alone: in the closure of page.js, which is run in the main frame by the shell.
 */
final class Downloads implements DownloadListener {
  static final String NAME = "latheShell";
  private static final String PAGE_SCRIPT = "shell/page.js";
  private static final String TOKEN_MARK = "@token@";

  private final Activity activity;
  private final WebView web;
  private final Site site;
  private final String token;
  private final SavedFiles files;

  Downloads(Activity activity, WebView web, Site site) {
    this.activity = activity;
    this.web = web;
    this.site = site;
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    token = Base64.encodeToString(random, Base64.NO_WRAP | Base64.URL_SAFE | Base64.NO_PADDING);
    files = new SavedFiles(activity);
  }

  /** Tells the page's script, which a policy of the page's own (CSP) does not concern, the token. */
  void listenIn() {
    try (InputStream script = activity.getAssets().open(PAGE_SCRIPT)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      for (int read = script.read(buffer); read >= 0; read = script.read(buffer)) bytes.write(buffer, 0, read);
      web.evaluateJavascript(bytes.toString("UTF-8").replace(TOKEN_MARK, token), null);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override public void onDownloadStart(
      String address, String userAgent, String disposition, String type, long length) {
    Uri uri = Uri.parse(address);
    if ("blob".equals(uri.getScheme()) || "data".equals(uri.getScheme())) {
      // Got at by no link: page.js reads it where it is.
      web.evaluateJavascript("globalThis[Symbol.for(\"lathe.save\")]?.(" + quote(address) + ");", null);
      return;
    }
    InputStream content = site.open(uri);
    if (content == null) Links.open(activity, uri);
    else new Thread(new Copy(content, URLUtil.guessFileName(address, disposition, type), uri.getPath())).start();
  }

  /** A file of the site's own may be large: it is written while the page goes on. */
  private final class Copy implements Runnable {
    private final InputStream content;
    private final String name;
    private final String path;

    Copy(InputStream content, String name, String path) {
      this.content = content;
      this.name = name;
      this.path = path;
    }

    @Override public void run() {
      try (InputStream source = content) {
        files.save(FileNames.clean(name), MimeTypes.of(path), source);
        tell(files.saved());
      } catch (IOException failed) {
        tell(SavedFiles.FAILED);
      }
    }
  }

  /** A string of JavaScript. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean isPlain = sign >= 0x20 && sign < 0x7f && sign != '"' && sign != '\\' && sign != '<';
      if (isPlain) quoted.append(sign);
      else quoted.append(String.format("\\u%04x", (int) sign));
    }
    return quoted.append('"').toString();
  }

  /** Begins a file; its number, or -1. These three are called on a thread of the WebView's. */
  @JavascriptInterface public int begin(String given, String name, String type) {
    if (!isToken(given)) return -1;
    try {
      return files.begin(FileNames.clean(name), type == null || type.indexOf('/') <= 0 ? MimeTypes.UNKNOWN : type);
    } catch (IOException failed) {
      tell(SavedFiles.FAILED);
      return -1;
    }
  }

  /** The next piece, in base64; whether it was written. */
  @JavascriptInterface public boolean append(String given, int file, String piece) {
    if (!isToken(given)) return false;
    try {
      files.append(file, Base64.decode(piece, Base64.DEFAULT));
      return true;
    } catch (IOException | IllegalArgumentException failed) {
      files.drop(file);
      tell(SavedFiles.FAILED);
      return false;
    }
  }

  /** The file is whole, or the page could not go on with it: then nothing of it stays. */
  @JavascriptInterface public void end(String given, int file, boolean isWhole) {
    if (!isToken(given)) return;
    try {
      if (isWhole) {
        files.finish(file);
        tell(files.saved());
      } else {
        files.drop(file);
        tell(SavedFiles.FAILED);
      }
    } catch (IOException failed) {
      files.drop(file);
      tell(SavedFiles.FAILED);
    }
  }

  private boolean isToken(String given) {
    return token.equals(given);
  }

  private void tell(final String words) {
    activity.runOnUiThread(new Runnable() {
      @Override public void run() {
        Notices.show(activity, words);
      }
    });
  }
}
