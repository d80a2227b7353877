package dev.dunder.processor.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the sets of nodes of a graph that reach each other. */
final class Cycles {
    private Cycles() {}

    /** The sets with more than one node, the largest first. Nodes that have no entry are left out. */
    static List<Set<String>> in(Map<String, Set<String>> graph) {
        Map<String, Set<String>> reached = new HashMap<>();
        graph.keySet().forEach(node -> reached.put(node, reachable(node, graph)));
        List<Set<String>> cycles = new ArrayList<>();
        Set<String> left = new TreeSet<>(graph.keySet());
        while (!left.isEmpty()) {
            String node = left.iterator().next();
            Set<String> cycle = new TreeSet<>(reached.get(node));
            cycle.removeIf(other -> !reached.get(other).contains(node));
            cycle.add(node);
            left.removeAll(cycle);
            if (cycle.size() > 1) {
                cycles.add(cycle);
            }
        }
        cycles.sort(Comparator.comparing(cycle -> -cycle.size()));
        return cycles;
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> graph) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            for (String next : graph.get(open.pop())) {
                if (graph.containsKey(next) && seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }
}
