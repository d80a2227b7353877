import dev.dunder.Operators;

/** Two types of one simple name, which only their packages tell apart. */
// error: [Dunder:NameClash] java.util.Date and java.sql.Date would both generate DateOps
//   Found: java.sql.Date, requested on SameSimpleName
//   Fix: keep one of the two, or move one of them to an annotation in another package
// error: [Dunder:NameClash] java.sql.Date and java.util.Date would both generate DateOps
//   Found: java.util.Date, requested on SameSimpleName
//   Fix: keep one of the two, or move one of them to an annotation in another package
@Operators(of = {java.util.Date.class, java.sql.Date.class})
interface SameSimpleName {}
