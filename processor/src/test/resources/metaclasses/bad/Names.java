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
        //   Fix: give it another name with @Rename("default_"), or take it out with @Omit
        public int Default() {
            return 1;
        }

        public int Record() {
            return 1;
        }

        // No constructor is in the way of it.
        // error: [Dunder:KeywordName] the field New of Names.Keywords would be named new, which is a keyword
        //   Found: the field New
        //   Fix: give it another name with @Rename("new_"), or take it out with @Omit
        public int New;
    }

    @MetaUpper
    public static class Renamed {
        // error: [Dunder:BadName] "two words" is no name that one() of Names.Renamed could have
        //   Found: @Rename("two words")
        //   Fix: write letters, digits and underscores that begin with no digit and are no keyword
        @Rename("two words")
        public int one() {
            return 1;
        }

        // error: [Dunder:BadName] "class" is no name that two() of Names.Renamed could have
        @Rename("class")
        public int two() {
            return 2;
        }

        // error: [Dunder:BadName] "" is no name that the field three of Names.Renamed could have
        @Rename("")
        public int three;

        // error: [Dunder:RenamedAndOmitted] four() of Names.Renamed is both renamed and omitted
        //   Found: @Rename and @Omit on four()
        //   Fix: keep @Rename to have it in the facade, or @Omit to leave it out
        @Rename("FOUR")
        @Omit
        public int four() {
            return 4;
        }
    }

    @MetaUpper
    public static class Misplaced {
        // error: [Dunder:NotInFacade] @Omit on hidden of Names.Misplaced does nothing
        //   Found: hidden, which no facade has: it is not public, or it is of Object
        //   Fix: take @Omit off, or make hidden public
        @Omit
        int hidden;

        // error: [Dunder:NotInFacade] @Rename on near of Names.Misplaced does nothing
        @Rename("FAR")
        void near() {}

        // error: [Dunder:NotInFacade] @Omit on hashCode of Names.Misplaced does nothing
        @Omit
        @Override
        public int hashCode() {
            return 1;
        }

        // error: [Dunder:NotInFacade] @Omit on the constructor of Names.Misplaced does nothing
        @Omit
        private Misplaced() {}

        public void good() {}
    }
}
