/** A small shop that uses Dunder, and prints what Dunder did for it. */
package dev.dunder.sample;
