/** For an interface of a library. */
@Formulas(of = Ledger.class)
package shop.interfaces;

import dev.dunder.Formulas;
import lib.Ledger;
