package good;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class DecoratorBehaviour {
    static class ListStore extends ArrayList<String> implements Store<String> {
        private static final long serialVersionUID = 1;

        @Override
        public Store<String> put(String key) {
            add(key);
            return this;
        }

        @Override
        public void putAll(Store<? extends String> other) {
            addAll(other);
        }

        @Override
        public Map.Entry<String, Store.Entry> first() {
            return Map.entry(get(0), new Store.Entry() {});
        }

        @Override
        public <T extends String> Store<String> all(Iterable<T> keys) {
            keys.forEach(this::add);
            return this;
        }

        @Override
        public void close() {}
    }

    @SuppressWarnings("try")
    static class Counting extends StoreDecorator<String> {
        int count;

        Counting(Store<String> store) {
            super(store);
        }

        @Override
        public StoreDecorator<String> put(String key) {
            count++;
            return super.put(key);
        }
    }

    static void implementation_canBeExtended() {
        ListStore list = new ListStore();
        Counting store = new Counting(list);
        Store<String> same = store;
        same.put("a");
        same.add("b");
        assertThat(store.count).isEqualTo(1);
        assertThat(list).containsExactly("a", "b");
        assertThat(same.limit()).isEqualTo(10);
        assertThat(StoreDecorator.LIMIT).isEqualTo(10);
        assertThat(StoreDecorator.count("x", "y")).isEqualTo(2);
        assertThat(store.put("c")).isInstanceOf(Store.class).isNotSameAs(list);
        ListStore other = new ListStore();
        other.putAll(store);
        assertThat(other).containsExactly("a", "b", "c");
    }

    static void sealed_isWrappedInBothForms() {
        ShapeDecorator shape = ShapeDecorator.of(new Shape.Square(2));
        assertThat(shape.twice(shape).unwrap()).isEqualTo(new Shape.Square(4));
    }

    static void renamed_isNotImplemented() {
        List<String> done = new ArrayList<>();
        RenamedDecorator renamed = RenamedDecorator.of(() -> done.add("gone"));
        renamed.go();
        assertThat(done).containsExactly("gone");
        assertThat((Object) renamed).isNotInstanceOf(Renamed.class);
    }

    static void machine_canBeExtended() {
        MachineDecorator machine = new MachineDecorator(new Machine()) {
            @Override
            public String run(int times) {
                return "twice " + super.run(times);
            }
        };
        assertThat(machine.run(2)).isEqualTo("twice run 2");
        assertThat(new MachineDecorator().run(1)).isEqualTo("run 1");
    }
}
