package dev.dunder.processor.operators;

import com.palantir.javapoet.TypeName;

/** One call, and what becomes of its result. */
sealed interface CallBody {

    /** What a visitor makes of this body. */
    <R> R accept(Visitor<R> visitor);

    /** Takes bodies apart: it has a method for each kind. */
    interface Visitor<R> {
        R visitReturned(Returned body);

        R visitPerformed(Performed body);

        R visitMutation(Mutation body);

        R visitCast(Cast body);

        R visitConverted(Converted body);

        R visitRounded(Rounded body);

        R visitFormatted(Formatted body);

        R visitFunction(Function body);
    }

    /** {@code return a.plus(b);} */
    record Returned(HelperCallee callee) implements CallBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitReturned(this);
        }
    }

    /** {@code a.clear();} */
    record Performed(HelperCallee callee) implements CallBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitPerformed(this);
        }
    }

    /** {@code a.__iadd__(b); return a;} */
    record Mutation(HelperCallee callee) implements CallBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMutation(this);
        }
    }

    /** {@code return (double) index(a);} */
    record Cast(HelperCallee callee, TypeName type) implements CallBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitCast(this);
        }
    }

    /** {@code return index(a).doubleValue();} */
    record Converted(HelperCallee callee, String method) implements CallBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitConverted(this);
        }
    }

    /** {@code return new BigDecimal(Math.floor(toFloat(a))).toBigInteger();} */
    record Rounded(HelperCallee callee, String function) implements CallBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitRounded(this);
        }
    }

    /** {@code if (!spec.isEmpty()) throw …; return str(a);} */
    record Formatted(HelperCallee callee, String typeName) implements CallBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFormatted(this);
        }
    }

    /** {@code return b -> call(a, b);} */
    record Function(HelperCallee callee, String argument) implements CallBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitFunction(this);
        }
    }
}
