package dev.dunder.processor.formulas.types;

import com.palantir.javapoet.TypeName;
import dev.dunder.processor.core.base.DisplayName;
import dev.dunder.processor.core.base.Round;
import dev.dunder.processor.core.members.Access;
import dev.dunder.processor.core.naming.TypeNames;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Java's types as formulas see them from one package: as numbers, truth values and texts, and by their names. */
public final class JavaTypes extends TypeRelations {
    private final Access access;
    private final Types types;

    /** The types of a round, as a package sees them. */
    public JavaTypes(Round round, Access access) {
        super(round);
        this.access = access;
        this.types = round.types();
    }

    /** What the generated class can see. */
    public Access access() {
        return access;
    }

    /** Whether it is declared in a package of the JDK. */
    boolean isOfJdk(Element element) {
        return round().elements()
                .getPackageOf(element)
                .getQualifiedName()
                .toString()
                .startsWith("java.");
    }

    /** The plain number that a type is, or boxes. */
    public Optional<NumberType> number(TypeMirror type) {
        return switch (unboxed(type).getKind()) {
            case BYTE, SHORT, INT -> Optional.of(NumberType.INT);
            case LONG -> Optional.of(NumberType.LONG);
            case FLOAT -> Optional.of(NumberType.FLOAT);
            case DOUBLE -> Optional.of(NumberType.DOUBLE);
            default -> big(type);
        };
    }

    /** Whether it is a plain number, or {@code Number}. */
    public boolean isNumeric(TypeMirror type) {
        return number(type).isPresent() || is(type, "java.lang.Number");
    }

    private Optional<NumberType> big(TypeMirror type) {
        if (is(type, "java.math.BigInteger")) {
            return Optional.of(NumberType.BIG_INTEGER);
        }
        return is(type, "java.math.BigDecimal") ? Optional.of(NumberType.BIG_DECIMAL) : Optional.empty();
    }

    /** The type of a plain number. */
    public TypeMirror of(NumberType number) {
        return switch (number) {
            case INT -> types.getPrimitiveType(TypeKind.INT);
            case LONG -> types.getPrimitiveType(TypeKind.LONG);
            case FLOAT -> types.getPrimitiveType(TypeKind.FLOAT);
            case DOUBLE -> types.getPrimitiveType(TypeKind.DOUBLE);
            case BIG_INTEGER -> declared("java.math.BigInteger");
            case BIG_DECIMAL -> declared("java.math.BigDecimal");
        };
    }

    /** {@code boolean}. */
    public TypeMirror ofTruth() {
        return types.getPrimitiveType(TypeKind.BOOLEAN);
    }

    /** {@code String}. */
    public TypeMirror ofText() {
        return declared("java.lang.String");
    }

    /** {@code char}. */
    public TypeMirror ofCharacter() {
        return types.getPrimitiveType(TypeKind.CHAR);
    }

    /** Whether it is {@code boolean} or {@code Boolean}. */
    public boolean isTruth(TypeMirror type) {
        return unboxed(type).getKind() == TypeKind.BOOLEAN;
    }

    /** Whether it is {@code char} or {@code Character}, which formulas take for a text of one character. */
    public boolean isCharacter(TypeMirror type) {
        return unboxed(type).getKind() == TypeKind.CHAR;
    }

    /** Whether it is {@code String}. */
    public boolean isString(TypeMirror type) {
        return is(type, "java.lang.String");
    }

    /** Whether it is a text: a {@code String} or a character. */
    public boolean isText(TypeMirror type) {
        return isString(type) || isCharacter(type);
    }

    /** The type argument of a generic supertype, {@code Object} where that is raw; wildcards are their bounds. */
    public Optional<TypeMirror> argument(TypeMirror type, String qualifiedName, int index) {
        return view(type, qualifiedName)
                .map(view -> view.getTypeArguments().size() > index
                        ? Wildcards.upper(view.getTypeArguments().get(index), this)
                        : declared("java.lang.Object"));
    }

    /** The least upper bound of reference types, as far as it can be named. */
    public Optional<TypeMirror> common(List<TypeMirror> all) {
        return CommonType.of(all, this);
    }

    /** The type itself, or the leftmost bound of a type variable (JLS 4.4). */
    public TypeMirror bound(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                ? bound(types.directSupertypes(type).get(0))
                : type;
    }

    /** A type in a message. */
    public String inWords(TypeMirror type) {
        return DisplayName.of(type);
    }

    /** A type without its type arguments in generated code. */
    public TypeName erasedName(TypeMirror type) {
        return name(types.erasure(type));
    }

    /** A type in generated code. */
    public TypeName name(TypeMirror type) {
        return TypeNames.plain(round()).of(type);
    }
}
