package shop;

import dev.dunder.Operators;

@Operators
interface Parcel {
    // error: [Dunder:UnresolvedType] cannot find type Weight
    //   Found: Weight in the signature of plus(Weight), and no processor generated it
    //   Fix: import it, add it to the class path, or correct its name
    // The compiler says so itself, once for each place.
    // javac: cannot find symbol
    // javac: cannot find symbol
    Weight plus(Weight more);

    Parcel minus(Parcel other);
}
