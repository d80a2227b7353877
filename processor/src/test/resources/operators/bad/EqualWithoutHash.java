package shop;

import dev.dunder.Operators;

@Operators
// warning: [Dunder:EqualWithoutHash] EqualWithoutHash defines == but not hash
//   Found: an __eq__ without a __hash__ or an overridden hashCode
//   Fix: add 'int __hash__()' or override hashCode, or write @SuppressWarnings("EqualWithoutHash") if it is never a key
class EqualWithoutHash {
    boolean __eq__(EqualWithoutHash other) {
        return true;
    }

    @Operators
    @SuppressWarnings("EqualWithoutHash")
    static class Suppressed {
        boolean __eq__(Suppressed other) {
            return true;
        }
    }

    @Operators
    static class Hashed {
        boolean __eq__(Hashed other) {
            return true;
        }

        int __hash__() {
            return 1;
        }
    }
}
