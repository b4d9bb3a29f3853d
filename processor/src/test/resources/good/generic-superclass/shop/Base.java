package shop;

import dev.planloom.Task;
import java.util.List;
import java.util.Map;

abstract class Base<K, V extends Comparable<V>> {
    @Task
    abstract List<V> load();

    @Task
    V first(List<V> load) {
        return load.get(0);
    }

    @Task
    Map<K, ? super V[]> index(V first) {
        return Map.of();
    }
}
