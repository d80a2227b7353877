package orphans;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Formula;
import dev.dunder.Formulas;
import dev.dunder.Managed;
import dev.dunder.MetaUpper;
import dev.dunder.Omit;
import dev.dunder.Rename;

/** Annotations on members without the annotation of the type that gives them a meaning. */
class Orphan {
    interface Sums {
        // warning: [Dunder:Orphan] @Formula has no effect in Orphan.Sums
        //   Found: Orphan.Sums without @Formulas, of its own or inherited
        //   Fix: add @Formulas to Orphan.Sums, or remove @Formula
        @Formula("a + b")
        int sum(int a, int b);
    }

    static class Door {
        // warning: [Dunder:Orphan] @Enter has no effect in Orphan.Door
        //   Found: Orphan.Door without @Managed, of its own or inherited
        //   Fix: add @Managed to Orphan.Door, or remove @Enter
        @Enter
        void open() {}

        // warning: [Dunder:Orphan] @Exit has no effect in Orphan.Door
        //   Found: Orphan.Door without @Managed, of its own or inherited
        //   Fix: add @Managed to Orphan.Door, or remove @Exit
        @Exit
        void close() {}
    }

    static class Dog {
        // warning: [Dunder:Orphan] @Rename has no effect in Orphan.Dog
        //   Found: Orphan.Dog without a metaclass such as @MetaUpper, of its own or inherited
        //   Fix: add a metaclass such as @MetaUpper to Orphan.Dog, or remove @Rename
        @Rename("barks")
        public void bark() {}

        // warning: [Dunder:Orphan] @Omit has no effect in Orphan.Dog
        //   Found: Orphan.Dog without a metaclass such as @MetaUpper, of its own or inherited
        //   Fix: add a metaclass such as @MetaUpper to Orphan.Dog, or remove @Omit
        @Omit
        public int age;

        // warning: [Dunder:Orphan] @Omit has no effect in Orphan.Dog
        //   Found: Orphan.Dog without a metaclass such as @MetaUpper, of its own or inherited
        //   Fix: add a metaclass such as @MetaUpper to Orphan.Dog, or remove @Omit
        @Omit
        public Dog() {}
    }

    // warning: [Dunder:Orphan] @Rename has no effect in Orphan.Cat
    //   Found: Orphan.Cat without a metaclass such as @MetaUpper, of its own or inherited
    //   Fix: add a metaclass such as @MetaUpper to Orphan.Cat, or remove @Rename
    record Cat(@Rename("n") String name) {}

    @MetaUpper
    static class Named {
        // warning: [Dunder:Orphan] @Exit has no effect in Orphan.Named
        //   Found: Orphan.Named without @Managed, of its own or inherited
        //   Fix: add @Managed to Orphan.Named, or remove @Exit
        @Exit
        public void away() {}
    }

    @SuppressWarnings("Orphan")
    static class Quiet {
        @Enter
        void open() {}
    }

    static class Partly {
        @SuppressWarnings("Orphan")
        @Enter
        void open() {}

        // warning: [Dunder:Orphan] @Exit has no effect in Orphan.Partly
        //   Found: Orphan.Partly without @Managed, of its own or inherited
        //   Fix: add @Managed to Orphan.Partly, or remove @Exit
        @Exit
        void close() {}
    }

    @Managed(of = Listed.class)
    static class Carrier {
        // warning: [Dunder:Orphan] @Enter has no effect in Orphan.Carrier
        //   Found: Orphan.Carrier without @Managed, of its own or inherited
        //   Fix: add @Managed to Orphan.Carrier, or remove @Enter
        @Enter
        void open() {}
    }

    static class Listed {
        @Enter
        void open() {}

        @Exit
        void close() {}
    }

    static class Base {
        @Enter
        void open() {}

        @Exit
        void close() {}
    }

    @Managed
    static class Derived extends Base {}

    /** Inherited by a type of the file that is not managed either: what it means is decided there. */
    static class Plain {
        @Enter
        void open() {}
    }

    static class Plainer extends Plain {}

    @Managed
    interface Lamp {
        @Enter
        void on();

        @Exit
        void off();
    }

    static class Bulb implements Lamp {
        @Override
        @Enter
        public void on() {}

        @Override
        @Exit
        public void off() {}
    }

    @Formulas
    interface Twice extends Once {
        @Formula("once(a) * 2")
        int twice(int a);
    }

    interface Once {
        @Formula("a")
        int once(int a);
    }
}

/** Another type of the file inherits from it. */
abstract class Stage {
    @Enter
    void raise() {}

    @Exit
    void lower() {}
}

class Theatre extends Stage {}
