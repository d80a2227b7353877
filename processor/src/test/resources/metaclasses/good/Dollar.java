package good;

import dev.dunder.MetaUpper;

/** Names with a sign that means something where code is put together. */
public final class Dollar {
    private Dollar() {}

    /** As some libraries call a type. */
    @MetaUpper
    public static final class $ {
        public int $N = 1;

        public $ $L($ $T) {
            return $T;
        }

        public static $ make(int $$) {
            return new $();
        }
    }
}
