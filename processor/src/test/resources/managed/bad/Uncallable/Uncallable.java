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
    private void close() {
        open();
    }

    @Managed
    static class Static {
        @Enter
        // error: [Dunder:StaticEnterOrExit] Uncallable.Static.open() is static and cannot enter or leave an object
        //   Found: static open()
        //   Fix: remove static, or mark another method
        static void open() {}

        @Exit
        // error: [Dunder:StaticEnterOrExit] Uncallable.Static.close()
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
        //   Found: @Enter and @Exit on both()
        //   Fix: remove one of the two annotations
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
}
