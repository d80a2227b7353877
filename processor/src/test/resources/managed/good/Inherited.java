package managed.good;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.Enter;
import dev.dunder.Exit;
import dev.dunder.Managed;
import dev.dunder.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Inherits how it is entered and left, and adds to it; the methods that override need no annotations. */
@Managed
final class Inherited extends Logged implements Saved {
    @Override
    public void enterIt() {
        log.add("inherited enter");
    }

    @Exit
    void own() {
        log.add("own");
    }

    @Override
    public void save() {
        log.add("save");
    }
}

class Logged {
    final List<String> log = new ArrayList<>();

    @Enter
    void enterIt() {
        log.add("enter");
    }

    @Exit
    protected void leave(Throwable failure) {
        log.add("leave " + failure);
    }

    @Exit(on = Outcome.FAILURE)
    void fail() {
        log.add("fail");
    }
}

interface Saved {
    @Exit(on = Outcome.SUCCESS)
    void save();
}

final class InheritedBehaviour {
    static void exits_runOwnFirst() {
        Inherited managed = new Inherited();
        InheritedManaged.run(managed, self -> self.log.add("body"));
        assertThat(managed.log).containsExactly("inherited enter", "body", "save", "own", "leave null");
    }

    static void scope_isLeftByBreak() {
        Inherited managed = new Inherited();
        for (int i = 0; i < 3; i++) {
            try (var scope = InheritedManaged.enter(managed)) {
                if (scope.value().log.size() > 1) {
                    break;
                }
                scope.complete();
            }
            managed.log.clear();
            managed.log.add("again");
        }
        assertThat(managed.log).hasSize(5).contains("fail").last().asString().contains("IncompleteException");
    }

    static void scope_isLeftByContinue() {
        Inherited managed = new Inherited();
        for (int i = 0; i < 2; i++) {
            try (var scope = InheritedManaged.enter(managed)) {
                if (i == 0) {
                    continue;
                }
                scope.complete();
            }
        }
        assertThat(managed.log.stream().filter(event -> event.equals("fail") || event.equals("save")))
                .containsExactly("fail", "save");
    }
}
