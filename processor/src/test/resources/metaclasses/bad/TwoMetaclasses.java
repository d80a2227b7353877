package good.other;

import dev.dunder.Metaclass;
import dev.dunder.Naming;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Two metaclasses that generate one name for one type. */
class TwoMetaclasses {
    @Metaclass(naming = Naming.UPPER, suffix = "View")
    @Retention(RetentionPolicy.CLASS)
    @interface Loud {}

    @Metaclass(naming = Naming.UPPER_CAMEL, suffix = "View")
    @Retention(RetentionPolicy.CLASS)
    @interface Proud {}

    // error: [Dunder:SameSuffix] @Loud and @Proud would both generate TwoMetaclassesDogView for TwoMetaclasses.Dog
    //   Found: two metaclasses with the same suffix
    //   Fix: give one of the annotations another suffix, or remove one of them
    @Loud
    // error: [Dunder:SameSuffix] @Proud and @Loud would both generate TwoMetaclassesDogView for TwoMetaclasses.Dog
    @Proud
    static class Dog {
        public void hello() {}
    }
}
