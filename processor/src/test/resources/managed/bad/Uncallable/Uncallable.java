package bad;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import other.Far;

@Managed
class Uncallable {
    @Enter
    // error: [Dunder:PrivateEnterOrExit] Uncallable.open() cannot be called by UncallableManaged
    //   Found: open(), which is private, or visible to another package alone
    //   Fix: make it at least package-private, or ask for UncallableManaged from the package that sees it
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
        // error: [Dunder:StaticEnterOrExit] Uncallable.Static.open() enters or leaves no object, as it is static
        //   Found: static open()
        //   Fix: take static out, or mark another method
        static void open() {}

        @Exit
        // error: [Dunder:StaticEnterOrExit] Uncallable.Static.close()
        static void close() {}
    }

    @Managed
    static class Typed {
        @Enter
        // error: [Dunder:GenericEnterOrExit] Uncallable.Typed.open() cannot enter or leave, as nothing tells what its type parameters are
        //   Found: open(), which has type parameters of its own
        //   Fix: move the type parameters to Uncallable.Typed
        <T> T open() {
            return null;
        }

        @Enter
        @Exit
        // error: [Dunder:EnterAndExit] Uncallable.Typed.both() both enters and leaves
        //   Found: @Enter and @Exit on both()
        //   Fix: take one of the two off
        void both() {}
    }

    @Managed
    static class Hidden {
        @Enter
        // error: [Dunder:HiddenInEnterOrExit] Uncallable.Hidden.open() cannot be called by UncallableHiddenManaged, as a type in its signature is not visible
        //   Found: open(), with a result or an exception that the package of UncallableHiddenManaged cannot see
        //   Fix: make that type visible there
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
