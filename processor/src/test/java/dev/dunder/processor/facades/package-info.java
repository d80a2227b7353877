/** Tests of what all kinds of facades share. */
package dev.dunder.processor.facades;
