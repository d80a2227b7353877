package dev.dunder.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dunder.processor.core.base.ProblemKind;
import dev.dunder.processor.harness.Markers;
import dev.dunder.processor.harness.Unit;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each proposal that a message makes is applied by {@link FixesTest}, or is listed with the reason why it is not. */
class FixCoverageTest {
    private static final Pattern MESSAGE = Pattern.compile("\\[Dunder:(\\w+)\\].* Fix: (.*)");
    private static final Pattern REASON = Pattern.compile("(?m)^(\\w+)( \\| (.+?))?: .+");

    private static final List<String> ENUMS = List.of(
            "core.base.CoreProblem",
            "facades.FacadeProblem",
            "formulas.FormulasProblem",
            "formulas.meaning.terms.MeaningProblem",
            "formulas.syntax.problems.SyntaxProblem",
            "managed.ManagedProblem",
            "metaclasses.MetaclassProblem",
            "operators.OperatorsProblem");

    @Test
    void problems_haveAFix_orAReasonWhyItIsNotApplied() {
        List<String> applied = FixBlock.all().map(FixBlock::id).toList();
        List<String> reasons = reasons()
                .filter(reason -> reason.group(2) == null)
                .map(reason -> reason.group(1))
                .toList();
        assertThat(Stream.concat(applied.stream(), reasons.stream()).distinct())
                .containsAll(ENUMS.stream().flatMap(FixCoverageTest::ids).toList());
        assertThat(reasons).doesNotContainAnyElementsOf(applied);
    }

    @Test
    void proposalsThatShowCode_areApplied_orHaveAReason() {
        List<FixTemplate> applied = FixBlock.all()
                .map(block -> FixTemplate.one(block.id(), block.fix()))
                .toList();
        assertThat(proposals())
                .filteredOn(FixTemplate::showsCode)
                .filteredOn(proposal -> applied.stream().noneMatch(proposal::isAppliedBy))
                .filteredOn(proposal -> reasons().noneMatch(reason -> isAbout(reason, proposal)))
                .isEmpty();
    }

    @Test
    void reasons_areOfProposalsThatMessagesMake() {
        List<FixTemplate> proposals = proposals();
        assertThat(reasons().filter(reason -> reason.group(2) != null))
                .allSatisfy(reason -> assertThat(proposals).anyMatch(proposal -> isAbout(reason, proposal)));
    }

    private static boolean isAbout(MatchResult reason, FixTemplate proposal) {
        return reason.group(1).equals(proposal.id())
                && (reason.group(2) == null || proposal.text().contains(reason.group(3)));
    }

    private static List<FixTemplate> proposals() {
        return Unit.all(Unit.Kind.BAD).stream()
                .flatMap(Markers::texts)
                .flatMap(text -> MESSAGE.matcher(text).results())
                .flatMap(message -> FixTemplate.of(message.group(1), message.group(2)))
                .distinct()
                .toList();
    }

    private static Stream<MatchResult> reasons() {
        return REASON.matcher(FixBlock.read("not-applied.txt")).results();
    }

    private static Stream<String> ids(String name) {
        try {
            return Stream.of(Class.forName(DunderProcessor.class.getPackageName() + "." + name)
                            .getEnumConstants())
                    .map(ProblemKind.class::cast)
                    .map(ProblemKind::id);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
