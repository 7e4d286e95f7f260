package android.widget;

/** Stands in for Android's. */
public class AbsoluteLayout extends android.view.ViewGroup {
}
