import dev.dunder.MetaUpper;

/** Wildcards at a type parameter that extends its own type. */
@MetaUpper
class Part<P extends Part<P>> {
    public boolean fits(Part<?> any) {
        return any != null;
    }

    public boolean fitsUpper(Part<? extends P> upper) {
        return upper != null;
    }

    public boolean fitsLower(Part<? super P> lower) {
        return lower != null;
    }

    public Part<?> any() {
        return this;
    }

    public Part<? extends P> upper() {
        return this;
    }

    public Part<? super P> lower() {
        return this;
    }
}
