package shop;

import dev.planloom.Each;
import dev.planloom.Fallback;
import dev.planloom.Task;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fallbacks of all forms. */
class PriceTasks extends BaseTasks {
    @Task
    @Fallback("noPrices")
    List<? extends CharSequence> prices() throws IOException {
        throw new IOException("no prices");
    }

    List<String> noPrices() {
        return List.of("a", "b");
    }

    @Task
    @Fallback("anyCount")
    static long count(List<? extends CharSequence> prices) {
        throw new IllegalStateException("no count");
    }

    Integer anyCount(List<? extends CharSequence> prices) {
        return prices.size();
    }

    @Task
    @Fallback("logged")
    void log(Optional<Long> count) throws Gone {
        throw new Gone();
    }

    void logged(Optional<Long> count) {
        throw new AssertionError("the other takes the exception");
    }

    void logged(Optional<Long> count, Exception thrown) {
        logged.add(thrown.getCause().getClass().getSimpleName());
    }

    void logged(Optional<Long> count, Throwable thrown) {
        throw new AssertionError("the other takes an exception");
    }

    final List<String> logged = new java.util.ArrayList<>();

    @Task
    @Fallback("one")
    int length(@Each("prices") CharSequence price, Map<String, Object> unused) {
        throw new IllegalStateException(price.toString());
    }

    @Task
    Map<String, Object> unused() {
        return Map.of();
    }

    static short one(CharSequence price, Map<String, Object> unused, Throwable thrown) {
        return (short) thrown.getMessage().charAt(0);
    }

    @Task
    @Fallback("inherited")
    Object last(List<Integer> length) {
        throw new IllegalStateException("last");
    }

    static class Gone extends Throwable {
        private static final long serialVersionUID = 1;
    }
}
