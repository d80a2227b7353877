package shop;

import java.math.BigDecimal;
import java.math.MathContext;

/** A matrix whose items can be set, while its operators return new ones. */
public final class Matrix {
    private final double[] items;

    public Matrix(double... items) {
        this.items = items;
    }

    public double get(int index) {
        return items[index];
    }

    public void set(int index, double item) {
        items[index] = item;
    }

    public void set(String format, double... others) {
        System.arraycopy(others, 0, items, 0, items.length);
    }

    public Matrix plus(Matrix other) {
        return new Matrix(items[0] + other.items[0], items[1] + other.items[1]);
    }

    public Matrix divide(BigDecimal number, MathContext context) {
        return new Matrix(items[0] / number.round(context).doubleValue(), items[1]);
    }

    public static Matrix plus(Matrix left, Matrix right) {
        return left.plus(right);
    }

    public void subtract(Matrix other) {
        items[0] -= other.items[0];
    }

    public Object invoke(String method) {
        return method + items.length;
    }

    public int size() {
        return items.length;
    }
}
