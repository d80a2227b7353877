package dev.dunder.processor.others;

/** EJML: its matrices have setters, and operators that return new objects. */
class EjmlTest extends ForeignLibrary {
    EjmlTest() {
        super("ejml");
    }
}
