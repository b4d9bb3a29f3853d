package dev.planloom.processor.model;

/**
 * A method that overrides a task without being one.
 *
 * @param method its name
 * @param task the task's name
 * @param overridden the simple name of the class that declares the task
 */
public record LostTask(String method, String task, String overridden) {}
