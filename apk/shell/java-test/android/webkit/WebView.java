package android.webkit;

import java.util.ArrayList;
import java.util.List;

/** Stands in for Android's: notes the scripts that it is given. */
public class WebView extends android.widget.AbsoluteLayout {
  public final List<String> scripts = new ArrayList<String>();

  public void evaluateJavascript(String script, ValueCallback<String> callback) {
    scripts.add(script);
  }
}
