/** Orders in a database, and their export to a file: what must happen wholly or not at all. */
package dev.dunder.sample.orders;
