package dev.dunder.benchmarks.formulas;

import java.math.BigDecimal;

/**
 * What somebody buys.
 *
 * @param price what one piece costs
 * @param qty how many there are
 * @param discount what is taken off, as a part of 1
 * @param shipping what the transport costs
 */
public record Order(BigDecimal price, int qty, BigDecimal discount, BigDecimal shipping) {}
