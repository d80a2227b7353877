package dev.dunder.processor.formulas.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** The plain numbers, in which formulas calculate. {@code byte} and {@code short} count as {@link #INT}. */
public enum NumberType {
    INT(TypeName.INT, "int"),
    LONG(TypeName.LONG, "long"),
    FLOAT(TypeName.FLOAT, "float"),
    DOUBLE(TypeName.DOUBLE, "double"),
    BIG_INTEGER(ClassName.get("java.math", "BigInteger"), "BigInteger"),
    BIG_DECIMAL(ClassName.get("java.math", "BigDecimal"), "BigDecimal");

    private final TypeName type;
    private final String words;

    NumberType(TypeName type, String words) {
        this.type = type;
        this.words = words;
    }

    /** The type as generated code names it. */
    public TypeName type() {
        return type;
    }

    /** Whether it is {@code int} or {@code long}. */
    public boolean isWord() {
        return this == INT || this == LONG;
    }

    /** Whether it has whole numbers only. */
    public boolean isWhole() {
        return isWord() || this == BIG_INTEGER;
    }

    /** Whether it is {@code float} or {@code double}. */
    public boolean isFloating() {
        return this == FLOAT || this == DOUBLE;
    }

    /** The name in a message. */
    public String inWords() {
        return words;
    }

    /**
     * The type in which two numbers meet; none for a {@code double} and a {@code BigInteger} or {@code BigDecimal}, of
     * which neither holds all values of the other.
     */
    public Optional<NumberType> meet(NumberType other) {
        if (this == other) {
            return Optional.of(this);
        }
        NumberType wider = compareTo(other) > 0 ? this : other;
        NumberType narrower = wider == this ? other : this;
        if (wider.isFloating()) {
            return Optional.of(DOUBLE);
        }
        return narrower.isFloating() ? Optional.empty() : Optional.of(wider);
    }
}
