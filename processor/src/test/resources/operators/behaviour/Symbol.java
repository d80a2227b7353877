package behaviour;

import dev.dunder.Operators;

/** A text that grows by what is done to it. */
@Operators
record Symbol(String text) {
    Symbol __add__(Symbol other) {
        return of(this, "+", other);
    }

    Symbol __radd__(int other) {
        return of(other, "+", this);
    }

    Symbol __sub__(Symbol other) {
        return of(this, "-", other);
    }

    Symbol __rsub__(int other) {
        return of(other, "-", this);
    }

    Symbol __mul__(Symbol other) {
        return of(this, "*", other);
    }

    Symbol __rmul__(int other) {
        return of(other, "*", this);
    }

    Symbol __matmul__(Symbol other) {
        return of(this, "@", other);
    }

    Symbol __rmatmul__(int other) {
        return of(other, "@", this);
    }

    Symbol __truediv__(Symbol other) {
        return of(this, "/", other);
    }

    Symbol __rtruediv__(int other) {
        return of(other, "/", this);
    }

    Symbol __floordiv__(Symbol other) {
        return of(this, "//", other);
    }

    Symbol __rfloordiv__(int other) {
        return of(other, "//", this);
    }

    Symbol __mod__(Symbol other) {
        return of(this, "%", other);
    }

    Symbol __rmod__(int other) {
        return of(other, "%", this);
    }

    Symbol __pow__(Symbol other) {
        return of(this, "**", other);
    }

    Symbol __rpow__(int other) {
        return of(other, "**", this);
    }

    Symbol __lshift__(Symbol other) {
        return of(this, "<<", other);
    }

    Symbol __rlshift__(int other) {
        return of(other, "<<", this);
    }

    Symbol __rshift__(Symbol other) {
        return of(this, ">>", other);
    }

    Symbol __rrshift__(int other) {
        return of(other, ">>", this);
    }

    Symbol __and__(Symbol other) {
        return of(this, "&", other);
    }

    Symbol __rand__(int other) {
        return of(other, "&", this);
    }

    Symbol __or__(Symbol other) {
        return of(this, "|", other);
    }

    Symbol __ror__(int other) {
        return of(other, "|", this);
    }

    Symbol __xor__(Symbol other) {
        return of(this, "^", other);
    }

    Symbol __rxor__(int other) {
        return of(other, "^", this);
    }

    Symbol __divmod__(Symbol other) {
        return of(this, "divmod", other);
    }

    Symbol __rdivmod__(int other) {
        return of(other, "divmod", this);
    }

    Symbol __neg__() {
        return new Symbol("(-" + this + ")");
    }

    Symbol __pos__() {
        return new Symbol("(+" + this + ")");
    }

    Symbol __invert__() {
        return new Symbol("(~" + this + ")");
    }

    Symbol __abs__() {
        return new Symbol("(abs " + this + ")");
    }

    private static Symbol of(Object left, String sign, Object right) {
        return new Symbol("(" + left + " " + sign + " " + right + ")");
    }

    @Override
    public String toString() {
        return text;
    }
}
