package good;

import dev.dunder.MetaUpper;

/** Fields of one name: of two inherited ones neither can be used, of a hidden one nothing is seen. */
@MetaUpper
public final class Namesakes extends Middle implements Side {
    public int own = 1;
}

class Top {
    public static final int TWICE = 1;
    public static final int SHADOWED = 1;
    public static final int CLOSED = 1;
    public static final int LEFT_OPEN = 1;
}

interface Far {
    int SHADOWED = 2;
    int ONCE = 2;
}

class Middle extends Top implements Far {
    public static final int SHADOWED = 3;
    private static final int CLOSED = 3;
    private static final int LEFT_OPEN = 3;

    static int sum() {
        return CLOSED + LEFT_OPEN;
    }
}

interface Side extends Far {
    int TWICE = 4;
    int LEFT_OPEN = 4;
}
