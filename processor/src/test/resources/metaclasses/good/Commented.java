package good;

import dev.dunder.MetaUpper;
import good.other.Outdated;

/** Lists a type of a library that says what is deprecated in comments alone. */
// not-on-ecj: it does not tell what only a mark in a class file calls deprecated
// not-on-turbine: it does not tell what only a mark in a class file calls deprecated
@MetaUpper(of = Outdated.class)
interface Commented {}
