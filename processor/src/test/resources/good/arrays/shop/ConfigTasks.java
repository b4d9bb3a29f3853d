package shop;

import dev.planloom.From;
import dev.planloom.Task;
import java.util.Arrays;
import java.util.List;

class ConfigTasks {
    @Task
    int[] sizes() {
        return new int[] {1, 2, 3};
    }

    @Task
    String[][] table() {
        return new String[][] {{"a"}, {"b", "c"}};
    }

    @Task
    List<?>[] lists() {
        return new List<?>[] {List.of(1)};
    }

    @Task
    int sum(int... sizes) {
        return Arrays.stream(sizes).sum();
    }

    @Task
    String join(String first, @From("table") Object... rest) {
        return first + Arrays.deepToString(rest);
    }

    @Task
    String first(@From("table") Object[] table, @From("table") Object any, List<?>... lists) {
        return Arrays.deepToString(table) + (table == any) + Arrays.toString(lists);
    }
}
