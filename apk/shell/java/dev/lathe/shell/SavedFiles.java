package dev.lathe.shell;

import android.content.ContentResolver;
import android.content.ContentValues;
import android.content.Context;
import android.net.Uri;
import android.os.Build;
import android.os.Environment;
import android.provider.MediaStore;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Files in the phone's Downloads (Android 10 and later), or in the app's own folder on shared storage before that, where the
 * other would need a permission. A file shows up when it is whole.
 */
final class SavedFiles {
  static final String FAILED = "The file could not be saved.";

  private final Context context;
  private final Map<Integer, Target> open = new HashMap<Integer, Target>();
  private int last;

  SavedFiles(Context context) {
    this.context = context;
  }

  private abstract static class Target {
    OutputStream out;

    abstract void publish() throws IOException;

    abstract void remove();
  }

  /** A row in the phone's list of files, not to be seen until it is published. */
  private static final class MediaTarget extends Target {
    private final ContentResolver resolver;
    private final Uri row;

    MediaTarget(ContentResolver resolver, String name, String type) throws IOException {
      this.resolver = resolver;
      ContentValues values = new ContentValues();
      values.put(MediaStore.MediaColumns.DISPLAY_NAME, name);
      values.put(MediaStore.MediaColumns.MIME_TYPE, type);
      values.put(MediaStore.MediaColumns.IS_PENDING, 1);
      row = resolver.insert(MediaStore.Downloads.EXTERNAL_CONTENT_URI, values);
      if (row == null) throw new IOException("no row");
      out = resolver.openOutputStream(row);
      if (out == null) throw new IOException("no stream");
    }

    @Override void publish() {
      ContentValues values = new ContentValues();
      values.put(MediaStore.MediaColumns.IS_PENDING, 0);
      resolver.update(row, values, null, null);
    }

    @Override void remove() {
      resolver.delete(row, null, null);
    }
  }

  private static final class FolderTarget extends Target {
    private final File part;
    private final File whole;

    FolderTarget(File folder, String name) throws IOException {
      if (folder == null) throw new IOException("no storage");
      File free = new File(folder, name);
      for (int number = 2; free.exists(); number++) free = new File(folder, FileNames.numbered(name, number));
      whole = free;
      part = new File(folder, free.getName() + ".part");
      out = new FileOutputStream(part);
    }

    @Override void publish() throws IOException {
      if (!part.renameTo(whole)) throw new IOException("not renamed");
    }

    @Override void remove() {
      part.delete();
    }
  }

  String saved() {
    return Build.VERSION.SDK_INT >= 29 ? "Saved to Downloads." : "Saved to the app's folder.";
  }

  synchronized int begin(String name, String type) throws IOException {
    Target target = Build.VERSION.SDK_INT >= 29
        ? new MediaTarget(context.getContentResolver(), name, type)
        : new FolderTarget(context.getExternalFilesDir(Environment.DIRECTORY_DOWNLOADS), name);
    int file = ++last;
    open.put(file, target);
    return file;
  }

  synchronized void append(int file, byte[] piece) throws IOException {
    Target target = open.get(file);
    if (target == null) throw new IOException("no such file");
    target.out.write(piece);
  }

  synchronized void finish(int file) throws IOException {
    Target target = open.get(file);
    if (target == null) throw new IOException("no such file");
    target.out.close();
    target.publish();
    open.remove(file);
  }

  synchronized void drop(int file) {
    Target target = open.remove(file);
    if (target == null) return;
    try {
      target.out.close();
    } catch (IOException closing) {
      // What is dropped need not have been written.
    }
    target.remove();
  }

  void save(String name, String type, InputStream content) throws IOException {
    int file = begin(name, type);
    try {
      byte[] buffer = new byte[65536];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        append(file, read == buffer.length ? buffer : java.util.Arrays.copyOf(buffer, read));
      }
      finish(file);
    } catch (IOException failed) {
      drop(file);
      throw failed;
    }
  }
}
