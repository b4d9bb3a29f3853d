package shop;

import dev.planloom.From;
import dev.planloom.Task;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

class ConfigTasks {
    @Task
    List<? extends Number> numbers() {
        return List.of(1, 2.5);
    }

    @Task
    Map<String, List<int[]>> table() {
        return Map.of("a", List.of(new int[] {1}));
    }

    @Task
    Optional<String> maybe() {
        return Optional.of("yes");
    }

    @Task
    Supplier<? super Integer> supplier() {
        return () -> 9;
    }

    @Task
    Map.Entry<String, ? extends List<?>> entry() {
        return Map.entry("k", List.of());
    }

    @Task
    String numbersAs(
            @From("numbers") List<? extends Number> same,
            @From("numbers") List<?> any,
            @From("numbers") Collection<? extends Number> collection,
            @From("numbers") Iterable<?> iterable,
            @From("numbers") Object object) {
        return same + " " + any.size() + collection.size() + (iterable == object);
    }

    @Task
    String tableAs(@From("table") Map<String, ? extends Collection<int[]>> table, Map<?, ?> numbersByName) {
        return table.keySet() + " " + numbersByName;
    }

    @Task
    Map<String, Integer> numbersByName() {
        return Map.of("one", 1);
    }

    @Task
    String rest(Optional<String> maybe, Supplier<? super Integer> supplier, Map.Entry<String, ?> entry) {
        return maybe.get() + supplier.get() + entry;
    }
}
