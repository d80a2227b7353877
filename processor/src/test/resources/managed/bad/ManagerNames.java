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
        //   Fix: write one @Managed for each type, each with its own name: @Managed(of = Lock.class, enter = "lock", exit = "unlock", name = "Locking")
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

    // error: [Dunder:InvalidManagerName] The name of a manager must be an identifier
    @Managed(name = "Nul\0")
    static class Ignorable {
        void __enter__() {}

        void __exit__() {}
    }

    @Managed(name = "ManagerNamesTaken")
    // error: [Dunder:NameTaken] ManagerNamesTakenManaged cannot be generated for ManagerNames.Named, because a type with that name exists
    //   Found: ManagerNamesTakenManaged, which Dunder did not generate
    //   Fix: rename or delete ManagerNamesTakenManaged, or write another name: @Managed(name = "…")
    static class Named {
        void __enter__() {}

        void __exit__() {}
    }

    @Managed(name = "Same")
    @Managed(name = "Same")
    // error: [Dunder:AskedTwice] SameManaged is requested twice in one package
    //   Found: ManagerNames.Twice, requested here and also where it is declared
    //   Fix: remove one of the two requests, or give one of the two another name: @Managed(name = "…")
    static class Twice {
        void __enter__() {}

        void __exit__() {}
    }

    /** Repeated without a name: the second of them is one too many. */
    @Managed
    @Managed(enter = "open")
    // error: [Dunder:AskedTwice] ManagerNamesRepeatedManaged is requested twice in one package
    //   Found: ManagerNames.Repeated, requested here and also where it is declared
    //   Fix: remove one of the two requests, or give one of the two another name: @Managed(name = "…")
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
    //   Fix: give one of the two another name: @Managed(name = "…")
    static class Clash {
        void __enter__() {}

        void __exit__() {}
    }

    @Managed
    // error: [Dunder:NameClash] ManagerNames.Other and ManagerNames.Clash would both generate ManagerNamesOtherManaged
    //   Found: ManagerNames.Clash, requested where it is declared
    //   Fix: give one of the two another name: @Managed(name = "…")
    static class Other {
        void __enter__() {}

        void __exit__() {}
    }
}

class ManagerNamesTakenManaged {}
