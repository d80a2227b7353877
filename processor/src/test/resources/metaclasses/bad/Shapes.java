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
    // error: [Dunder:NoPublicMember] Shapes.Empty has nothing for ShapesEmptyUpper to offer
    //   Found: no public method and no public field beside those of Object, or none that is not omitted
    //   Fix: make a member public, or take the annotation off Shapes.Empty
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
    // error: [Dunder:OpenFacade] the facade of Shapes.Pair cannot be open, as Shapes.Pair is a record, which nothing extends
    //   Found: open = true in the metaclass of Shapes.Pair
    //   Fix: take open = true out, or use another metaclass for Shapes.Pair
    public record Pair(int one, int two) {}

    @Open
    // error: [Dunder:OpenFacade] the facade of Shapes.Single cannot be open, as Shapes.Single has private constructors only
    public static class Single {
        private Single() {}

        public void run() {}
    }

    @Open
    // error: [Dunder:OpenFacade] the facade of Shapes.Size cannot be open, as Shapes.Size has private constructors only
    public enum Size {
        SMALL
    }

    @Open
    public static class Copying {
        // error: [Dunder:ReservedMember] Shapes.Copying(Shapes.Copying) of Shapes.Copying would be new(Copying), which the facade has
        public Copying(Copying other) {}

        public void run() {}
    }

    @MetaUpper
    // error: [Dunder:PrivateType] Shapes.Hidden cannot be seen where ShapesHiddenUpper would stand
    private static class Hidden {
        public void run() {}
    }
}
