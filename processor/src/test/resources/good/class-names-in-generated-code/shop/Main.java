package shop;

import java.util.List;

class Main {
    static List<Object> values() throws Exception {
        return List.of(
                ResultsPlan.run(1).one(),
                CallssPlan.run(1).one(),
                ValuessPlan.run(1).one(),
                TaskGraphsPlan.run(1).one(),
                SchedulesPlan.run(1).one(),
                LazyRunnersPlan.run(1).one(),
                OptionalsPlan.run(1).one(),
                ObjectssPlan.run(1).one(),
                OverridesPlan.run(1).one(),
                WithsPlan.with().one(() -> 2).run(1).one(),
                CallablesPlan.with().self(Callable::new).run().one(),
                RunOptions.run(1).one());
    }
}
