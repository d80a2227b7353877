package shop;

/** Written by hand. */
class MoneyOps {}
