/** A consumer that is a module. */
module com.example.shop {
    requires dev.dunder;

    exports com.example.shop;
}
