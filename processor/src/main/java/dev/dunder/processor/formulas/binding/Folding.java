package dev.dunder.processor.formulas.binding;

import dev.dunder.processor.formulas.syntax.BinarySign;
import dev.dunder.processor.formulas.syntax.Expression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Calculates numbers that are made of literals alone: in whole numbers, in decimals, or in doubles, as the type that they
 * meet would.
 *
 * <p>What has no value is an {@link ArithmeticException}, whose message is shown to the user.
 */
final class Folding {
    /** Whole numbers beyond this many bits are more likely a slip than meant. */
    private static final int MOST_BITS = 1 << 16;

    private Folding() {}

    /** Whether a number with a point or an exponent is part of it. */
    static boolean hasFraction(Expression expression) {
        if (expression instanceof Expression.Unary unary) {
            return hasFraction(unary.operand());
        } else if (expression instanceof Expression.Binary binary) {
            return hasFraction(binary.left()) || hasFraction(binary.right());
        } else if (expression instanceof Expression.Call call) {
            return call.arguments().stream().anyMatch(Folding::hasFraction);
        }
        return expression instanceof Expression.DecimalLiteral;
    }

    static BigInteger whole(Expression expression) {
        if (expression instanceof Expression.IntegerLiteral literal) {
            return literal.value();
        } else if (expression instanceof Expression.DecimalLiteral literal) {
            return literal.value().toBigIntegerExact();
        } else if (expression instanceof Expression.Unary unary) {
            BigInteger value = whole(unary.operand());
            return switch (unary.sign()) {
                case NEGATE -> value.negate();
                case POSITIVE -> value;
                case INVERT -> value.not();
            };
        } else if (expression instanceof Expression.Binary binary) {
            return whole(binary.sign(), whole(binary.left()), whole(binary.right()));
        }
        Expression.Call call = (Expression.Call) expression;
        List<BigInteger> values = call.arguments().stream().map(Folding::whole).toList();
        return builtIn(call, values, BigInteger::abs, BigInteger::min, BigInteger::max);
    }

