/** What the parser of formulas makes of texts. */
package dev.dunder.processor.formulas.syntax;
