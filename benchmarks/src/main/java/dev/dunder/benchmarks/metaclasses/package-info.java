/** What calls through a facade cost. */
package dev.dunder.benchmarks.metaclasses;
