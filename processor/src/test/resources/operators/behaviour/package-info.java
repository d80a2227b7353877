/** Operators of types that the JDK has. */
@Operators(
        of = {
            BigDecimal.class,
            BigInteger.class,
            CharSequence.class,
            Duration.class,
            List.class,
            LocalDate.class,
            Map.class,
            Predicate.class,
            Set.class,
            String.class,
            UUID.class
        })
package behaviour;

import dev.dunder.Operators;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
