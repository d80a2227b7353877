package good.other;

import dev.dunder.Metaclass;
import dev.dunder.Rule;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Rules that speak of documentation, equality, constructors and names. */
public class RulesOfMembers {
    @Metaclass(facade = false, rules = Rule.DOCUMENTED)
    @Retention(RetentionPolicy.CLASS)
    @interface Documented {}

    @Documented
    // error: [Dunder:Undocumented] RulesOfMembers.Silent has no documentation comment
    //   Found: @Documented on RulesOfMembers.Silent, which requires Rule.DOCUMENTED
    //   Fix: write /** … */ before it, or make it private
    static class Silent implements Runnable {
        // error: [Dunder:Undocumented] size has no documentation comment
        public int size;

        // error: [Dunder:Undocumented] a constructor of RulesOfMembers.Silent has no documentation comment
        public Silent(int size) {}

        // error: [Dunder:Undocumented] grow(int) has no documentation comment
        protected void grow(int by) {}

        // error: [Dunder:Undocumented] RulesOfMembers.Silent.Part has no documentation comment
        public static class Part {}

        /** Told. */
        public void told() {}

        @Override
        public void run() {}

        void hidden() {}
    }

    /** Told, with its components. */
    @Documented
    record Good(int x, int y) {
        Good {
            x = 1;
        }

        @Override
        public int y() {
            return 2;
        }
    }

    /** Told, and what the compiler adds need not be. */
    @Documented
    enum GoodToo {
        /** One. */
        ONE
    }

    @Metaclass(facade = false, rules = Rule.EQUALS_AND_HASH_CODE)
    @Retention(RetentionPolicy.CLASS)
    @interface Equal {}

    @Equal
    @SuppressWarnings("overrides")
    // error: [Dunder:NoEquality] RulesOfMembers.Half must define equality, but does not override hashCode
    //   Found: the hashCode of Object; @Equal requires Rule.EQUALS_AND_HASH_CODE
    //   Fix: override both equals and hashCode, or make RulesOfMembers.Half a record
    static class Half {
        @Override
        public boolean equals(Object other) {
            return true;
        }
    }

    @Equal
    // error: [Dunder:NoEquality] RulesOfMembers.None must define equality, but does not override equals
    // error: [Dunder:NoEquality] RulesOfMembers.None must define equality, but does not override hashCode
    static class None {}

    static class Base {
        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Equal
    static class Inheriting extends Base {}

    @Equal
    record Pair(int x) {}

    @Metaclass(facade = false, rules = Rule.PRIVATE_CONSTRUCTORS)
    @Retention(RetentionPolicy.CLASS)
    @interface Factory {}

    @Factory
    static class Made {
        // error: [Dunder:OpenConstructor] RulesOfMembers.Made must have private constructors only
        //   Found: a constructor that is not private; @Factory requires Rule.PRIVATE_CONSTRUCTORS
        //   Fix: make it private, and add a static method that calls it
        Made(int x) {}

        private Made() {}
    }

    @Factory
    // error: [Dunder:OpenConstructor] RulesOfMembers.Default must have private constructors only
    static class Default {}

    @Factory
    enum Only {
        ONE
    }

    @Metaclass(facade = false, members = "[a-z][A-Za-z0-9]*")
    @Retention(RetentionPolicy.CLASS)
    @Inherited
    @interface Camel {}

    interface Named {
        // error: [Dunder:MemberName] RulesOfMembers.Named.Get_it() of RulesOfMembers.Snake has a name that @Camel does not allow
        void Get_it();
    }

    @Camel
    abstract static class Snake implements Named {
        // error: [Dunder:MemberName] first_name of RulesOfMembers.Snake has a name that @Camel does not allow
        //   Found: first_name, which does not match [a-z][A-Za-z0-9]*
        //   Fix: rename it so that it matches
        private int first_name;

        int good;

        // error: [Dunder:MemberName] get_name(int) of RulesOfMembers.Snake has a name that @Camel does not allow
        void get_name(int x) {}

        void getName() {}

        @Override
        public String toString() {
            return "";
        }
    }

    @Camel
    static class Fine {
        int good;
    }

    static class Inheritor extends Fine {
        // error: [Dunder:MemberName] Bad of RulesOfMembers.Inheritor has a name that @Camel does not allow
        int Bad;
    }

    @Metaclass(facade = false, members = "get[A-Z][a-z]*|[A-Z]+")
    @Retention(RetentionPolicy.CLASS)
    @interface Getters {}

    /** Nobody chose the names values, ordinal and compareTo. */
    @Getters
    enum Shown {
        ONE
    }

    /** An accessor has its name from the component, which is told once. */
    @Getters
    // error: [Dunder:MemberName] width of RulesOfMembers.Wide has a name that @Getters does not allow
    record Wide(int width) {}
}
