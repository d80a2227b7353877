package shop;

import dev.dunder.Operators;
import java.time.Duration;

// error: [Dunder:AskedTwice] DurationOps is asked for twice in one package
//   Found: Duration, asked for also on Second
//   Fix: ask for Duration in one place of the package only
@Operators(of = Duration.class)
interface First {}
