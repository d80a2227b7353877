package dunders;

import dev.dunder.Managed;
import dev.dunder.Operators;

/** Dunder names that neither Python nor Dunder knows. */
class UnknownDunder {
    @Operators
    record Money(int cents) {
        String __doc__() {
            return "Attributes have names of this kind in Python.";
        }

        // warning: [Dunder:UnknownDunder] unknown dunder name __pluss__ in UnknownDunder.Money
        //   Found: __pluss__, which is not a special name in Python. Did you mean __add__?
        //   Fix: rename it to __add__, or write @SuppressWarnings("UnknownDunder") on the method
        Money __pluss__(Money other) {
            return this;
        }

        // warning: [Dunder:UnknownDunder] unknown dunder name __foo__ in UnknownDunder.Money
        //   Found: __foo__, which is not a special name in Python.
        //   Fix: give it a name without underscores, or write @SuppressWarnings("UnknownDunder") on the method
        Money __foo__(Money other) {
            return this;
        }

        // warning: [Dunder:UnknownDunder] unknown dunder name __plus__ in UnknownDunder.Money
        //   Found: __plus__, which is not a special name in Python. Did you mean __add__?
        //   Fix: rename it to __add__, or write @SuppressWarnings("UnknownDunder") on the method
        Money __plus__(Money other) {
            return this;
        }

        // warning: [Dunder:UnknownDunder] unknown dunder name __rminus__ in UnknownDunder.Money
        //   Found: __rminus__, which is not a special name in Python. Did you mean __rsub__?
        //   Fix: rename it to __rsub__, or write @SuppressWarnings("UnknownDunder") on the method
        Money __rminus__(int other) {
            return this;
        }

        // warning: [Dunder:UnknownDunder] unknown dunder name __itimes__ in UnknownDunder.Money
        //   Found: __itimes__, which is not a special name in Python. Did you mean __imul__?
        //   Fix: rename it to __imul__, or write @SuppressWarnings("UnknownDunder") on the method
        Money __itimes__(int other) {
            return this;
        }

        // warning: [Dunder:UnknownDunder] unknown dunder name __ad__ in UnknownDunder.Money
        //   Found: __ad__, which is not a special name in Python. Did you mean __add__?
        //   Fix: rename it to __add__, or write @SuppressWarnings("UnknownDunder") on the method
        Money __ad__(Money other) {
            return this;
        }

        // warning: [Dunder:UnknownDunder] unknown dunder name __equals__ in UnknownDunder.Money
        //   Found: __equals__, which is not a special name in Python. Did you mean __eq__?
        //   Fix: rename it to __eq__, or write @SuppressWarnings("UnknownDunder") on the method
        boolean __equals__(Money other) {
            return true;
        }

        // warning: [Dunder:UnknownDunder] unknown dunder name __size__ in UnknownDunder.Money
        //   Found: __size__, which is not a special name in Python. Did you mean __len__?
        //   Fix: rename it to __len__, or write @SuppressWarnings("UnknownDunder") on the method
        int __size__() {
            return 1;
        }

        // warning: [Dunder:UnknownDunder] unknown dunder name __get__item__ in UnknownDunder.Money
        //   Found: __get__item__, which is not a special name in Python. Did you mean __getitem__?
        //   Fix: rename it to __getitem__, or write @SuppressWarnings("UnknownDunder") on the method
        int __get__item__(int index) {
            return index;
        }

        // warning: [Dunder:UnknownDunder] unknown dunder name __trudiv__ in UnknownDunder.Money
        //   Found: __trudiv__, which is not a special name in Python. Did you mean __truediv__?
        //   Fix: rename it to __truediv__, or write @SuppressWarnings("UnknownDunder") on the method
        Money __trudiv__(int other) {
            return this;
        }

        // warning: [Dunder:UnknownDunder] unknown dunder name __rlt__ in UnknownDunder.Money
        //   Found: __rlt__, which is not a special name in Python. Did you mean __lt__?
        //   Fix: rename it to __lt__, or write @SuppressWarnings("UnknownDunder") on the method
        boolean __rlt__(Money other) {
            return true;
        }

        // warning: [Dunder:UnknownDunder] unknown dunder name __frobnicate__ in UnknownDunder.Money
        //   Found: __frobnicate__, which is not a special name in Python.
        //   Fix: give it a name without underscores, or write @SuppressWarnings("UnknownDunder") on the method
        void __frobnicate__() {}

        @SuppressWarnings("UnknownDunder")
        void __meant__() {}

        /** Names of Python that mean nothing here. */
        void __init__() {}

        Object __getattr__(String name) {
            return name;
        }

        void __aenter__() {}

        Money __add__(Money other) {
            return this;
        }

        /** Not a dunder name. */
        void _plus_() {}
    }

    @Managed
    static class Door {
        // warning: [Dunder:UnknownDunder] unknown dunder name __entr__ in UnknownDunder.Door
        //   Found: __entr__, which is not a special name in Python. Did you mean __enter__?
        //   Fix: rename it to __enter__, or write @SuppressWarnings("UnknownDunder") on the method
        void __entr__() {}

        void __enter__() {}

        void __exit__() {}

        // warning: [Dunder:UnknownDunder] unknown dunder name __close__ in UnknownDunder.Door
        //   Found: __close__, which is not a special name in Python. Did you mean __exit__?
        //   Fix: rename it to __exit__, or write @SuppressWarnings("UnknownDunder") on the method
        void __close__() {}
    }

    /** Without an annotation that gives dunder names a meaning, names are just names. */
    static class Plain {
        void __plus__() {}
    }
}
