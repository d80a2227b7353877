/** Metaclasses in the shop: the dog of every course, what the shop's letters may call, and what its values must keep to. */
package dev.dunder.sample.metaclasses;
