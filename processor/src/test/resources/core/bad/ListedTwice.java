package shop;

import dev.dunder.Operators;
import java.time.Duration;

@Operators(
        of = {
            Duration.class,
            // error: [Dunder:ListedTwice] Duration is listed twice in one @Operators
            //   Found: Duration.class twice in of
            //   Fix: remove one of the two from the list
            java.time.Duration.class
        })
interface ListedTwice {}
