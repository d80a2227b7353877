package dev.dunder.benchmarks.formulas;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.janino.ExpressionEvaluator;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

/** The total by each engine, parsed once. */
final class OrderEngines {
    private static final String TOTAL = "price * qty * (1 - discount) + shipping";

    private OrderEngines() {}

    /** EvalEx, with its own precision of 68 digits. */
    static Function<Order, BigDecimal> evalEx() {
        Expression expression = new Expression(TOTAL);
        return order -> {
            try {
                return expression.withValues(variables(order)).evaluate().getNumberValue();
            } catch (BaseException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** JEXL. */
    static Function<Order, BigDecimal> jexl() {
        JexlExpression expression = new JexlBuilder().create().createExpression(TOTAL);
        return order -> (BigDecimal) expression.evaluate(new MapContext(variables(order)));
    }

    /** SpEL, which compiles no arithmetic of BigDecimal. */
    static Function<Order, BigDecimal> spel() {
        var expression = new SpelExpressionParser().parseExpression("price() * qty() * (1 - discount()) + shipping()");
        StandardEvaluationContext context = new StandardEvaluationContext();
        return order -> (BigDecimal) expression.getValue(context, order);
    }

    /** Janino, which makes a class of Java, here of the interface that the formula has too. */
    static Function<Order, BigDecimal> janino() {
        ExpressionEvaluator evaluator = new ExpressionEvaluator();
        evaluator.setDefaultImports("java.math.BigDecimal");
        try {
            Orders orders = evaluator.createFastEvaluator(
                    "price.multiply(BigDecimal.valueOf(qty)).multiply(BigDecimal.ONE.subtract(discount)).add(shipping)",
                    Orders.class,
                    new String[] {"price", "qty", "discount", "shipping"});
            return order -> orders.total(order.price(), order.qty(), order.discount(), order.shipping());
        } catch (CompileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> variables(Order order) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("price", order.price());
        variables.put("qty", order.qty());
        variables.put("discount", order.discount());
        variables.put("shipping", order.shipping());
        return variables;
    }
}
