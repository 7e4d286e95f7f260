package android.content.res;

public final class AssetManager {
  public static final int ACCESS_RANDOM = 1;
  public final java.io.InputStream open(String name) throws java.io.IOException { throw new RuntimeException(); }
  public final java.io.InputStream open(String name, int mode) throws java.io.IOException { throw new RuntimeException(); }
}
