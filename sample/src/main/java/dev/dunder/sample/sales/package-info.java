/**
 * What the shop sells, what that costs, and the operators of its types.
 *
 * <p>Operators are generated for two types of the JDK as well, which nobody here wrote and nobody here can annotate.
 */
@Operators(of = {BigDecimal.class, Duration.class})
package dev.dunder.sample.sales;

import dev.dunder.Operators;
import java.math.BigDecimal;
import java.time.Duration;
