package behaviour;

import static behaviour.Python.python;
import static org.assertj.core.api.Assertions.assertThat;

/** Arithmetic, bits and shifts: forward, reflected, in place by a method of its own, and in place without one. */
final class ArithmeticBehaviour {
    private static final Symbol X = new Symbol("x");
    private static final Symbol Y = new Symbol("y");

    private ArithmeticBehaviour() {}

    static void forward() {
        python("x + y").gives(SymbolOps.add(X, Y));
        python("x - y").gives(SymbolOps.sub(X, Y));
        python("x * y").gives(SymbolOps.mul(X, Y));
        python("x @ y").gives(SymbolOps.matmul(X, Y));
        python("x / y").gives(SymbolOps.truediv(X, Y));
        python("x // y").gives(SymbolOps.floordiv(X, Y));
        python("x % y").gives(SymbolOps.mod(X, Y));
        python("x ** y").gives(SymbolOps.pow(X, Y));
        python("x << y").gives(SymbolOps.lshift(X, Y));
        python("x >> y").gives(SymbolOps.rshift(X, Y));
        python("x & y").gives(SymbolOps.and(X, Y));
        python("x | y").gives(SymbolOps.or(X, Y));
        python("x ^ y").gives(SymbolOps.xor(X, Y));
        python("divmod(x, y)").gives(SymbolOps.divmod(X, Y));
    }

    static void reflected() {
        python("5 + x").gives(SymbolOps.add(5, X));
        python("5 - x").gives(SymbolOps.sub(5, X));
        python("5 * x").gives(SymbolOps.mul(5, X));
        python("5 @ x").gives(SymbolOps.matmul(5, X));
        python("5 / x").gives(SymbolOps.truediv(5, X));
        python("5 // x").gives(SymbolOps.floordiv(5, X));
        python("5 % x").gives(SymbolOps.mod(5, X));
        python("5 ** x").gives(SymbolOps.pow(5, X));
        python("5 << x").gives(SymbolOps.lshift(5, X));
        python("5 >> x").gives(SymbolOps.rshift(5, X));
        python("5 & x").gives(SymbolOps.and(5, X));
        python("5 | x").gives(SymbolOps.or(5, X));
        python("5 ^ x").gives(SymbolOps.xor(5, X));
        python("divmod(5, x)").gives(SymbolOps.divmod(5, X));
    }

    static void inPlaceWithoutMethod() {
        python("iadd(x, y)").gives(SymbolOps.iadd(X, Y));
        python("isub(x, y)").gives(SymbolOps.isub(X, Y));
        python("imul(x, y)").gives(SymbolOps.imul(X, Y));
        python("imatmul(x, y)").gives(SymbolOps.imatmul(X, Y));
        python("itruediv(x, y)").gives(SymbolOps.itruediv(X, Y));
        python("ifloordiv(x, y)").gives(SymbolOps.ifloordiv(X, Y));
        python("imod(x, y)").gives(SymbolOps.imod(X, Y));
        python("ipow(x, y)").gives(SymbolOps.ipow(X, Y));
        python("ilshift(x, y)").gives(SymbolOps.ilshift(X, Y));
        python("irshift(x, y)").gives(SymbolOps.irshift(X, Y));
        python("iand(x, y)").gives(SymbolOps.iand(X, Y));
        python("ior(x, y)").gives(SymbolOps.ior(X, Y));
        python("ixor(x, y)").gives(SymbolOps.ixor(X, Y));
        python("iadd(5, x)").gives(SymbolOps.iadd(5, X));
    }

    static void inPlace() {
        python("iadd(Register('r'), 2)").gives(RegisterOps.iadd(new Register("r"), 2));
        python("isub(Register('r'), 2)").gives(RegisterOps.isub(new Register("r"), 2));
        python("imul(Register('r'), 2)").gives(RegisterOps.imul(new Register("r"), 2));
        python("imatmul(Register('r'), 2)").gives(RegisterOps.imatmul(new Register("r"), 2));
        python("itruediv(Register('r'), 2)").gives(RegisterOps.itruediv(new Register("r"), 2));
        python("ifloordiv(Register('r'), 2)").gives(RegisterOps.ifloordiv(new Register("r"), 2));
        python("imod(Register('r'), 2)").gives(RegisterOps.imod(new Register("r"), 2));
        python("ipow(Register('r'), 2)").gives(RegisterOps.ipow(new Register("r"), 2));
        python("ilshift(Register('r'), 2)").gives(RegisterOps.ilshift(new Register("r"), 2));
        python("irshift(Register('r'), 2)").gives(RegisterOps.irshift(new Register("r"), 2));
        python("iand(Register('r'), 2)").gives(RegisterOps.iand(new Register("r"), 2));
        python("ior(Register('r'), 2)").gives(RegisterOps.ior(new Register("r"), 2));
        python("ixor(Register('r'), 2)").gives(RegisterOps.ixor(new Register("r"), 2));
    }

    static void inPlaceGivesTheObjectItself() {
        Register register = new Register("r");
        assertThat(RegisterOps.iadd(register, 2)).isSameAs(register);
    }

    static void inPlaceGivesWhatTheMethodGives() {
        assertThat(RegisterOps.iadd(new Register("r"), X)).isEqualTo(new Symbol("r is no more x"));
    }

    static void unary() {
        python("-x").gives(SymbolOps.neg(X));
        python("+x").gives(SymbolOps.pos(X));
        python("~x").gives(SymbolOps.invert(X));
        python("abs(x)").gives(SymbolOps.abs(X));
    }
}
