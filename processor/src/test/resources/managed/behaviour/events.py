#!/usr/bin/env python3
"""Gives the events that the checks in this folder expect, as Python's with statement makes them.

Each row of with.tsv is a manager, what its parts do, and what comes of it: with nested with statements, and with an
ExitStack, which differs where an exit swallows what an earlier one threw: the value of the body stays. Each row of close.tsv
is what comes of a scope. The order of exits, who is told of what, and
what is swallowed is that of nested with statements, run here. Where Java differs on purpose, Java.__exit__ says so: what the
body threw stays the exception, and what an exit throws is added to it.
"""
from contextlib import ExitStack
from itertools import product
from pathlib import Path

# A manager's exits, the one that runs first in front; a pair runs after a success, or after a failure, only.
MANAGERS = {
    "Plain": ["exit"],
    "Told": ["exit(told)"],
    "Swallowing": ["exit(told)?"],
    "Work": [("commit", ""), ("", "rollback(told)"), "release(told)"],
    "Deep": [("commit", ""), ("", "recover(told)?"), "inner(told)?", "outer(told)"],
    "Layers": [("first", ""), ("second", ""), ("", "recover(told)?"), ("", "log(told)"), "last(told)?"],
    "Late": [("commit", ""), "exit?"],
    "Undoing": [("", "undo")],
}
BODIES = ["return", "throw", "unchecked", "error"]


class Thrown(BaseException):
    """An exception with its suppressed ones, as Java's have."""

    def __init__(self, name):
        super().__init__(name)
        self.name = name
        self.suppressed = []

    def __str__(self):
        inner = ",".join(str(thrown) for thrown in self.suppressed)
        return self.name + (f"[{inner}]" if inner else "")


class Run:
    """One run: what each part does, and what happened."""

    def __init__(self, script):
        self.script = script
        self.events = []
        self.interrupted = False

    def act(self, method, told):
        name = method.rstrip("?").removesuffix("(told)")
        self.events.append(f"{name}({told.name if told else 'null'})" if "(told)" in method else name)
        action = self.script.get(name, "ok")
        if action == "throw":
            raise Thrown(name)
        if action == "interrupt":
            self.interrupted = True
            raise Thrown("interrupted-" + name)
        if action == "again" and told:
            raise told
        return action == "true"


class Java:
    """One exit as a context manager."""

    def __init__(self, run, on_success, on_failure):
        self.run = run
        self.on_success = on_success
        self.on_failure = on_failure

    def __enter__(self):
        return self

    def __exit__(self, kind, failure, trace):
        if failure is None:
            if self.on_success:
                self.run.act(self.on_success, None)
            return None
        if not self.on_failure:
            return False
        try:
            return self.run.act(self.on_failure, failure) and self.on_failure.endswith("?")
        except Thrown as thrown:
            if thrown is not failure:
                failure.suppressed.append(thrown)
            return False


def managers(run, exits):
    for exit in exits:
        pair = exit if isinstance(exit, tuple) else (exit, exit)
        yield Java(run, *pair)


def body(run):
    run.events.append("body")
    action = run.script["body"]
    if action != "return":
        raise Thrown(action)
    return "value"


def nested(run, outer_to_inner):
    """with a: with b: ... body"""
    if not outer_to_inner:
        return body(run)
    with outer_to_inner[0]:
        return nested(run, outer_to_inner[1:])


def stacked(run, outer_to_inner):
    with ExitStack() as stack:
        for manager in outer_to_inner:
            stack.enter_context(manager)
        return body(run)


def outcome(run, exits, form):
    run.events.append("enter")
    if run.script.get("enter") == "throw":
        return "throws enter"
    try:
        value = form(run, list(managers(run, exits))[::-1])
        return "returns " + (value or "fallback")
    except Thrown as thrown:
        return f"throws {thrown}"


def with_close(run, exits):
    """A scope: close() is told of nothing, and what it throws is added to what the body threw, by try-with-resources."""
    names = [name for exit in exits for name in [exit[1] if isinstance(exit, tuple) else exit] if name]
    run.events.append("enter")
    run.events.append("body")
    action = run.script["body"]
    if action == "return":
        try:
            with_body = Run({**run.script, "body": "return"})
            with_body.events = run.events[:-2]
            result = outcome(with_body, exits, nested)
            run.events[:] = with_body.events
            return result
        finally:
            run.interrupted |= with_body.interrupted
    incomplete = Thrown("incomplete")
    first = None if action == "break" else Thrown(action)
    thrown_by_close = None
    for name in names:
        try:
            run.act(name, incomplete)
        except Thrown as thrown:
            if thrown_by_close is None:
                thrown_by_close = thrown
            elif thrown is not thrown_by_close:
                thrown_by_close.suppressed.append(thrown)
    if first is None:
        return f"throws {thrown_by_close}" if thrown_by_close else "returns fallback"
    if thrown_by_close:
        first.suppressed.append(thrown_by_close)
    return f"throws {first}"


def actions(method, interrupts=True):
    found = ["ok", "throw"] + (["interrupt"] if interrupts else [])
    found += ["again"] if "(told)" in method else []
    return found + (["true"] if method.endswith("?") else [])


def scripts(exits, bodies, interrupts=True):
    for what in bodies:
        methods = []
        for exit in exits:
            pair = exit if isinstance(exit, tuple) else (exit, exit)
            methods += [method for method in pair[:1] if method and what == "return"]
            methods += [method for method in pair[1:] if method and method != pair[0]]
            methods += [method for method in pair[1:] if method and method == pair[0] and what != "return"]
        plain = [method.rstrip("?").removesuffix("(told)") for method in methods]
        for chosen in product(*(actions(method, interrupts) for method in methods)):
            script = dict(zip(plain, chosen))
            if is_needed(script, exits, what):
                yield {"body": what, **script}


def is_needed(script, exits, what):
    """Whether all that the script says can happen: what does not run just does nothing."""
    successes = [exit[0] for exit in exits if isinstance(exit, tuple) and exit[0]]
    failures = [exit[1].rstrip("?").removesuffix("(told)") for exit in exits if isinstance(exit, tuple) and exit[1]]
    failed = what != "return"
    for name in successes:
        if failed and script.get(name, "ok") != "ok":
            return False
        failed = failed or script.get(name, "ok") != "ok"
    return failed or all(script.get(name, "ok") == "ok" for name in failures)


def main():
    here = Path(__file__).parent
    rows, scopes = [], []
    for name, exits in MANAGERS.items():
        for script in [{"enter": "throw", "body": "return"}, *scripts(exits, BODIES, interrupts=name != "Layers")]:
            text = " ".join(f"{key}={value}" for key, value in script.items())
            results = []
            for form in (nested, stacked):
                run = Run(script)
                result = outcome(run, exits, form)
                results.append(" ".join(run.events) + " -> " + result + (" interrupted" if run.interrupted else ""))
            rows.append("\t".join([name, text, *results]) + "\n")
    for name in ("Told", "Work", "Undoing"):
        for script in scripts(MANAGERS[name], [*BODIES, "break"], interrupts=False):
            text = " ".join(f"{key}={value}" for key, value in script.items())
            run = Run(script)
            result = with_close(run, MANAGERS[name])
            scopes.append(f"{name}\t{text}\t{' '.join(run.events)} -> {result}\n")
    (here / "with.tsv").write_text("".join(rows))
    (here / "close.tsv").write_text("".join(scopes))


if __name__ == "__main__":
    main()
