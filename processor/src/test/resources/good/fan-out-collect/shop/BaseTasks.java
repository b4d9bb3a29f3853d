package shop;

import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

class BaseTasks<T> {
    interface Joiner<T> extends Collector<CharSequence, Object, T> {}

    Collector<? super T, ?, Map<Boolean, Long>> byEmptiness() throws Exception {
        return Collectors.partitioningBy(value -> value.toString().isEmpty(), Collectors.counting());
    }

    @Deprecated
    static Joiner<String[]> joiner() {
        throw new UnsupportedOperationException();
    }
}
