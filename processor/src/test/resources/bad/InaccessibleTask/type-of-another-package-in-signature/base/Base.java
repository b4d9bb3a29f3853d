package base;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public abstract class Base {
    @Task
    public List<Hidden> all() {
        return List.of();
    }

    @Task
    public Hidden each(@Each("all") Hidden one) {
        return one;
    }

    @Task
    public void map(Map<Hidden, Hidden> each, @From("all") Hidden.Inside[]... inside) {}

    @Task
    public int none(@From("all") Optional<List<Hidden>> all) {
        return 1;
    }
}

class Hidden {
    public static class Inside {}
}
