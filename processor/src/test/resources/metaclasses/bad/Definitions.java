package good.other;

import dev.dunder.Metaclass;
import dev.dunder.Naming;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Metaclasses that are badly defined are told of where they are defined, and not where they are used. */
public class Definitions {
    @Metaclass
    // error: [Dunder:SourceRetention] the metaclass @Fleeting is not stored in class files
    //   Found: @Retention(SOURCE), which hides the metaclass from incremental builds
    //   Fix: write @Retention(RetentionPolicy.CLASS) on @Fleeting
    @Retention(RetentionPolicy.SOURCE)
    @interface Fleeting {}

    // error: [Dunder:BadSuffix] "-View" cannot be the suffix of a class name
    //   Found: suffix = "-View" on @Dashed
    //   Fix: write letters, digits and underscores, such as suffix = "Dashed"
    @Metaclass(suffix = "-View")
    @interface Dashed {}

    // error: [Dunder:BadPattern] members of @Unclosed is not a regular expression
    @Metaclass(members = "[a-z")
    @interface Unclosed {}

    // error: [Dunder:FacadeSetting] naming has no effect on @Strict, which generates no facade
    //   Found: naming together with facade = false
    //   Fix: remove naming, or remove facade = false
    @Metaclass(facade = false, naming = Naming.UPPER)
    @interface Strict {}

    // error: [Dunder:FacadeSetting] open has no effect on @Stricter, which generates no facade
    @Metaclass(facade = false, open = true)
    @interface Stricter {}

    // error: [Dunder:FacadeSetting] suffix has no effect on @Strictest, which generates no facade
    @Metaclass(facade = false, suffix = "View")
    @interface Strictest {}

    @Fleeting
    @Dashed
    @Unclosed
    public interface Used {
        void run();
    }

    @Metaclass(facade = false)
    @interface Alone {
        Class<?>[] of() default {};
    }

    // error: [Dunder:RulesForOthers] @Alone has rules only, and rules apply only to types that carry it
    //   Found: String.class in of
    //   Fix: put @Alone on String itself, or remove String.class from the list
    @Alone(of = String.class)
    interface Carrier {}

    @Alone
    // error: [Dunder:NotAType] @Alone can be on types and packages only
    //   Found: @Alone on member
    //   Fix: move @Alone to a type, or to a package-info.java with of = {…}
    int member;

    // error: [Dunder:PatternTooComplex] the pattern of @Five is too complex to match the name abcdefghijklmnopqrst…
    //   Found: members = ".*[a-z].*[a-z].*[a-z].*[a-z].*[a-z].*Id", which needs too much time or stack for a name of 78 letters
    //   Fix: repeat single characters instead of groups: members = "[a-z][A-Za-z0-9]*"
    @Metaclass(facade = false, members = ".*[a-z].*[a-z].*[a-z].*[a-z].*[a-z].*Id")
    @interface Five {}

    @Five
    static class Row {
        int shortId;

        int abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz;
    }
}
