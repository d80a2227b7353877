package shop;

import dev.dunder.Operators;
import java.time.Duration;

@Operators(
        of = {
            Duration.class,
            // error: [Dunder:ListedTwice] Duration is listed twice in one @Operators
            //   Found: Duration.class a second time in of
            //   Fix: take one of the two out of the list
            java.time.Duration.class
        })
interface ListedTwice {}
