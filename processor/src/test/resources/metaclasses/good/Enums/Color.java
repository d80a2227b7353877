package good;

import dev.dunder.MetaUpper;
import dev.dunder.Omit;
import dev.dunder.Rename;

/** Colours. */
@MetaUpper
enum Color {
    /** As blood. */
    red,
    darkGreen {
        @Override
        public Color darker() {
            return this;
        }
    },
    @Rename("SKY")
    blue,
    @Omit
    secret;

    public static final Color FIRST = red;

    public static final int BITS = 8;

    public Color darker() {
        return darkGreen;
    }

    public Color mix(Color other, int share) {
        return share > 0 ? other : this;
    }
}
