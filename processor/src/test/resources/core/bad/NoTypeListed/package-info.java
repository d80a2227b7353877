// error: [Dunder:NoTypeListed] @Operators on package shop lists no type
//   Found: no of = {…}, and a package is not a type itself
//   Fix: list the types: @Operators(of = {BigDecimal.class})
@dev.dunder.Operators
package shop;
