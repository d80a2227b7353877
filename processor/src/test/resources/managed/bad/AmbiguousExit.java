package bad;

import dev.dunder.Managed;

@Managed
class AmbiguousExit {
    void __enter__() {}

    // error: [Dunder:AmbiguousExit] AmbiguousExit has two methods named __exit__ that can leave it
    //   Found: __exit__() and __exit__(Throwable)
    //   Fix: mark one of the two with @Exit and rename the other
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
