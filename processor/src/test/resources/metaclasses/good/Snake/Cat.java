package good;

/** Inherits the metaclass, and overrides with another result. */
public class Cat extends Animal {
    @Override
    public Cat makeChild() {
        return new Cat();
    }

    public String getURL() {
        return "cat";
    }
}
