import dev.dunder.Formulas;
import lib.Tariff;

@Formulas
// error: [Dunder:UnknownName] nothing is named price here
//     price * count
//     ^
//   Found: the parameters arg0, arg1, as the class file of Tariff does not keep their names
//   Fix: compile Tariff with the option -parameters, or override the method with a formula of its own
// error: [Dunder:UnknownName] nothing is named count here
//     price * count
//             ^
//   Found: the parameters arg0, arg1, as the class file of Tariff does not keep their names
//   Fix: compile Tariff with the option -parameters, or override the method with a formula of its own
// error: [Dunder:UnknownName] nothing is named rule here
//     rule(limit())
//     ^
//   Found: the parameter arg0, as the class file of Tariff does not keep its name
//   Fix: compile Tariff with the option -parameters, or override the method with a formula of its own
interface LostNames extends Tariff {}
