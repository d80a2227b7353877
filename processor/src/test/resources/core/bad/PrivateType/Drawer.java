package bank;

import dev.dunder.Operators;

class Drawer {
    private interface Paper {}

    @Operators
    // error: [Dunder:PrivateType] DrawerStackOps cannot use Drawer.Paper
    static class Stack<T extends Paper> {
        int size() {
            return 0;
        }
    }

    // error: [Dunder:PrivateType] DrawerFolderOps cannot use Comparable<? super Drawer.Paper[]>
    @Operators(of = Folder.class)
    static class Folder<T extends Comparable<? super Paper[]>> {
        int size() {
            return 0;
        }
    }
}
