package dev.dunder.processor.others;

/** libgdx: its vectors change their operands, and are multiplied by {@code scl}. */
class GdxTest extends ForeignLibrary {
    GdxTest() {
        super("gdx");
    }
}
