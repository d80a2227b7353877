package dev.dunder.processor.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints what is measured, by room, and the places: {@code mvn test -Dtest=StructureReport} runs it, and nothing else. */
class StructureReport {
    private static final Structure ALL = Structure.ofProcessor();
    private static final String ROW = "%-18s %5s %6s %4s %5s %6s %5s %4s %7s %4s %5s %5s %8s %6s%n";
    private static final Object[] HEAD = {
        "room",
        "files",
        "lines",
        "max",
        "> 200",
        "casts",
        "/1000",
        "> 4p",
        "methods",
        "> 15",
        "<= 15",
        "open",
        "javapoet",
        "cycles"
    };

    private static final String LEGEND = """
            max, > 200: the longest file, and how many have more than 200 lines. casts: instanceof and casts, also for 1,000 lines.
            > 4p: methods and constructors with more than four parameters. > 15, <= 15: methods of more lines, and the percentage
            of the others. open: switches and look-ups in which a constant of an enum of ours can be forgotten. javapoet: files that
            use it. cycles: sets of types that use each other, and have a member in the room.
            """;

    @Test
    void print() {
        System.out.println(table());
        System.out.println(LEGEND);
        places();
    }

    private static String table() {
        StringBuilder text = new StringBuilder(ROW.formatted(HEAD));
        ALL.rooms().forEach((name, room) -> text.append(row(name.isEmpty() ? "(root)" : name, room)));
        return text.append(row("all", ALL)).toString();
    }

    private static String row(String name, Structure room) {
        List<MethodFacts> methods = room.methods();
        long longOnes = methods.stream().filter(MethodFacts::isLong).count();
        return ROW.formatted(
                name,
                room.files().size(),
                room.lines(),
                room.files().stream().mapToInt(FileFacts::lines).max().orElse(0),
                count(room, FileFacts::isLong),
                room.casts(),
                "%.1f".formatted(1000.0 * room.casts() / room.lines()),
                methods.stream().filter(MethodFacts::hasManyParameters).count(),
                methods.size(),
                longOnes,
                "%.1f".formatted(100 - 100.0 * longOnes / Math.max(1, methods.size())),
                room.files().stream()
                        .mapToInt(file -> file.openSwitches().size())
                        .sum(),
                count(room, file -> file.uses().stream().anyMatch(used -> used.startsWith("com.palantir.javapoet."))),
                ALL.cycles().stream()
                        .filter(cycle -> count(room, file -> cycle.contains(file.name())) > 0)
                        .count());
    }

    private static long count(Structure room, Predicate<FileFacts> which) {
        return room.files().stream().filter(which).count();
    }

    private static void places() {
        print(
                "Files over 200 lines",
                most(ALL.files(), FileFacts::isLong, FileFacts::lines, file -> file.lines() + " " + file.name()));
        print(
                "Casts",
                most(
                        ALL.files(),
                        file -> file.casts() > 0,
                        FileFacts::casts,
                        file -> file.casts() + " " + file.name()));
        print(
                "More than four parameters",
                most(ALL.methods(), MethodFacts::hasManyParameters, MethodFacts::parameters, MethodFacts::toString));
        print(
                "Methods over 15 lines",
                most(ALL.methods(), MethodFacts::isLong, MethodFacts::lines, MethodFacts::toString));
        print(
                "Switches and look-ups over enums of ours that are open",
                ALL.files().stream()
                        .flatMap(file -> file.openSwitches().stream().map(place -> file.name() + ":" + place)));
        print("Class cycles", ALL.cycles().stream().map(Set::toString));
        print("Simple names of several types", ALL.namesThatSeveralHave().stream());
    }

    private static <T> Stream<String> most(
            List<T> all, Predicate<T> which, ToLongFunction<T> measure, Function<T, String> text) {
        return all.stream()
                .filter(which)
                .sorted(Comparator.comparingLong(measure).reversed())
                .map(text);
    }

    private static void print(String title, Stream<String> lines) {
        System.out.println(lines.map(line -> "\n  " + line.replace(Structure.ROOT + ".", ""))
                .collect(Collectors.joining("", title + ":", "\n")));
    }
}
