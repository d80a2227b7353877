// error: [Dunder:NoTypeListed] @Operators on package shop names no type
//   Found: a package, which is no type itself, and nothing in of
//   Fix: list the types: @Operators(of = {BigDecimal.class})
@dev.dunder.Operators
package shop;
