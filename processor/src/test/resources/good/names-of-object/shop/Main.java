package shop;

import java.util.ArrayList;
import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        ConfigTasks tasks = new ConfigTasks();
        List<String> replaced = new ArrayList<>();
        GeneratedPlan.with()
                .wait(() -> replaced.add("wait"))
                .getClass(() -> replaced.add("getClass"))
                .runTask(() -> replaced.add("run"))
                .classTask(() -> replaced.add("class"))
                ._Task(() -> replaced.add("_"))
                .run(tasks, 1);
        return List.of(tasks.executed, replaced);
    }
}
