package dev.dunder.processor.others;

/** JOML: its vectors, matrices and quaternions change their operands, so that all operators come from an adapter. */
class JomlTest extends ForeignLibrary {
    JomlTest() {
        super("joml");
    }
}
