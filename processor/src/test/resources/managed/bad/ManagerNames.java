package bad;

import dev.dunder.Managed;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

@Managed(
        of = {Lock.class, ReentrantLock.class},
        enter = "lock",
        exit = "unlock",
        // error: [Dunder:NameForSeveral] One name cannot be used for several types
        //   Found: name = "Locking" with of = {Lock.class, ReentrantLock.class}
        //   Fix: write one @Managed for each type: @Managed(of = Lock.class, name = "Locking")
        name = "Locking")
class ManagerNames {
    // error: [Dunder:InvalidManagerName] The name of a manager must be an identifier
    //   Found: name = "two words"
    //   Fix: write letters and digits only, such as name = "Permits"
    @Managed(of = Semaphore.class, enter = "acquire", exit = "release", name = "two words")
    interface Invalid {}

    // error: [Dunder:InvalidManagerName] The name of a manager must be an identifier
    //   Found: name = "1st"
    //   Fix: write letters and digits only, such as name = "Permits"
    @Managed(name = "1st")
    static class Own {
        void __enter__() {}

        void __exit__() {}
    }

    /** Repeated without a name: the second of them is one too many. */
    @Managed
    @Managed(enter = "open")
    // error: [Dunder:AskedTwice] ManagerNamesRepeatedManaged is requested twice in one package
    //   Found: ManagerNames.Repeated, requested here and also where it is declared
    //   Fix: remove one of the two requests, or add a name to one of them: @Managed(name = "…")
    static class Repeated {
        void __enter__() {}

        void open() {}

        void __exit__() {}
    }

    /** Of repeated annotations, javac shows problems at the element that carries them. */
    @Managed(of = Semaphore.class, name = "Good", enter = "acquire", exit = "release")
    @Managed(of = Semaphore.class, name = "Typo", enter = "acquire", exit = "releese")
    // error: [Dunder:NoSuchMethod] Semaphore has no method releese
    //   Found: exit = "releese"; Semaphore has acquireUninterruptibly, acquire, availablePermits, drainPermits, getQueueLength, …
    //   Fix: write exit = "release"
    interface Several {}

    // error: [Dunder:NoSuchMethod] Semaphore has no method releese
    //   Found: exit = "releese"; Semaphore has acquireUninterruptibly, acquire, availablePermits, drainPermits, getQueueLength, …
    //   Fix: write exit = "release"
    @Managed.List(@Managed(of = Semaphore.class, name = "Contained", enter = "acquire", exit = "releese"))
    interface Contained {}

    @Managed(name = "ManagerNamesOther")
    // error: [Dunder:NameClash] ManagerNames.Clash and ManagerNames.Other would both generate ManagerNamesOtherManaged
    //   Found: ManagerNames.Other, requested where it is declared
    //   Fix: keep one of the two, or move one of them to an annotation in another package
    static class Clash {
        void __enter__() {}

        void __exit__() {}
    }

    @Managed
    // error: [Dunder:NameClash] ManagerNames.Other and ManagerNames.Clash would both generate ManagerNamesOtherManaged
    //   Found: ManagerNames.Clash, requested where it is declared
    //   Fix: keep one of the two, or move one of them to an annotation in another package
    static class Other {
        void __enter__() {}

        void __exit__() {}
    }
}
