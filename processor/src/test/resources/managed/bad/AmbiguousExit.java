package bad;

import dev.dunder.Managed;

@Managed(enter = "open", exit = "close")
class AmbiguousExit {
    void open() {}

    void open(int times) {}

    // error: [Dunder:AmbiguousExit] AmbiguousExit has two methods that may leave it
    //   Found: close() and close(Throwable), of one name
    //   Fix: mark one of the two with @Exit, or rename one
    void close() {}

    void close(Throwable failure) {}

    /** One of the two is private, and so is no choice. */
    @Managed
    static class Unambiguous {
        void __enter__() {}

        void __exit__() {}

        private void __exit__(Throwable failure) {}
    }
}
