package dev.dunder.sample.metaclasses;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetaclassesTest {
    @Test
    void dog_inUpperCase() {
        DogUpper dog = new DogUpper();
        dog.X(3);
        dog.Y(4);
        assertThat(dog.HELLO()).isEqualTo("Woof from 3, 4");
        assertThat(dog.X() + dog.Y()).isEqualTo(7);
        assertThat(DogUpper.of(dog.unwrap())).isEqualTo(dog);
    }

    @Test
    void letters_callFacades() {
        Letters letters = new Letters();
        assertThat(letters.write(new Parcel("Ada", "DE 12", 3)))
                .isEqualTo("Dear Ada, your 3 items are on the way: DE 12");
        assertThat(letters.write(new Parcel("Ada", "DE 12", 1))).isEqualTo("Dear Ada, your item is on the way: DE 12");
    }
}
