package dev.dunder.processor.core.members;

import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * Orders of members that are the same on all compilers, which differ in where they put members that nobody wrote, and in
 * the order of what they read from class files.
 */
public final class MemberOrder {
    private MemberOrder() {}

    /**
     * Those of the request's source file first, as they are written there, with a record's canonical constructor and
     * accessors at the beginning; all others by name. A stable sort by this order keeps what it does not decide.
     */
    public static Comparator<Member> asWritten(Request request) {
        Rank rank = new Rank(request);
        return Comparator.<Member>comparingInt(member -> member.accept(rank))
                .thenComparing(member -> member.accept(rank) == Rank.WRITTEN ? "" : member.name() + member.inWords());
    }

    /** Those of a type before those that it inherits; of one type those of the source file as written, others by name. */
    public static Comparator<Member> byOwner(Request request, Supertypes lineage) {
        return Comparator.<Member>comparingInt(member -> lineage.types().indexOf(member.owner()))
                .thenComparing(member -> request.isLocal(member.element()) ? position(member) : 0)
                .thenComparing(member -> request.isLocal(member.element()) ? "" : member.name() + member.inWords());
    }

    private static int position(Member member) {
        return member.owner().getEnclosedElements().indexOf(member.element());
    }

    /** Which members come first: lower numbers do. */
    private static final class Rank implements Member.Visitor<Integer> {
        private static final int WRITTEN = 0;
        private static final int OF_EVERY_ENUM = 1;

        private final Request request;

        Rank(Request request) {
            this.request = request;
        }

        @Override
        public Integer visitMethod(Method method) {
            if (!request.isLocal(method.element())) {
                return Integer.MAX_VALUE;
            }
            if (method.isComponentAccessor()) {
                List<String> components = Records.componentNames(method.owner());
                return components.indexOf(method.name()) - components.size();
            }
            return method.isOfEveryEnum() ? OF_EVERY_ENUM : WRITTEN;
        }

        @Override
        public Integer visitConstructor(Method constructor) {
            return ofWritten(constructor.element(), constructor.isCanonical() ? -1 : WRITTEN);
        }

        @Override
        public Integer visitField(Field field) {
            return ofWritten(field.element(), WRITTEN);
        }

        private int ofWritten(Element element, int rank) {
            return request.isLocal(element) ? rank : Integer.MAX_VALUE;
        }
    }
}
