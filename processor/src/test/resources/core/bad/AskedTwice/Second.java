package shop;

import dev.dunder.Operators;
import java.time.Duration;

// error: [Dunder:AskedTwice] DurationOps is requested twice in one package
//   Found: Duration, requested here and also on First
//   Fix: remove one of the two requests
@Operators(of = Duration.class)
interface Second {}
