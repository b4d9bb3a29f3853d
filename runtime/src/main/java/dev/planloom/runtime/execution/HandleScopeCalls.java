package dev.planloom.runtime.execution;

import java.util.concurrent.Callable;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Calls by method handles, for JDKs whose scopes have other types than those that the plain calls were compiled with. */
final class HandleScopeCalls implements ScopeCalls {
    private final ScopeBinding jdk;

    HandleScopeCalls(ScopeBinding jdk) {
        this.jdk = jdk;
    }

    /** The calls of this JDK's scopes; where they are not as Planloom knows them, each throws. */
    static ScopeCalls ofThisJdk() {
        return new HandleScopeCalls(ScopeBinding.ofOrThrowing("java.util.concurrent.StructuredTaskScope"));
    }

    @Override
    public Object open(String name, ThreadFactory threads) {
        Predicate<Object> isDone = _ -> false; // the run cancels itself, and interrupts each worker once
        UnaryOperator<Object> configure = configuration -> configured(configuration, name, threads);
        try {
            Object joiner = (Object) jdk.allUntil().invokeExact((Object) isDone);
            return (Object) jdk.open().invokeExact(joiner, (Object) configure);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private Object configured(Object configuration, String name, ThreadFactory threads) {
        try {
            Object named = (Object) jdk.withName().invokeExact(configuration, (Object) name);
            return (Object) jdk.withThreadFactory().invokeExact(named, (Object) threads);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    @Override
    public void fork(Object scope, Callable<?> subtask) {
        try {
            jdk.fork().invokeExact(scope, (Object) subtask);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    @Override
    public void join(Object scope) throws InterruptedException {
        try {
            jdk.join().invokeExact(scope);
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    @Override
    public void close(Object scope) {
        try {
            jdk.close().invokeExact(scope);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    /** What a method of the scope threw: none of those called here declares a checked exception, but for join. */
    private static RuntimeException unchecked(Throwable thrown) {
        return switch (thrown) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            default -> new IllegalStateException("a structured task scope threw a checked exception", thrown);
        };
    }
}
