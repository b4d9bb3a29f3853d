package shop;

import dev.planloom.Fallback;
import dev.planloom.From;
import dev.planloom.Task;
import java.util.List;

class ConfigTasks {
    @Task
    String[] words() {
        return new String[] {"a", "bc"};
    }

    @Task
    int[] sizes() {
        return new int[] {1, 2};
    }

    @Task
    static List<String>[] lists() {
        @SuppressWarnings("unchecked")
        List<String>[] lists = (List<String>[]) new List<?>[] {List.of("d")};
        return lists;
    }

    @Task
    int count(String... words) {
        return words.length;
    }

    @Task
    int sum(@From("words") Object[] any, int... sizes) {
        return any.length + sizes[0] + sizes[1];
    }

    @Task
    String any(@From("words") Object... any) {
        return any.length + "" + any[0];
    }

    @Task
    @SafeVarargs
    static int nested(List<String>... lists) {
        return lists[0].size();
    }

    @Task
    @Fallback("instead")
    String broken(String... words) {
        throw new IllegalStateException();
    }

    String instead(String... words) {
        return "instead" + words.length;
    }

    @Task
    synchronized int locked() {
        return 1;
    }

    @Task
    final int fixed(int locked) {
        return locked + 1;
    }

    @Task
    native int foreign();

    @Task
    int permits(int foreign) {
        return foreign + 1;
    }

    @Task
    int sealed(int permits) {
        return permits + 1;
    }

    @Task
    int when(int sealed) {
        return sealed + 1;
    }

    @Task
    int var(int when) {
        return when + 1;
    }

    @Task
    int module(int var) {
        return var + 1;
    }

    @Task
    int open(int module) {
        return module + 1;
    }

    @Task
    protected int ConfigTasks(int open) {
        return open + 1;
    }

    interface Holder {
        @dev.planloom.Plan("HeldPlan")
        class Held {
            @Task
            int load() {
                return 9;
            }
        }
    }
}
