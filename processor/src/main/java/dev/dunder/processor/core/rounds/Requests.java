package dev.dunder.processor.core.rounds;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Request;
import java.util.ArrayList;
import java.util.List;

/** What one annotation asks for: the requests that can be met, and the problems of those that cannot. */
record Requests(List<Request> requests, List<Problem> problems) {

    /** Copies the lists. */
    Requests {
        requests = List.copyOf(requests);
        problems = List.copyOf(problems);
    }

    /** These and others of the same carrier; each generated name is asked for once. */
    Requests with(Requests others) {
        List<Request> allRequests = new ArrayList<>(requests);
        List<Problem> allProblems = new ArrayList<>(problems);
        for (Request added : others.requests) {
            requests.stream()
                    .filter(known -> known.generated().equals(added.generated()))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> allProblems.add(GeneratedNames.clash(added, known)), () -> allRequests.add(added));
        }
        allProblems.addAll(others.problems);
        return new Requests(allRequests, allProblems);
    }

    /** No request, and the problems that are the reason. */
    static Requests failed(List<Problem> problems) {
        return new Requests(List.of(), problems);
    }
}
