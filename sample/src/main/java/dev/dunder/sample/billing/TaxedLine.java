package dev.dunder.sample.billing;

import dev.dunder.sample.sales.Line;

/**
 * A line of an invoice.
 *
 * @param line what is bought
 * @param percent its tax
 */
public record TaxedLine(Line line, int percent) {}
