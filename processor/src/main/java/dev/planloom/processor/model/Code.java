package dev.planloom.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of mistakes, by the names that messages show, and of lints, which are warnings. */
public enum Code {
    /** A name that several tasks have. */
    AmbiguousTask,
    /** Fewer elements in a batch than one. */
    Batch,
    /** No method to collect a fan-out's values with. */
    Collector,
    /** Tasks that cannot say whether another starts. */
    Condition,
    /** Tasks depend on one another in a circle. */
    Cycle,
    /** A parameter cannot take the elements of its task's value. */
    ElementType,
    /** A class is marked as a plan and has no tasks. */
    EmptyPlan,
    /** Two plans of one package have one name, or a plan has that of a class. */
    DuplicatePlan,
    /** A task uses a limit twice, or names twice what it touches. */
    DuplicateName,
    /** A class has two limits or rate limits of one name. */
    DuplicateLimit,
    /** Two tasks of a plan have one name. */
    DuplicateTask,
    /** A text that is no duration, or none that is right there. */
    Duration,
    /** No method to take a failed task's place. */
    Fallback,
    /** A group has the name of a task. */
    GroupClash,
    /** A name that no task, group, class or limit can have. */
    IllegalName,
    /** A class that a plan cannot include. */
    Include,
    /** The plan cannot name a class of exceptions. */
    InaccessibleException,
    /** The plan cannot call a task. */
    InaccessibleTask,
    /** A task uses more of a limit than there is. */
    LimitExceeded,
    /** A policy of what is no task. */
    LostPolicy,
    /** A method overrides a task without being one. */
    LostTask,
    /** Two accessors of the result would be the same, or one is taken. */
    NameClash,
    /** Each element of a value that has none. */
    NotIterable,
    /** A value that can be drawn once only is taken more than once. */
    OneShot,
    /** A task needs the value of one that the plan goes on without. */
    OptionalValue,
    /** A number of a policy that cannot be. */
    OutOfRange,
    /** A class that is no part of plans. */
    PlanPart,
    /** Tasks get at one thing, one of them to write it, in no order. */
    Race,
    /** A rate limit without numbers, or with two different ones. */
    RateLimit,
    /** A task depends on itself, or on a group to which it belongs. */
    SelfDependency,
    /** A task takes each element of two values. */
    TwoEach,
    /** A parameter is bound in two ways. */
    TwoSources,
    /** A name that no limit has. */
    UnknownLimit,
    /** A parameter that has no name in a class file. */
    UnknownParameterName,
    /** A name that no task or group has. */
    UnknownTask,
    /** A class or method with type parameters. */
    UnsupportedTask,
    /** A parameter takes the value of a task that has none. */
    VoidValue,
    /** A parameter cannot take the value of its task. */
    WrongType,
    /** The graph is not the one that was checked in. */
    Lock,

    /** A task's value is a handle on work that goes on after its end. */
    FutureValue("future-value"),
    /** A name in {@code dependsOn} that another dependency implies. */
    ImpliedOrder("implied-order"),
    /** A name in {@code dependsOn} that is there already, or that a parameter or {@code @When} says. */
    RedundantOrder("redundant-order"),
    /** A key in {@code @SuppressWarnings} that no lint has. */
    UnknownLint("unknown-lint"),
    /** A value that nobody takes, of a task that others wait for. */
    UnusedValue("unused-value");

    /** How the keys of Planloom's lints begin in {@code @SuppressWarnings}. */
    public static final String PREFIX = "planloom:";

    /** The key of all of them together. */
    public static final String ALL = PREFIX + "all";

    private final String key;

    Code() {
        this("");
    }

    Code(String key) {
        this.key = key;
    }

    /** Of a lint what stands for it in {@code @SuppressWarnings}: {@code planloom:unused-value}; empty of a mistake. */
    public Optional<String> key() {
        return key.isEmpty() ? Optional.empty() : Optional.of(PREFIX + key);
    }

    /** Whether what is told is a warning, which users can suppress. */
    public boolean isLint() {
        return !key.isEmpty();
    }

    /** The keys of all lints, and that of all together. */
    public static List<String> keys() {
        return Stream.concat(Arrays.stream(values()).flatMap(code -> code.key().stream()), Stream.of(ALL))
                .toList();
    }
}
