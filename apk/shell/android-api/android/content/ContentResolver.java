package android.content;

public abstract class ContentResolver {
  public final android.net.Uri insert(android.net.Uri url, ContentValues values) { throw new RuntimeException(); }
  public final int update(android.net.Uri uri, ContentValues values, String where, String[] arguments) { throw new RuntimeException(); }
  public final int delete(android.net.Uri url, String where, String[] arguments) { throw new RuntimeException(); }
  public final java.io.OutputStream openOutputStream(android.net.Uri uri) throws java.io.FileNotFoundException { throw new RuntimeException(); }
}
