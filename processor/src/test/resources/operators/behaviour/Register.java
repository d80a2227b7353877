package behaviour;

import dev.dunder.Operators;

/** Changes itself; its methods give nothing but one, which gives something else. */
@Operators
final class Register {
    private String log;

    Register(String log) {
        this.log = log;
    }

    void __iadd__(int other) {
        change("+", other);
    }

    void __isub__(int other) {
        change("-", other);
    }

    void __imul__(int other) {
        change("*", other);
    }

    void __imatmul__(int other) {
        change("@", other);
    }

    void __itruediv__(int other) {
        change("/", other);
    }

    void __ifloordiv__(int other) {
        change("//", other);
    }

    void __imod__(int other) {
        change("%", other);
    }

    void __ipow__(int other) {
        change("**", other);
    }

    void __ilshift__(int other) {
        change("<<", other);
    }

    void __irshift__(int other) {
        change(">>", other);
    }

    void __iand__(int other) {
        change("&", other);
    }

    void __ior__(int other) {
        change("|", other);
    }

    void __ixor__(int other) {
        change("^", other);
    }

    Symbol __iadd__(Symbol other) {
        return new Symbol(log + " is no more " + other);
    }

    private void change(String sign, int other) {
        log += " " + sign + "= " + other;
    }

    @Override
    public String toString() {
        return log;
    }
}
