package dev.planloom.processor.emit;

import com.palantir.javapoet.ClassName;

/** The types of the annotations and the runtime that generated code names. */
final class RuntimeTypes {
    private static final String RUNTIME = "dev.planloom.runtime";
    private static final String EXECUTION = "dev.planloom.runtime.execution";

    static final ClassName RUN_OPTIONS = ClassName.get(RUNTIME, "RunOptions");
    static final ClassName RUN_REPORT = ClassName.get(RUNTIME, "RunReport");
    static final ClassName TASK_GRAPH = ClassName.get(RUNTIME, "TaskGraph");
    static final ClassName TASK_GRAPH_BUILDER = ClassName.get(RUNTIME, "TaskGraphBuilder");
    static final ClassName SCHEDULE = ClassName.get("dev.planloom", "Schedule");
    static final ClassName NO_VALUE = ClassName.get(RUNTIME, "NoValueException");
    static final ClassName TASK_FAILED = ClassName.get(RUNTIME, "TaskFailedException");
    static final ClassName PLAN_TIMEOUT = ClassName.get(RUNTIME, "PlanTimeoutException");
    static final ClassName PLAN_RESULT = ClassName.get(EXECUTION, "PlanResult");
    static final ClassName LAZY_RUNNER = ClassName.get(EXECUTION, "LazyRunner");
    static final ClassName TASK_CALLS = ClassName.get(EXECUTION, "TaskCalls");
    static final ClassName VOID_CALL = ClassName.get(RUNTIME, "VoidCall");
    static final ClassName ELEMENT_CALL = ClassName.get(RUNTIME, "ElementCall");
    static final ClassName VOID_ELEMENT_CALL = ClassName.get(RUNTIME, "VoidElementCall");
    static final ClassName REPLACEMENTS = ClassName.get(EXECUTION, "Replacements");
    static final ClassName VALUES = ClassName.get(EXECUTION, "Values");

    private RuntimeTypes() {}
}
