package dev.dunder.benchmarks.formulas;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.janino.ExpressionEvaluator;
import org.mvel2.MVEL;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

/** The position by each engine, parsed once, in the way that its manual gives as the fast one. */
final class MotionEngines {
    private MotionEngines() {}

    /** JEXL, which has no power. */
    static ToDoubleFunction<Motion> jexl() {
        JexlExpression expression = new JexlBuilder().create().createExpression("p + v * t + a * (t * t) / 2");
        return motion -> (double) expression.evaluate(new MapContext(variables(motion)));
    }

    /** SpEL, compiled. Its own power cannot be compiled; a call can. */
    static ToDoubleFunction<Motion> spel() {
        SpelParserConfiguration compiled =
                new SpelParserConfiguration(SpelCompilerMode.IMMEDIATE, MotionEngines.class.getClassLoader());
        Expression expression = new SpelExpressionParser(compiled)
                .parseExpression("p() + v() * t() + a() * T(java.lang.Math).pow(t(), 2.0d) / 2");
        StandardEvaluationContext context = new StandardEvaluationContext();
        return motion -> (double) expression.getValue(context, motion);
    }

    /** MVEL, compiled. */
    static ToDoubleFunction<Motion> mvel() {
        Object expression = MVEL.compileExpression("p + v * t + a * t ** 2 / 2");
        return motion -> ((Number) MVEL.executeExpression(expression, variables(motion))).doubleValue();
    }

    /** Janino, which makes a class of Java, here of the interface that the formula has too. */
    static ToDoubleFunction<Motion> janino() {
        try {
            Motions motions = new ExpressionEvaluator()
                    .createFastEvaluator(
                            "p + v * t + a * Math.pow(t, 2) / 2", Motions.class, new String[] {"p", "v", "a", "t"});
            return motion -> motions.position(motion.p(), motion.v(), motion.a(), motion.t());
        } catch (CompileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> variables(Motion motion) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("p", motion.p());
        variables.put("v", motion.v());
        variables.put("a", motion.a());
        variables.put("t", motion.t());
        return variables;
    }
}
