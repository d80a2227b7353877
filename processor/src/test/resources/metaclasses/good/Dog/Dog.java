package good;

import dev.dunder.MetaUpper;
import java.io.IOException;

/** The dog of the course: it has a place, and says hello. */
@MetaUpper
public class Dog {
    /** How old a dog can be. */
    public static final int MAX_AGE = 30;

    /** What is said. */
    public static final String GREETING = "hello";

    /** How many dogs there are. */
    public static int count;

    /** Where the dog is. */
    public int x;

    public int y;

    /** Its name, which stays. */
    public final String firstName;

    int hidden;

    /** A dog without a name. */
    public Dog() {
        this("");
    }

    /**
     * A dog with a name.
     *
     * @param firstName the name
     */
    public Dog(String firstName) {
        this.firstName = firstName;
        count++;
    }

    /**
     * Greets, with {@link #GREETING}.
     *
     * @return what the dog says
     */
    public String hello() {
        return GREETING;
    }

    /**
     * Goes somewhere else.
     *
     * @param x how far right
     * @param y how far up
     * @throws IOException never
     */
    public void moveTo(int x, int y) throws IOException {
        this.x = x;
        this.y = y;
    }

    public static String getURL(String... parts) {
        return String.join("/", parts);
    }

    public int __len__() {
        return 1;
    }

    @Deprecated
    public void oldTrick() {}

    void notPublic() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof Dog dog && x == dog.x;
    }

    @Override
    public int hashCode() {
        return x;
    }

    @Override
    public String toString() {
        return "Dog " + x;
    }
}
