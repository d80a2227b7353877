package bank;

import dev.dunder.Operators;

class Drawer {
    private interface Paper {}

    @Operators
    // error: [Dunder:PrivateType] Drawer.Paper cannot be seen where DrawerStackOps would stand
    static class Stack<T extends Paper> {
        int size() {
            return 0;
        }
    }

    // error: [Dunder:PrivateType] Comparable<? super Drawer.Paper[]> cannot be seen where DrawerFolderOps would stand
    @Operators(of = Folder.class)
    static class Folder<T extends Comparable<? super Paper[]>> {
        int size() {
            return 0;
        }
    }
}
