package good.other;

import dev.dunder.Metaclass;
import dev.dunder.Rule;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Rules that speak of fields. */
public class RulesOfFields {
    @Metaclass(facade = false, rules = {Rule.FINAL, Rule.IMMUTABLE, Rule.NO_PUBLIC_FIELDS, Rule.NO_STATIC_STATE})
    @Retention(RetentionPolicy.CLASS)
    @interface Value {}

    static class Base {
        // error: [Dunder:MutableField] RulesOfFields.Money must be immutable, but its field RulesOfFields.Base.changes can be reassigned
        private int changes;

        // error: [Dunder:StaticState] RulesOfFields.Money must not have static state, but its static field RulesOfFields.Base.count can be reassigned
        static int count;

        final int good = 1;

        static final int GOOD = 2;
    }

    @Value
    // error: [Dunder:NotFinal] RulesOfFields.Money must be final
    //   Found: no final; @Value requires Rule.FINAL
    //   Fix: write final, or make it a record
    static class Money extends Base {
        // error: [Dunder:MutableField] RulesOfFields.Money must be immutable, but its field amount can be reassigned
        //   Found: amount without final; @Value requires Rule.IMMUTABLE
        //   Fix: make amount final
        private int amount;

        // error: [Dunder:StaticState] RulesOfFields.Money must not have static state, but its static field last can be reassigned
        //   Found: static last without final; @Value requires Rule.NO_STATIC_STATE
        //   Fix: make last final, or remove static
        private static Money last;

        // error: [Dunder:PublicField] RulesOfFields.Money must not have public fields other than constants
        //   Found: public currency; @Value requires Rule.NO_PUBLIC_FIELDS
        //   Fix: make currency private with an accessor, or static and final
        public final String currency = "EUR";

        public static final int MAX = 3;
    }

    @Value
    // error: [Dunder:NotFinal] RulesOfFields.Shape must be final
    interface Shape {
        int SIDES = 3;
    }

    @Value
    record Good(int x) {
        static final int MAX = 3;
    }

    @Value
    enum GoodToo {
        ONE;

        private final int number = 1;
    }

    @Value
    private static final class GoodThree {}
}
