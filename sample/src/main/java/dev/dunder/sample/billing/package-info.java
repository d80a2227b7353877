/** What the shop calculates: formulas over its own types and over numbers, and the invoice that they make. */
package dev.dunder.sample.billing;
