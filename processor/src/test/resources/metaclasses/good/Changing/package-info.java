// not-on-ecj: it shows the members that a type has in the running JDK, whatever the release
@MetaUpper(of = {Duration.class, StringBuilder.class})
package good;

import dev.dunder.MetaUpper;
import java.time.Duration;
