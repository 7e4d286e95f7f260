package dev.lathe.shell;

import android.app.Activity;
import android.net.Uri;
import android.webkit.GeolocationPermissions;
import android.webkit.PermissionRequest;
import android.webkit.WebResourceRequest;
import android.webkit.WebResourceResponse;
import android.webkit.WebView;
import java.io.File;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Runs those parts of the shell that speak to Android, with stand-ins for it; one line for each thing that happened. */
public final class RunShell {
  private static final String OWN = "https://appassets.androidplatform.net";
  private static java.io.PrintStream out;

  public static void main(String[] arguments) throws Exception {
    out = new java.io.PrintStream(System.out, true, "UTF-8");
    site();
    permissions();
    links();
    downloads(new File(arguments[0]));
  }

  private static void site() throws Exception {
    Activity activity = new Activity();
    activity.assets.files.put("www/index.html", "home");
    activity.assets.files.put("www/a b.txt", "text");
    activity.assets.files.put("www/clip.mp4", "0123456789");
    activity.assets.files.put("secret.txt", "secret");
    Site site = new Site(activity.assets);
    ask(site, OWN + "/", true, null);
    ask(site, OWN + "/item/1?x=1#y", true, null);
    ask(site, OWN + "/api/items", false, null);
    ask(site, OWN + "/a%20b.txt", false, null);
    ask(site, OWN + "/missing.js", false, null);
    ask(site, OWN + "/..%2fsecret.txt", false, null);
    ask(site, OWN + "/%2e%2e/secret.txt", true, null);
    ask(site, OWN + "/clip.mp4", false, "bytes=2-4");
    ask(site, OWN + ":444/", true, null);
    ask(site, "http://appassets.androidplatform.net/", true, null);
    ask(site, "https://user@appassets.androidplatform.net/", true, null);
    ask(site, "https://example.com/", true, null);
    ask(site, "https://example.com/x.js", false, null);
  }

  private static void ask(Site site, final String address, final boolean isMain, String range) throws Exception {
    final Map<String, String> headers = new HashMap<String, String>();
    if (range != null) headers.put("Range", range);
    WebResourceResponse answer = site.answer(new WebResourceRequest() {
      @Override public Uri getUrl() { return Uri.parse(address); }
      @Override public boolean isForMainFrame() { return isMain; }
      @Override public boolean hasGesture() { return false; }
      @Override public String getMethod() { return "GET"; }
      @Override public Map<String, String> getRequestHeaders() { return headers; }
    });
    String content = answer == null ? "" : " " + new String(answer.data.readAllBytes(), "UTF-8");
    out.println(address + " → " + (answer == null ? "network" : answer.said + content));
  }

  private static final class Request extends PermissionRequest {
    private final String origin;
    private final String[] resources;

    Request(String origin, String... resources) {
      this.origin = origin;
      this.resources = resources;
    }

    @Override public Uri getOrigin() { return Uri.parse(origin); }
    @Override public String[] getResources() { return resources; }
    @Override public void grant(String[] granted) { out.println("granted " + Arrays.toString(granted)); }
    @Override public void deny() { out.println("denied"); }
  }

  private static void permissions() {
    String camera = PermissionRequest.RESOURCE_VIDEO_CAPTURE;
    String microphone = PermissionRequest.RESOURCE_AUDIO_CAPTURE;
    Activity activity = new Activity();
    activity.declared = new String[] {"android.permission.CAMERA", "android.permission.ACCESS_FINE_LOCATION"};
    Permissions permissions = new Permissions(activity);
    out.println("another site's camera:");
    permissions.askForDevices(new Request("https://example.com/", camera));
    out.println("a microphone that the manifest does not name:");
    permissions.askForDevices(new Request(OWN + "/", microphone));
    out.println("what no permission is for:");
    permissions.askForDevices(new Request(OWN + "/", "android.webkit.resource.MIDI_SYSEX"));
    out.println("a camera, and a place while that is asked:");
    permissions.askForDevices(new Request(OWN + "/", camera, microphone));
    permissions.askForLocation(OWN + "/", place());
    out.println("asked " + activity.asked);
    activity.granted.add("android.permission.CAMERA");
    permissions.answered(2);
    out.println("asked " + activity.asked);
    permissions.answered(2);
    permissions.answered(2);
    out.println("a camera again:");
    permissions.askForDevices(new Request(OWN + "/", camera));
    out.println("a place that nobody wants any more when the page goes:");
    permissions.askForLocation(OWN + "/", place());
    permissions.close();
  }

  private static GeolocationPermissions.Callback place() {
    return new GeolocationPermissions.Callback() {
      @Override public void invoke(String origin, boolean isAllowed, boolean isKept) {
        out.println("place " + isAllowed + " " + isKept);
      }
    };
  }

  private static void links() {
    Activity activity = new Activity();
    for (String address : new String[] {"https://example.com/", "tel:1", "intent:x", "file:///data/x", "javascript:x"}) {
      Links.open(activity, Uri.parse(address));
    }
    out.println("opened " + activity.asked);
    out.println(Links.toPage(null) + " " + Links.toPage(Uri.parse("mailto:x")) + " " + Links.toPage(Uri.parse("app://a/b?c#d")));
  }

  private static void downloads(File folder) throws Exception {
    Activity activity = new Activity();
    activity.folder = folder;
    activity.assets.files.put("shell/page.js", "start(\"@token@\")");
    WebView web = new WebView();
    Downloads downloads = new Downloads(activity, web, new Site(activity.assets));
    downloads.listenIn();
    String token = web.scripts.get(0).split("\"")[1];
    out.println("token of " + token.length() + " signs");
    out.println("without it: " + downloads.begin("", "x", "text/plain") + " " + downloads.begin(null, "x", "text/plain")
        + " " + downloads.append("@token@", 1, "aGk="));
    int file = downloads.begin(token, "../a:b.txt", "text/plain");
    out.println("piece " + downloads.append(token, file, "aGk=") + " " + names(folder));
    downloads.end(token, file, true);
    int again = downloads.begin(token, "../a:b.txt", "text/plain");
    downloads.append(token, again, "aGkh");
    downloads.end(token, again, true);
    int dropped = downloads.begin(token, "dropped.txt", "text/plain");
    downloads.append(token, dropped, "aGk=");
    downloads.end(token, dropped, false);
    downloads.end(token, -1, false);
    out.println("after " + downloads.append(token, file, "aGk="));
    out.println(names(folder) + " " + activity.asked);
    for (String name : new TreeSet<String>(Arrays.asList(folder.list()))) {
      out.println(name + ": " + new String(Files.readAllBytes(new File(folder, name).toPath()), "UTF-8"));
    }
    downloads.onDownloadStart("https://example.com/x.zip", "", "", "", 0);
    downloads.onDownloadStart("blob:https://x/a", "", "", "", 0);
    out.println(activity.asked.get(activity.asked.size() - 1) + " " + web.scripts.get(web.scripts.size() - 1));
  }

  private static String names(File folder) {
    return new TreeSet<String>(Arrays.asList(folder.list())).toString();
  }
}
