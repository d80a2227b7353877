/** Formulas and helpers over libraries of others: results as those of the libraries' own calls, operands unchanged. */
@NullMarked
package dev.dunder.processor.others;

import org.jspecify.annotations.NullMarked;
