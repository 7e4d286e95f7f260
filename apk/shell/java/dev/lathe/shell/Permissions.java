package dev.lathe.shell;

import android.Manifest;
import android.app.Activity;
import android.content.pm.PackageManager;
import android.net.Uri;
import android.webkit.GeolocationPermissions;
import android.webkit.PermissionRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Camera, microphone and location for the app's own pages: what the manifest names is asked for when a page first wants it,
 * anything else is denied. One question at a time stands before the person; the others wait.
 */
final class Permissions {
  private static final int REQUEST = 2;

  private final Activity activity;
  private final Deque<Question> waiting = new ArrayDeque<Question>();
  private boolean isAsking;

  Permissions(Activity activity) {
    this.activity = activity;
  }

  /** Something that a page wants, and how it hears of what became of it. */
  private abstract static class Question {
    abstract List<String> permissions();

    abstract void answer(Permissions permissions);

    abstract void deny();
  }

  private static final class Devices extends Question {
    final PermissionRequest request;

    Devices(PermissionRequest request) {
      this.request = request;
    }

    private static String permissionFor(String resource) {
      if (PermissionRequest.RESOURCE_VIDEO_CAPTURE.equals(resource)) return Manifest.permission.CAMERA;
      if (PermissionRequest.RESOURCE_AUDIO_CAPTURE.equals(resource)) return Manifest.permission.RECORD_AUDIO;
      return null;
    }

    @Override List<String> permissions() {
      List<String> permissions = new ArrayList<String>();
      for (String resource : request.getResources()) {
        String permission = permissionFor(resource);
        if (permission != null) permissions.add(permission);
      }
      return permissions;
    }

    @Override void answer(Permissions permissions) {
      List<String> granted = new ArrayList<String>();
      for (String resource : request.getResources()) {
        String permission = permissionFor(resource);
        if (permission != null && permissions.isGranted(permission)) granted.add(resource);
      }
      if (granted.isEmpty()) request.deny();
      else request.grant(granted.toArray(new String[0]));
    }

    @Override void deny() {
      request.deny();
    }
  }

  private static final class Location extends Question {
    final String origin;
    final GeolocationPermissions.Callback callback;

    Location(String origin, GeolocationPermissions.Callback callback) {
      this.origin = origin;
      this.callback = callback;
    }

    @Override List<String> permissions() {
      return Arrays.asList(
          Manifest.permission.ACCESS_COARSE_LOCATION, Manifest.permission.ACCESS_FINE_LOCATION);
    }

    @Override void answer(Permissions permissions) {
      // Since Android 12 a person may give the rough place only; that is an answer too. The WebView keeps nothing of it:
      // the system does, and can take it back.
      boolean isGranted = permissions.isGranted(Manifest.permission.ACCESS_COARSE_LOCATION)
          || permissions.isGranted(Manifest.permission.ACCESS_FINE_LOCATION);
      callback.invoke(origin, isGranted, false);
    }

    @Override void deny() {
      callback.invoke(origin, false, false);
    }
  }

  void askForDevices(PermissionRequest request) {
    ask(new Devices(request), request.getOrigin());
  }

  void askForLocation(String origin, GeolocationPermissions.Callback callback) {
    ask(new Location(origin, callback), Uri.parse(origin));
  }

  private void ask(Question question, Uri origin) {
    if (!Site.isOwn(origin)) {
      question.deny();
      return;
    }
    waiting.add(question);
    next();
  }

  private void next() {
    while (!isAsking && !waiting.isEmpty()) {
      List<String> missing = missing(waiting.peek().permissions());
      if (missing.isEmpty()) {
        waiting.remove().answer(this);
      } else {
        isAsking = true;
        activity.requestPermissions(missing.toArray(new String[0]), REQUEST);
      }
    }
  }

  /** The person has answered, or turned away; what is granted now is what the system says. */
  void answered(int request) {
    if (request != REQUEST || !isAsking) return;
    isAsking = false;
    if (!waiting.isEmpty()) waiting.remove().answer(this);
    next();
  }

  /** The page does not want it any more. Its question may stand before the person still; the answer is for nobody then. */
  void forget(PermissionRequest request) {
    for (Question question : waiting) {
      if (question instanceof Devices && ((Devices) question).request == request) {
        if (question == waiting.peek() && isAsking) return;
        waiting.remove(question);
        return;
      }
    }
  }

  private List<String> missing(List<String> wanted) {
    List<String> missing = new ArrayList<String>();
    Set<String> declared = declared();
    for (String permission : wanted) {
      if (declared.contains(permission) && !isGranted(permission)) missing.add(permission);
    }
    return missing;
  }

  private Set<String> declared() {
    Set<String> declared = new HashSet<String>();
    try {
      String[] names = activity.getPackageManager()
          .getPackageInfo(activity.getPackageName(), PackageManager.GET_PERMISSIONS).requestedPermissions;
      if (names != null) declared.addAll(Arrays.asList(names));
    } catch (PackageManager.NameNotFoundException never) {
      throw new IllegalStateException("An app knows itself", never);
    }
    return declared;
  }

  boolean isGranted(String permission) {
    return activity.checkSelfPermission(permission) == PackageManager.PERMISSION_GRANTED;
  }

  void close() {
    for (Question question : waiting) question.deny();
    waiting.clear();
  }
}
