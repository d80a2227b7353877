package good.other;

import dev.dunder.Metaclass;
import dev.dunder.MetaUpper;
import dev.dunder.Naming;
import dev.dunder.Omit;
import dev.dunder.Rename;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Names that no member can have, and annotations that say nothing. */
public class Names {
    @Metaclass(naming = Naming.LOWER_UNDERSCORE, suffix = "Snake")
    @Retention(RetentionPolicy.CLASS)
    @interface Snake {}

    @Snake
    public static class Keywords {
        // error: [Dunder:KeywordName] Default() of Names.Keywords would be named default, which is a keyword
        //   Found: Default()
        //   Fix: give it another name with @Rename("default_"), or exclude it with @Omit
        public int Default() {
            return 1;
        }

        public int Record() {
            return 1;
        }

        // No constructor is in the way of it.
        // error: [Dunder:KeywordName] the field New of Names.Keywords would be named new, which is a keyword
        //   Found: the field New
        //   Fix: give it another name with @Rename("new_"), or exclude it with @Omit
        public int New;
    }

    @MetaUpper
    public static class Renamed {
        // error: [Dunder:BadName] "two words" is not a valid name for one() of Names.Renamed
        //   Found: @Rename("two words")
        //   Fix: write letters, digits and underscores, not starting with a digit, and not a keyword
        @Rename("two words")
        public int one() {
            return 1;
        }

        // error: [Dunder:BadName] "class" is not a valid name for two() of Names.Renamed
        @Rename("class")
        public int two() {
            return 2;
        }

        // error: [Dunder:BadName] "" is not a valid name for the field three of Names.Renamed
        @Rename("")
        public int three;

        // error: [Dunder:RenamedAndOmitted] four() of Names.Renamed is both renamed and omitted
        //   Found: both annotations on four()
        //   Fix: keep @Rename to include it in the facade, or @Omit to exclude it
        @Rename("FOUR")
        @Omit
        public int four() {
            return 4;
        }
    }

    @MetaUpper
    public static class Misplaced {
        // error: [Dunder:NotInFacade] @Omit on hidden of Names.Misplaced has no effect
        //   Found: hidden is not part of the facade: it is not public, or Object declares it
        //   Fix: remove @Omit, or make hidden public
        @Omit
        int hidden;

        // error: [Dunder:NotInFacade] @Rename on near of Names.Misplaced has no effect
        @Rename("FAR")
        void near() {}

        // error: [Dunder:NotInFacade] @Omit on hashCode of Names.Misplaced has no effect
        @Omit
        @Override
        public int hashCode() {
            return 1;
        }

        // error: [Dunder:NotInFacade] @Omit on the constructor of Names.Misplaced has no effect
        @Omit
        private Misplaced() {}

        public void good() {}
    }
}
