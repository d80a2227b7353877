@MetaUpper(of = {Map.Entry.class, Dimension.class, Optional.class, Iterator.class})
package good;

import dev.dunder.MetaUpper;
import java.awt.Dimension;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
