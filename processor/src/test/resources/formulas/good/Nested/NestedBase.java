package shop;

/** What is inherited. */
interface NestedBase {
    /** A class. */
    record Inherited(int n) {}
}
