package dev.dunder.benchmarks.operators;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/** The list view of a {@link Track} that one would write by hand. */
final class HandWrittenTrack extends AbstractList<Vector> implements RandomAccess {
    private final Track track;

    HandWrittenTrack(Track track) {
        this.track = track;
    }

    @Override
    public Vector get(int index) {
        Objects.checkIndex(index, track.size());
        return track.get(index);
    }

    @Override
    public int size() {
        return track.size();
    }
}
