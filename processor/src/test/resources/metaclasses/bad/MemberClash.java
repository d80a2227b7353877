package good.other;

import dev.dunder.MetaUpper;

/** Members that meet under one name, each told at the later one. */
@MetaUpper
public class MemberClash {
    MemberClashUpper facade;

    public int name;

    public int shown = 1;

    public static final int LIMIT = 3;

    // error: [Dunder:MemberClash] the field LIMIT and the field limit of MemberClash would both be LIMIT in the facade
    //   Found: the field LIMIT and the field limit
    //   Fix: rename one with @Rename("…"), exclude one with @Omit, or choose another naming
    public static final int limit = 4;

    // error: [Dunder:MemberClash] the field name and name() of MemberClash would both be NAME() in the facade
    public int name() {
        return name;
    }

    // error: [Dunder:MemberClash] the field shown and shown(int) of MemberClash would both be SHOWN(int) in the facade
    public void shown(int value) {
        shown = value;
    }

    public String getUrl() {
        return "";
    }

    // error: [Dunder:MemberClash] getUrl() and getURL() of MemberClash would both be GET_URL() in the facade
    public String getURL() {
        return "";
    }

    public void add(java.util.List<String> names) {}

    // error: [Dunder:MemberClash] add(List<String>) and ADD(List<Integer>) of MemberClash would both be ADD(List)
    public void ADD(java.util.List<Integer> numbers) {}
}
