package dev.planloom.sample.pipeline;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a task. */
final class TaskConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        try {
            return ProvisioningPlan.plan().task(value).name();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
