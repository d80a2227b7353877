import dev.dunder.Formulas;
import lib.Tariff;

@Formulas
// error: [Dunder:UnknownName] unknown name price
//     price * count
//     ^
//   Found: the parameters arg0, arg1, because the class file of Tariff does not store their names
//   Fix: compile Tariff with the option -parameters, or override the method and give it a formula
// error: [Dunder:UnknownName] unknown name count
//     price * count
//             ^
//   Found: the parameters arg0, arg1, because the class file of Tariff does not store their names
//   Fix: compile Tariff with the option -parameters, or override the method and give it a formula
// error: [Dunder:UnknownName] unknown name rule
//     rule(limit())
//     ^
//   Found: the parameter arg0, because the class file of Tariff does not store its name
//   Fix: compile Tariff with the option -parameters, or override the method and give it a formula
interface LostNames extends Tariff {}
