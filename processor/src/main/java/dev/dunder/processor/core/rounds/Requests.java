package dev.dunder.processor.core.rounds;

import dev.dunder.processor.core.base.Problem;
import dev.dunder.processor.core.members.Request;
import java.util.List;

/** What one annotation asks for: the requests that can be met, and the problems of those that cannot. */
record Requests(List<Request> requests, List<Problem> problems) {

    /** Copies the lists. */
    Requests {
        requests = List.copyOf(requests);
        problems = List.copyOf(problems);
    }

    /** No request, and the problems that are the reason. */
    static Requests failed(List<Problem> problems) {
        return new Requests(List.of(), problems);
    }
}
