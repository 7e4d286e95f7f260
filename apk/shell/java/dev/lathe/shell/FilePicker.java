package dev.lathe.shell;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.Intent;
import android.net.Uri;
import android.webkit.MimeTypeMap;
import android.webkit.ValueCallback;
import android.webkit.WebChromeClient.FileChooserParams;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** File inputs: one file or several, of the kinds that the input accepts. */
final class FilePicker {
  private static final int REQUEST = 1;

  private final Activity activity;
  private ValueCallback<Uri[]> waiting;

  FilePicker(Activity activity) {
    this.activity = activity;
  }

  boolean open(ValueCallback<Uri[]> answer, FileChooserParams wanted) {
    close();
    String[] types = mimeTypes(wanted.getAcceptTypes());
    Intent intent = new Intent(Intent.ACTION_GET_CONTENT)
        .addCategory(Intent.CATEGORY_OPENABLE)
        .setType(types.length == 1 ? types[0] : "*/*")
        .putExtra(Intent.EXTRA_ALLOW_MULTIPLE, wanted.getMode() == FileChooserParams.MODE_OPEN_MULTIPLE);
    if (types.length > 1) intent.putExtra(Intent.EXTRA_MIME_TYPES, types);
    try {
      activity.startActivityForResult(Intent.createChooser(intent, wanted.getTitle()), REQUEST);
    } catch (ActivityNotFoundException none) {
      return false;
    }
    waiting = answer;
    return true;
  }

  /** Accepted kinds come as "image/*", as ".pdf" and as several in one, with commas between. */
  static String[] mimeTypes(String[] accepted) {
    List<String> types = new ArrayList<String>();
    for (String several : accepted) {
      for (String one : several.split(",")) {
        String kind = one.trim().toLowerCase(Locale.ROOT);
        String type = kind.startsWith(".")
            ? MimeTypeMap.getSingleton().getMimeTypeFromExtension(kind.substring(1))
            : kind;
        // A kind that nobody knows would hide files that are wanted.
        if (type == null) return new String[0];
        if (type.indexOf('/') > 0 && !types.contains(type)) types.add(type);
      }
    }
    return types.toArray(new String[0]);
  }

  void picked(int request, int result, Intent data) {
    if (request != REQUEST || waiting == null) return;
    ValueCallback<Uri[]> answer = waiting;
    waiting = null;
    answer.onReceiveValue(result == Activity.RESULT_OK && data != null ? files(data) : null);
  }

  /** Only what lies with a provider of content: an address of another kind could name a file of this very app. */
  private static Uri[] files(Intent data) {
    List<Uri> files = new ArrayList<Uri>();
    ClipData several = data.getClipData();
    if (several != null) {
      for (int i = 0; i < several.getItemCount(); i++) add(files, several.getItemAt(i).getUri());
    } else {
      add(files, data.getData());
    }
    return files.isEmpty() ? null : files.toArray(new Uri[0]);
  }

  private static void add(List<Uri> files, Uri file) {
    if (file != null && "content".equals(file.getScheme())) files.add(file);
  }

  /** A picker whose result never came: an input without an answer would open no other one. */
  void close() {
    if (waiting != null) waiting.onReceiveValue(null);
    waiting = null;
  }
}
