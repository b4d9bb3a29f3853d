import dev.planloom.Each;
import dev.planloom.Task;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.RecursiveTask;

class ConfigTasks {
    interface Answer extends CompletionStage<String> {}

    @Task
    CompletableFuture<String> load() {
        return CompletableFuture.completedFuture("a");
    }

    @Task
    Future<?> send() {
        return CompletableFuture.completedFuture("a");
    }

    @Task
    Answer ask() {
        return null;
    }

    @Task
    @SuppressWarnings("rawtypes")
    RecursiveTask sort() {
        return null;
    }

    @Task
    List<Integer> sizes() {
        return List.of(1);
    }

    @Task
    CompletableFuture<Integer> fetch(@Each("sizes") int size) {
        return CompletableFuture.completedFuture(size);
    }

    // A value that nobody takes is not told of beside the future.
    @Task(dependsOn = "load")
    void end() {}

    @Task
    List<Future<String>> listed() {
        return List.of();
    }
}
