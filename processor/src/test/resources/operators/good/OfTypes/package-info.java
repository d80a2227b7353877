@Operators(of = {BigInteger.class, Duration.class, StringBuilder.class})
package shop;

import dev.dunder.Operators;
import java.math.BigInteger;
import java.time.Duration;
