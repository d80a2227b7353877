package dev.dunder.processor.core.naming;

import dev.dunder.processor.core.base.UniqueNames;
import java.util.Locale;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Names a parameter after its type: {@code string} for a {@code String}, {@code strings} for an array of them.
 *
 * <p>The names that a method's own parameters have are not in every class file, so they count only in the source file
 * that something is generated from.
 */
public final class VariableNames extends SimpleTypeVisitor14<String, Void> {
    private static final VariableNames INSTANCE = new VariableNames();

    private VariableNames() {}

    /** The name; it may be a keyword, which {@link UniqueNames} minds. */
    public static String of(TypeMirror type) {
        return INSTANCE.visit(type);
    }

    /** A parameter named as its type would hide it: {@code $Foo.make($Foo)} calls a method of the parameter (JLS 6.4.2). */
    @Override
    public String visitDeclared(DeclaredType type, Void none) {
        String simpleName = type.asElement().getSimpleName().toString();
        String name = lowerCamel(simpleName);
        return name.equals(simpleName) ? defaultAction(type, none) : name;
    }

    @Override
    public String visitTypeVariable(TypeVariable type, Void none) {
        return lowerCamel(type.asElement().getSimpleName().toString());
    }

    @Override
    public String visitArray(ArrayType type, Void none) {
        return visit(type.getComponentType()) + "s";
    }

    @Override
    public String visitWildcard(WildcardType type, Void none) {
        return type.getExtendsBound() == null ? "object" : visit(type.getExtendsBound());
    }

    @Override
    protected String defaultAction(TypeMirror type, Void none) {
        return "value";
    }

    /** Lowers the first letter, or the whole first run of capitals but its last: {@code URLPath} is {@code urlPath}. */
    private static String lowerCamel(String name) {
        int run = 0;
        while (run < name.length() && Character.isUpperCase(name.charAt(run))) {
            run++;
        }
        int lowered = run > 1 && run < name.length() ? run - 1 : run;
        return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
    }
}
