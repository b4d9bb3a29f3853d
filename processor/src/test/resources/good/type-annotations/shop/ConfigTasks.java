package shop;

import dev.planloom.Task;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

class ConfigTasks {
    @Target(ElementType.TYPE_USE)
    @interface Checked {}

    @Task
    @Checked
    String text() {
        return "t";
    }

    @Task
    @Checked
    int number() {
        return 1;
    }

    @Task
    List<@Checked String> list(@Checked String text, @Checked int number) {
        return List.of(text + number);
    }

    @Task
    Map.@Checked Entry<String, @Checked String @Checked []> entry(final List<@Checked String> list) {
        return Map.entry(list.get(0), new String[0]);
    }
}
