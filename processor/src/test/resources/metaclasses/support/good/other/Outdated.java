package good.other;

/** Deprecated by its Javadoc alone, as in libraries older than the annotation: class files have a mark for it. */
@SuppressWarnings("dep-ann")
public final class Outdated {
    /** @deprecated by a comment */
    public static final String NAME = "name";

    /** @deprecated by a comment */
    public Outdated(String text) {}

    public Outdated(int number) {}

    /** @deprecated by a comment */
    public void run() {}

    /** @deprecated by a comment */
    public static String say(Object text) {
        return "" + text;
    }

    public static String say(String text) {
        return text;
    }
}
