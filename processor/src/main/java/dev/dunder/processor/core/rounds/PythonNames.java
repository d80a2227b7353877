package dev.dunder.processor.core.rounds;

import java.util.Set;

/**
 * The special names of Python, between their underscores: those of chapters 3.2 "The standard type hierarchy", 3.3 "Special method names" and 3.4 "Coroutines" of
 * the <a href="https://docs.python.org/3/reference/datamodel.html">language reference</a>, {@code next} of the iterator
 * protocol, and those of the library's modules copy, pickle, os, sys, abc and dataclasses. Many of them mean nothing here; a method may still have such a name, as in Python.
 */
final class PythonNames {
    private static final String BASIC =
            "new init del repr str bytes format lt le eq ne gt ge hash bool getattr getattribute setattr delattr dir";
    private static final String CLASSES =
            "get set delete objclass slots dict weakref class init_subclass set_name mro_entries prepare instancecheck"
                    + " subclasscheck class_getitem match_args";
    private static final String CONTAINERS =
            "call len length_hint getitem setitem delitem missing iter next reversed contains";
    private static final String BINARY = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or";
    private static final String NUMBERS = "neg pos abs invert complex int float index round trunc floor ceil";
    private static final String OTHERS = "enter exit buffer release_buffer await aiter anext aenter aexit";

    private static final String ATTRIBUTES =
            "doc name qualname module defaults kwdefaults code globals closure builtins annotations annotate type_params"
                    + " self func bases mro subclasses wrapped";

    private static final String LIBRARY =
            "copy deepcopy reduce reduce_ex getstate setstate getnewargs getnewargs_ex sizeof subclasshook fspath post_init";

    private static final Set<String> ALL =
            Set.of(String.join(" ", BASIC, CLASSES, CONTAINERS, BINARY, NUMBERS, OTHERS, ATTRIBUTES, LIBRARY)
                    .split(" "));
    private static final Set<String> WITH_SIDES = Set.of(BINARY.split(" "));

    private PythonNames() {}

    /** Whether Python has the name: {@code add} for {@code __add__}, {@code radd} and {@code iadd} too. */
    static boolean has(String word) {
        return ALL.contains(word) || (word.matches("[ri].+") && WITH_SIDES.contains(word.substring(1)));
    }
}
