package dev.planloom.runtime.execution;

import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;

/** Direct calls. To link method handles costs the first run of a JVM some 15 milliseconds more. */
final class DirectScopeCalls implements ScopeCalls {
    @Override
    public Object open(String name, ThreadFactory threads) {
        return JdkScope.open(name, threads);
    }

    @Override
    public void fork(Object scope, Callable<?> subtask) {
        JdkScope.fork(scope, subtask);
    }

    @Override
    public void join(Object scope) throws InterruptedException {
        JdkScope.join(scope);
    }

    @Override
    public void close(Object scope) {
        JdkScope.close(scope);
    }
}
