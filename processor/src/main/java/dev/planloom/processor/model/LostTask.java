package dev.planloom.processor.model;

import java.util.Optional;

/**
 * A method that overrides a task without being one.
 *
 * @param method its name
 * @param task the task's name
 * @param group the task's group, if it belongs to one
 * @param overridden the simple name of the class that declares the task
 */
public record LostTask(String method, String task, Optional<String> group, String overridden) {}
