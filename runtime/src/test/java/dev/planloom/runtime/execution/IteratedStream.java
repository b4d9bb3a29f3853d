package dev.planloom.runtime.execution;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** A stream that an iterator stands for, and that counts how often it is closed. */
final class IteratedStream implements BaseStream<@Nullable Object, IteratedStream> {
    private final Iterator<?> elements;
    private final Runnable onClose;

    IteratedStream(Iterator<?> elements, Runnable onClose) {
        this.elements = elements;
        this.onClose = onClose;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<@Nullable Object> iterator() {
        return (Iterator<@Nullable Object>) elements;
    }

    @Override
    public Spliterator<@Nullable Object> spliterator() {
        return Spliterators.spliteratorUnknownSize(iterator(), 0);
    }

    @Override
    public boolean isParallel() {
        return false;
    }

    @Override
    public IteratedStream sequential() {
        return this;
    }

    @Override
    public IteratedStream parallel() {
        return this;
    }

    @Override
    public IteratedStream unordered() {
        return this;
    }

    @Override
    public IteratedStream onClose(Runnable closeHandler) {
        return new IteratedStream(elements, closeHandler);
    }

    @Override
    public void close() {
        onClose.run();
    }
}
