package good.other;

import dev.dunder.Metaclass;
import dev.dunder.MetaUpper;
import dev.dunder.Omit;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Types that can have no facade, or none of the kind that is asked for. */
public class Shapes {
    @Metaclass(open = true)
    @Retention(RetentionPolicy.CLASS)
    @Inherited
    @interface Open {}

    @MetaUpper
    // error: [Dunder:NoPublicMember] ShapesEmptyUpper would have no members
    //   Found: @Omit on each public member
    //   Fix: remove @Omit from a member, or remove @MetaUpper from Shapes.Empty
    public static class Empty {
        int hidden;

        @Omit
        public void omitted() {}

        @Override
        public String toString() {
            return "";
        }
    }

    @Open
    // error: [Dunder:OpenFacade] the facade of Shapes.Pair cannot be open, because Shapes.Pair is a record, which is final
    //   Found: open = true in the metaclass of Shapes.Pair
    //   Fix: remove open = true, or use another metaclass for Shapes.Pair
    public record Pair(int one, int two) {}

    @Open
    // error: [Dunder:OpenFacade] the facade of Shapes.Single cannot be open, because Shapes.Single has private constructors only
    public static class Single {
        private Single() {}

        public void run() {}
    }

    @Open
    // error: [Dunder:OpenFacade] the facade of Shapes.Size cannot be open, because Shapes.Size has private constructors only
    public enum Size {
        SMALL
    }

    @Open
    public static class Copying {
        // error: [Dunder:ReservedMember] Shapes.Copying(Shapes.Copying) of Shapes.Copying would be new(Copying), which the facade defines itself
        public Copying(Copying other) {}

        public void run() {}
    }

    @MetaUpper
    // error: [Dunder:PrivateType] ShapesHiddenUpper cannot use Shapes.Hidden
    private static class Hidden {
        public void run() {}
    }
}
