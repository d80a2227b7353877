import dev.dunder.Operators;

/** Two types of one simple name, which only their packages tell apart. */
@Operators(of = {java.util.Date.class, java.sql.Date.class})
interface SameSimpleName {}
