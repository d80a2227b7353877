package dev.dunder.benchmarks.formulas;

/**
 * How something moves along a line.
 *
 * @param p where it begins
 * @param v its speed at the beginning
 * @param a its acceleration
 * @param t the time
 */
public record Motion(double p, double v, double a, double t) {}