    private static BigInteger whole(BinarySign sign, BigInteger left, BigInteger right) {
        return switch (sign) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case FLOOR_DIVIDE -> floor(left, right)[0];
            case MODULO -> floor(left, right)[1];
            case POWER -> left.pow(count(left, right));
            case SHIFT_LEFT -> left.shiftLeft(count(BigInteger.ONE, right));
            case SHIFT_RIGHT -> left.shiftRight(count(BigInteger.ONE, right));
            case AND -> left.and(right);
            case OR -> left.or(right);
            case XOR -> left.xor(right);
            case DIVIDE, MATRIX_MULTIPLY -> throw new ArithmeticException(sign.symbol() + " of whole numbers");
        };
    }

    /** Quotient and remainder, rounded towards minus infinity. */
    private static BigInteger[] floor(BigInteger left, BigInteger right) {
        BigInteger[] result = left.divideAndRemainder(nonZero(right));
        if (result[1].signum() * right.signum() < 0) {
            return new BigInteger[] {result[0].subtract(BigInteger.ONE), result[1].add(right)};
        }
        return result;
    }

    private static BigInteger nonZero(BigInteger divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("a division by zero");
        }
        return divisor;
    }

    private static int count(BigInteger base, BigInteger count) {
        if (count.signum() < 0) {
            throw new ArithmeticException("a negative count or exponent");
        }
        boolean isLarge = count.bitLength() > 31 || (long) base.bitLength() * count.intValue() > MOST_BITS;
        if (isLarge && base.abs().bitLength() > 0) {
            throw new ArithmeticException("a number of more than " + MOST_BITS + " bits");
        }
        return count.intValue();
    }

    static BigDecimal decimal(Expression expression, MathContext context) {
        if (expression instanceof Expression.IntegerLiteral literal) {
            return new BigDecimal(literal.value());
        } else if (expression instanceof Expression.DecimalLiteral literal) {
            return literal.value();
        } else if (expression instanceof Expression.Unary unary) {
            BigDecimal value = decimal(unary.operand(), context);
            return switch (unary.sign()) {
                case NEGATE -> value.negate(isLiteral(unary.operand()) ? MathContext.UNLIMITED : context);
                case POSITIVE -> value.plus(context);
                case INVERT -> new BigDecimal(value.toBigIntegerExact().not());
            };
        } else if (expression instanceof Expression.Binary binary) {
            return isOfBits(binary.sign())
                    ? new BigDecimal(whole(binary))
                    : decimal(binary, decimal(binary.left(), context), decimal(binary.right(), context), context);
        }
        Expression.Call call = (Expression.Call) expression;
        List<BigDecimal> values =
                call.arguments().stream().map(value -> decimal(value, context)).toList();
        return builtIn(call, values, value -> value.abs(context), BigDecimal::min, BigDecimal::max);
    }

    private static boolean isLiteral(Expression expression) {
        return expression instanceof Expression.IntegerLiteral || expression instanceof Expression.DecimalLiteral;
    }

    private static boolean isOfBits(BinarySign sign) {
        return switch (sign) {
            case SHIFT_LEFT, SHIFT_RIGHT, AND, OR, XOR -> true;
            default -> false;
        };
    }

    private static BigDecimal decimal(
            Expression.Binary binary, BigDecimal left, BigDecimal right, MathContext context) {
        return switch (binary.sign()) {
            case ADD -> left.add(right, context);
            case SUBTRACT -> left.subtract(right, context);
            case MULTIPLY -> left.multiply(right, context);
            case DIVIDE -> left.divide(nonZero(right), context);
            case FLOOR_DIVIDE -> left.divideToIntegralValue(nonZero(right), context);
            case MODULO -> left.remainder(nonZero(right)).round(context);
            case POWER -> power(left, right, context);
            default -> throw new ArithmeticException(binary.sign().symbol() + " of decimals");
        };
    }

    private static BigDecimal nonZero(BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("a division by zero");
        }
        return divisor;
    }

    private static BigDecimal power(BigDecimal base, BigDecimal exponent, MathContext context) {
        BigInteger whole = exponent.toBigIntegerExact();
        if (whole.signum() == 0 && base.signum() == 0) {
            throw new ArithmeticException("0 ** 0");
        }
        BigDecimal exact = base.pow(count(base.unscaledValue(), whole.abs()));
        return whole.signum() < 0 ? BigDecimal.ONE.divide(nonZero(exact), context) : exact.round(context);
    }

    static double floating(Expression expression) {
        if (expression instanceof Expression.IntegerLiteral literal) {
            return Double.parseDouble(literal.value().toString());
        } else if (expression instanceof Expression.DecimalLiteral literal) {
            return Double.parseDouble(literal.value().toString());
        } else if (expression instanceof Expression.Unary unary) {
            double value = floating(unary.operand());
            return switch (unary.sign()) {
                case NEGATE -> -value;
                case POSITIVE -> value;
                case INVERT -> whole(unary).doubleValue();
            };
        } else if (expression instanceof Expression.Binary binary) {
            return isOfBits(binary.sign())
                    ? whole(binary).doubleValue()
                    : floating(binary.sign(), floating(binary.left()), floating(binary.right()));
        }
        Expression.Call call = (Expression.Call) expression;
        List<Double> values = call.arguments().stream().map(Folding::floating).toList();
        return builtIn(call, values, Math::abs, (a, b) -> b < a ? b : a, (a, b) -> b > a ? b : a);
    }

    private static double floating(BinarySign sign, double left, double right) {
        return switch (sign) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / nonZero(right);
            case FLOOR_DIVIDE -> FloorDivision.quotient(left, nonZero(right));
            case MODULO -> FloorDivision.remainder(left, nonZero(right));
            case POWER -> Math.pow(left, right);
            default -> throw new ArithmeticException(sign.symbol() + " of floating-point numbers");
        };
    }

    private static double nonZero(double divisor) {
        if (divisor == 0) {
            throw new ArithmeticException("a division by zero");
        }
        return divisor;
    }

    private static <T> T builtIn(
            Expression.Call call,
            List<T> values,
            java.util.function.UnaryOperator<T> abs,
            BinaryOperator<T> min,
            BinaryOperator<T> max) {
        return switch (((Expression.Name) call.function()).identifier()) {
            case "abs" -> abs.apply(values.get(0));
            case "min" -> values.stream().reduce(min).orElseThrow();
            default -> values.stream().reduce(max).orElseThrow();
        };
    }
}
