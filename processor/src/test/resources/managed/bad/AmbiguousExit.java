package bad;

import dev.dunder.Managed;

@Managed
class AmbiguousExit {
    void __enter__() {}

    // error: [Dunder:AmbiguousExit]
    void __exit__() {}

    void __exit__(Throwable failure) {}

    /** One of the two is private, and so is no choice. */
    @Managed
    static class Unambiguous {
        void __enter__() {}

        void __exit__() {}

        private void __exit__(Throwable failure) {}
    }
}
