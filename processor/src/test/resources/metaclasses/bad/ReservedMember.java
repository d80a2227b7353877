package good.other;

import dev.dunder.Metaclass;
import dev.dunder.Naming;
import dev.dunder.Rename;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Names that every facade has already. */
public class ReservedMember {
    @Metaclass(naming = Naming.LOWER_CAMEL, suffix = "Camel")
    @Retention(RetentionPolicy.CLASS)
    @interface Camel {}

    /** Its methods meet those of the facade, and those of Object that nothing overrides. */
    @Camel
    public static class Point {
        // error: [Dunder:ReservedMember] of(ReservedMember.Point) of ReservedMember.Point would be of(Point), which the facade defines itself
        //   Found: of(ReservedMember.Point)
        //   Fix: rename it with @Rename("…"), or exclude it with @Omit
        public static Point of(Point other) {
            return other;
        }

        // error: [Dunder:ReservedMember] unwrap() of ReservedMember.Point would be unwrap(), which the facade defines itself
        public int unwrap() {
            return 0;
        }

        // error: [Dunder:ReservedMember] Wait(long) of ReservedMember.Point would be wait(long), which is a final method of Object
        public void Wait(long millis) {}

        // error: [Dunder:ReservedMember] GetClass() of ReservedMember.Point would be getClass(), which is a final method of Object
        public String GetClass() {
            return "";
        }

        // error: [Dunder:ReservedMember] shown() of ReservedMember.Point would be toString(), which the facade defines itself
        @Rename("toString")
        public String shown() {
            return "";
        }

        public int unwrap(int times) {
            return times;
        }
    }
}
