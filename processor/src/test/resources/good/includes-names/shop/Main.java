package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        GeneratedPlan.Result result =
                GeneratedPlan.run(new Tasks(), new Runner(), new Result(), new Shop(), new URLReader(), 2);
        return List.of(
                result.result(),
                result.run(),
                result.values(),
                result.collected(),
                result.tasksRead(),
                result.urlReaderRead(),
                GeneratedPlan.run(1).shop(),
                GeneratedPlan.TASKS_READ + GeneratedPlan.URL_READER_READ);
    }
}
