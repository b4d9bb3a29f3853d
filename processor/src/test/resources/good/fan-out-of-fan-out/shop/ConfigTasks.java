package shop;

import dev.planloom.Each;
import dev.planloom.From;
import dev.planloom.Task;
import java.util.List;

public class ConfigTasks {
    @Task
    static int[] sizes() {
        return new int[] {1, 2};
    }

    @Task
    static int twice(@Each("sizes") int size) {
        return 2 * size;
    }

    @Task
    static long[] pair(@Each("twice") long size, @From("sizes") int[] all) {
        return new long[] {size, all.length};
    }

    @Task
    static String text(@Each("pair") long[] pair) {
        return pair[0] + "/" + pair[1];
    }

    @Task
    static String all(@From("text") Iterable<? extends CharSequence> texts, List<long[]> pair, Object twice) {
        return String.join(" ", texts) + pair.size() + twice;
    }
}
