package bad;

import dev.dunder.Managed;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

@Managed(
        of = Semaphore.class,
        // error: [Dunder:NoSuchMethod] Semaphore has no method acquire(long)
        //   Found: enter = "acquire(long)"; Semaphore has acquire(), acquire(int)
        //   Fix: write enter = "acquire()" or enter = "acquire(int)"
        enter = "acquire(long)",
        // error: [Dunder:NoSuchMethod] Semaphore has no method release(int
        //   Found: exit = "release(int"; Semaphore has release(), release(int)
        //   Fix: write exit = "release()" or exit = "release(int)"
        exit = "release(int")
class Overloads {
    @Managed(
            enter = "open()",
            // error: [Dunder:AmbiguousMethod] Overloads.Own has several methods named close
            //   Found: close(int), close(long)
            //   Fix: add the parameter types: exit = "close(int)" or exit = "close(long)"
            exit = "close")
    static class Own {
        void open() {}

        void close(int status) {}

        void close(long status) {}
    }

    @Managed(
            // error: [Dunder:AmbiguousMethod] Overloads.Dates has several methods named open
            //   Found: open(java.sql.Date), open(java.util.Date)
            //   Fix: add the parameter types: enter = "open(java.sql.Date)" or enter = "open(java.util.Date)"
            enter = "open(Date)",
            exit = "close")
    static class Dates {
        void open(java.util.Date date) {}

        void open(java.sql.Date date) {}

        void close() {}
    }

    @Managed
    static class Dunders {
        void __enter__(int one) {}

        // error: [Dunder:TwoEnters] Overloads.Dunders has two methods that enter it
        //   Found: __enter__(int) and __enter__(long)
        //   Fix: rename __enter__(long)
        void __enter__(long one) {}

        void __exit__() {}
    }

    // error: [Dunder:NoEnterOrExit] @Managed does not say how to enter and leave ReentrantLock
    //   Found: no enter and no exit in @Managed, and no method with @Enter or @Exit in ReentrantLock
    //   Fix: write @Managed(of = ReentrantLock.class, enter = "lock", exit = "unlock")
    @Managed(of = ReentrantLock.class)
    interface Locks {}

    // error: [Dunder:NoExit] Semaphore has no method that leaves it
    //   Found: no method with @Exit, no method named __exit__, and no exit in @Managed
    //   Fix: add exit = "release" to @Managed
    @Managed(of = Semaphore.class, name = "Held", enter = "acquire")
    interface Enters {}

    // error: [Dunder:NoEnter] Semaphore has no method that enters it
    //   Found: no method with @Enter, no method named __enter__, and no enter in @Managed
    //   Fix: add enter = "acquire" to @Managed
    @Managed(of = Semaphore.class, name = "Given", exit = "release")
    interface Exits {}

    // error: [Dunder:NoEnterOrExit] @Managed does not say how to enter and leave String
    //   Found: no enter and no exit in @Managed, and no method with @Enter or @Exit in String
    //   Fix: write @Managed(of = String.class, enter = "…", exit = "…") with the names of two methods
    @Managed(of = String.class)
    interface Neither {}

    @Managed
    // error: [Dunder:NoEnterOrExit] @Managed does not say how to enter and leave Overloads.Span
    //   Found: no enter and no exit in @Managed, and no method with @Enter or @Exit in Overloads.Span
    //   Fix: write @Managed(enter = "startSpan", exit = "stopSpan")
    static class Span {
        void startSpan() {}

        void stopSpan() {}
    }

    @Managed
    // error: [Dunder:NoEnterOrExit] @Managed does not say how to enter and leave Overloads.Nothing
    //   Found: no enter and no exit in @Managed, and no method with @Enter or @Exit in Overloads.Nothing
    //   Fix: mark one method with @Enter and one with @Exit
    static class Nothing {}
}
