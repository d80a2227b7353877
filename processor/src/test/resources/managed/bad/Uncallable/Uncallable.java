package bad;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import other.Far;

@Managed
class Uncallable {
    @Enter
    // error: [Dunder:PrivateEnterOrExit] Uncallable.open() cannot be called by UncallableManaged
    //   Found: open() is private
    //   Fix: remove private
    private void open() {
        close();
    }

    @Exit
    // error: [Dunder:PrivateEnterOrExit] Uncallable.close() cannot be called by UncallableManaged
    //   Found: close() is private
    //   Fix: remove private
    private void close() {
        open();
    }

    @Managed
    static class Static {
        @Enter
        // error: [Dunder:StaticEnterOrExit] Uncallable.Static.open() is static and cannot enter or leave an object
        //   Found: static open()
        //   Fix: remove static, or use another method
        static void open() {}

        @Exit
        // error: [Dunder:StaticEnterOrExit] Uncallable.Static.close() is static and cannot enter or leave an object
        //   Found: static close()
        //   Fix: remove static, or use another method
        static void close() {}
    }

    @Managed
    static class Typed {
        @Enter
        // error: [Dunder:GenericEnterOrExit] Uncallable.Typed.open() cannot enter or leave because it has type parameters of its own
        //   Found: type parameters on open(), which no caller can choose
        //   Fix: move the type parameters to Uncallable.Typed
        <T> T open() {
            return null;
        }

        @Enter
        @Exit
        // error: [Dunder:EnterAndExit] Uncallable.Typed.both() cannot both enter and leave
        //   Found: @Enter on both() and @Exit on both()
        //   Fix: use two methods, one that enters and another one that leaves
        void both() {}
    }

    @Managed
    static class Hidden {
        @Enter
        // error: [Dunder:HiddenInEnterOrExit] Uncallable.Hidden.open() cannot be called by UncallableHiddenManaged because of a type in its signature
        //   Found: Uncallable.Hidden.Secret, which the package of UncallableHiddenManaged cannot see
        //   Fix: make Uncallable.Hidden.Secret visible there
        Secret open() {
            return new Secret();
        }

        @Exit
        void close() {}

        private static class Secret {}
    }

    @Managed(
            // error: [Dunder:PrivateEnterOrExit] Far.open() cannot be called by FarManaged
            // error: [Dunder:PrivateEnterOrExit] Far.close() cannot be called by FarManaged
            of = Far.class,
            enter = "open",
            exit = "close")
    interface Listing {}

    /** What other files declare cannot be changed here. */
    @Managed(
            // error: [Dunder:StaticEnterOrExit] Far.begin() is static and cannot enter or leave an object
            //   Found: static begin()
            //   Fix: name another method, or call this one from an @Enter or @Exit method of a class of your own
            // error: [Dunder:GenericEnterOrExit] Far.end() cannot enter or leave because it has type parameters of its own
            //   Found: type parameters on end(), which no caller can choose
            //   Fix: name another method, or call this one from an @Enter or @Exit method of a class of your own
            of = Far.class,
            name = "Fixed",
            enter = "begin",
            exit = "end")
    interface Fixed {}

    @Managed(
            // error: [Dunder:HiddenInEnterOrExit] Far.near() cannot be called by NearManaged because of a type in its signature
            //   Found: Far.Secret, which the package of NearManaged cannot see
            //   Fix: name another method, or call this one from an @Enter or @Exit method of a class of your own
            // error: [Dunder:PrivateEnterOrExit] Far.finalize() cannot be called by NearManaged
            //   Found: finalize() is visible in another package only
            //   Fix: name a public method
            of = Far.class,
            name = "Near",
            enter = "near",
            exit = "finalize")
    interface Nearing {}

    @Managed(enter = "open", exit = "open")
    static class Named {
        // error: [Dunder:EnterAndExit] Uncallable.Named.open() cannot both enter and leave
        //   Found: enter = "open" and exit = "open"
        //   Fix: use two methods, one that enters and another one that leaves
        void open() {}
    }

    @Managed(
            // error: [Dunder:EnterAndExit] Runnable.run() cannot both enter and leave
            //   Found: enter = "run()" and exit = "run"
            //   Fix: use two methods, one that enters and another one that leaves
            of = Runnable.class,
            enter = "run()",
            exit = "run")
    interface Listed {}

    @Managed(enter = "toggle")
    static class Mixed {
        @Exit
        // error: [Dunder:EnterAndExit] Uncallable.Mixed.toggle() cannot both enter and leave
        //   Found: enter = "toggle" and @Exit on toggle()
        //   Fix: use two methods, one that enters and another one that leaves
        void toggle() {}
    }

    @Managed
    static class ByName {
        @Exit
        // error: [Dunder:EnterAndExit] Uncallable.ByName.__enter__() cannot both enter and leave
        //   Found: the name of __enter__() and @Exit on __enter__()
        //   Fix: use two methods, one that enters and another one that leaves
        void __enter__() {}
    }

    @Managed
    static class ByOtherName {
        @Enter
        // error: [Dunder:EnterAndExit] Uncallable.ByOtherName.__exit__() cannot both enter and leave
        //   Found: @Enter on __exit__() and the name of __exit__()
        //   Fix: use two methods, one that enters and another one that leaves
        void __exit__() {}
    }
}
