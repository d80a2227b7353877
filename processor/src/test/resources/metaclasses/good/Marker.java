package good;

import dev.dunder.MetaUpper;

/** A type whose instances are named as the last parameter of its facade's own constructor. */
@MetaUpper
public class Marker {
    /** A plain one. */
    public Marker() {}

    public int width() {
        return 1;
    }
}
