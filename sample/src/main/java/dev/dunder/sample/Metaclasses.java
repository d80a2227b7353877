package dev.dunder.sample;

import dev.dunder.sample.metaclasses.DogUpper;
import dev.dunder.sample.metaclasses.Letters;
import dev.dunder.sample.metaclasses.Parcel;
import dev.dunder.sample.metaclasses.ParcelSnake;

/** What the shop's metaclasses make of its types, at work. Each value stands beside its own expression. */
final class Metaclasses {
    private final Report report;

    Metaclasses(Report report) {
        this.report = report;
    }

    void print() {
        dog();
        parcel();
    }

    private void dog() {
        report.facadeOf("Dog: a facade in upper case, by @MetaUpper", DogUpper.class);
        DogUpper dog = new DogUpper();
        dog.X(3);
        dog.Y(4);
        report.value("dog.X(3); dog.X()", dog.X());
        report.value("dog.Y(4); dog.Y()", dog.Y());
        report.value("dog.HELLO()", dog.HELLO());
        report.value("dog.unwrap().hello()", dog.unwrap().hello());
        report.value(
                "DogUpper.of(dog.unwrap()).equals(dog)",
                DogUpper.of(dog.unwrap()).equals(dog));
    }

    private void parcel() {
        report.facadeOf("Parcel: in snake case for templates, by the shop's own @LetterApi", ParcelSnake.class);
        Parcel parcel = new Parcel("Ada", "DE 12", 3);
        ParcelSnake facade = ParcelSnake.of(parcel);
        report.value("facade.tracking_number()", facade.tracking_number());
        report.value("facade.is_single_item()", facade.is_single_item());
        report.value("new Letters().write(parcel)", new Letters().write(parcel));
        report.text(
                "Parcel carries @ValueType too, a metaclass of rules alone: nothing is generated for it, but the shop"
                        + " does not compile unless Parcel is final and immutable, has an equals and a hashCode, neither public"
                        + " fields nor static state, and names as Java's are.");
    }
}
