package android.content.res;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Stands in for Android's: files by name. */
public final class AssetManager {
  public static final int ACCESS_RANDOM = 1;
  public final Map<String, String> files = new HashMap<String, String>();

  public InputStream open(String name) throws IOException {
    return open(name, 0);
  }

  public InputStream open(String name, int mode) throws IOException {
    String content = files.get(name);
    if (content == null) throw new FileNotFoundException(name);
    return new ByteArrayInputStream(content.getBytes("UTF-8"));
  }
}
